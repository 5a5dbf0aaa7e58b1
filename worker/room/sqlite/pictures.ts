/** The pictures of a room: those that its plan shows, and the logos of its report. */
import { LOGO } from "../../../shared/limits.ts";
import type { StoredPicture } from "../../objects.ts";

/** Puts the pictures of a plan into a room that is being made. */
export function putPictures(sql: SqlStorage, pictures: readonly StoredPicture[]): void {
  for (const { hash, type, bytes } of pictures)
    sql.exec("INSERT INTO pictures (hash, type, bytes) VALUES (?, ?, ?)", hash, type, bytes);
}

/** A picture that the room has; undefined where there is none. */
export function findPicture(sql: SqlStorage, hash: string): StoredPicture | undefined {
  const row = sql
    .exec<{ type: StoredPicture["type"]; bytes: ArrayBuffer }>(
      "SELECT type, bytes FROM pictures WHERE hash = ?1 UNION ALL SELECT type, bytes FROM logos WHERE hash = ?1",
      hash,
    )
    .toArray()[0];
  return row && { hash, type: row.type, bytes: new Uint8Array(row.bytes) };
}

/**
 * keeps a logo, and the latest before it, or nobody could go back to them. The one that the report shows (`shown`) always
 * stays, and is one of them.
 */
export function putLogo(sql: SqlStorage, { hash, type, bytes }: StoredPicture, shown: string | undefined): void {
  sql.exec("DELETE FROM logos WHERE hash = ?", hash);
  sql.exec("INSERT INTO logos (hash, type, bytes) VALUES (?, ?, ?)", hash, type, bytes);
  const stay = [hash, shown ?? ""];
  const { n } = sql.exec<{ n: number }>("SELECT COUNT(*) AS n FROM logos WHERE hash IN (?, ?)", ...stay).one();
  const older = "SELECT id FROM logos WHERE hash NOT IN (?, ?) ORDER BY id DESC LIMIT -1 OFFSET ?";
  sql.exec(`DELETE FROM logos WHERE id IN (${older})`, ...stay, LOGO.kept - n);
}
