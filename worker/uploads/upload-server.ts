/** Pictures that wait for the room in which they are to be shown. What no room has asked for is gone after an hour. */
import { DurableObject } from "cloudflare:workers";
import { PICTURES, UPLOAD_KEPT_MS } from "../../shared/limits.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import type { Env } from "../env.ts";
import type { StoredPicture, UploadObject } from "../objects.ts";

/** Few and fixed, so that looking for pictures that are not there leaves nothing behind. */
const SHARDS = 16;

/** The object with the pictures that were put under a name. */
export function uploadsOf(env: Env, upload: string) {
  return env.UPLOADS.getByName(`uploads-${upload.charCodeAt(0) % SHARDS}`);
}

interface Row extends Record<string, SqlStorageValue> {
  hash: string;
  type: StoredPicture["type"];
  bytes: ArrayBuffer;
}

export class UploadServer extends DurableObject<Env> implements UploadObject {
  async put(upload: string, { hash, type, bytes }: StoredPicture): Promise<ErrorCode | null> {
    const { sql } = this.ctx.storage;
    sql.exec(TABLE);
    const query = "SELECT hash, length(bytes) AS size FROM pictures WHERE upload = ? AND hash <> ?";
    const others = sql.exec<{ size: number }>(query, upload, hash).toArray();
    const size = others.reduce((sum, one) => sum + one.size, bytes.length);
    if (others.length >= PICTURES.most || size > PICTURES.bytesOfAll) return "too-many-pictures";
    const now = Date.now();
    const insert = "INSERT OR REPLACE INTO pictures (upload, hash, type, bytes, put_at) VALUES (?, ?, ?, ?, ?)";
    sql.exec(insert, upload, hash, type, bytes, now);
    // One that comes later than this picture's time was set by a clock that was ahead.
    const alarm = await this.ctx.storage.getAlarm();
    if (alarm === null || alarm > now + UPLOAD_KEPT_MS) await this.ctx.storage.setAlarm(now + UPLOAD_KEPT_MS);
    await this.ctx.storage.sync();
    return null;
  }

  /** They are handed over, so that with the room they are gone. */
  async take(upload: string): Promise<StoredPicture[]> {
    if (!this.#isUsed()) return [];
    const { sql } = this.ctx.storage;
    const rows = sql.exec<Row>("SELECT hash, type, bytes FROM pictures WHERE upload = ?", upload).toArray();
    sql.exec("DELETE FROM pictures WHERE upload = ?", upload);
    await this.#tidy();
    return rows.map(({ hash, type, bytes }) => ({ hash, type, bytes: new Uint8Array(bytes) }));
  }

  override async alarm(): Promise<void> {
    if (!this.#isUsed()) return;
    this.ctx.storage.sql.exec("DELETE FROM pictures WHERE put_at <= ?", Date.now() - UPLOAD_KEPT_MS);
    await this.#tidy();
  }

  #isUsed(): boolean {
    const query = "SELECT 1 FROM sqlite_master WHERE name = 'pictures'";
    return this.ctx.storage.sql.exec(query).toArray().length > 0;
  }

  /** Where nothing is left, nothing is left on the disk either; else what came last goes in its time. */
  async #tidy(): Promise<void> {
    const { first } = this.ctx.storage.sql
      .exec<{ first: number | null }>("SELECT min(put_at) AS first FROM pictures")
      .one();
    if (first === null) await this.ctx.storage.deleteAll();
    else await this.ctx.storage.setAlarm(first + UPLOAD_KEPT_MS);
  }
}

const TABLE = `CREATE TABLE IF NOT EXISTS pictures (
  upload TEXT NOT NULL, hash TEXT NOT NULL, type TEXT NOT NULL, bytes BLOB NOT NULL, put_at INTEGER NOT NULL,
  PRIMARY KEY (upload, hash)
)`;
