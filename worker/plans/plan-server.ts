/** A plan that the server keeps for whoever has its link: its latest version, and when it was last used. */
import { DurableObject } from "cloudflare:workers";
import { PICTURES, PLAN_KEPT_MS, PLAN_USE_MS, RETENTION_PROOF_MS } from "../../shared/limits.ts";
import { picturesIn } from "../../shared/picture.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import type { KeptPlan, PlanSaved } from "../../shared/protocol/plan.ts";
import type { Env } from "../env.ts";
import { logError } from "../log.ts";
import type { PlanObject, PlanSummary, Reply, StoredPicture } from "../objects.ts";
import { provenUntil, unsavedOn } from "../room/local-services.ts";
import { plansOf } from "./shelf.ts";

/** Milliseconds after which erasing that was interrupted goes on. */
const AGAIN_MS = 60_000;

/** A plan's only row. */
interface Row extends Record<string, SqlStorageValue> {
  /** The object's name: the hash of the plan's key. */
  name: string;
  version: number;
  /** The plan as JSON. */
  json: string;
  /** Milliseconds since 1970. */
  saved_at: number;
  used_at: number;
  /** 1 while the plan is being erased. From then on it does not exist. */
  erasing: number;
}

export class PlanServer extends DurableObject<Env> implements PlanObject {
  async read(): Promise<(PlanSaved & { json: string }) | null> {
    const row = this.#row();
    if (!row || row.erasing) return null;
    return { version: row.version, keptUntil: await this.#use(row), json: row.json };
  }

  summary(): PlanSummary | null {
    const row = this.#row();
    if (!row || row.erasing) return null;
    const { id, title, steps }: KeptPlan["plan"] = JSON.parse(row.json);
    return { id, title, steps: steps.length, savedAt: row.saved_at };
  }

  async save(name: string, version: number, json: string): Promise<Reply<PlanSaved>> {
    const before = this.#row();
    if (before?.erasing) return { ok: false, code: "no-plan" };
    const saved = before?.version ?? 0;
    // The answer to the same save was lost on its way, so it is made again.
    const again = before !== null && version === saved - 1 && json === before.json;
    if (version !== saved && !again) return { ok: false, code: before ? "plan-changed" : "no-plan" };
    const now = Date.now();
    if (!again) {
      this.ctx.storage.sql.exec(TABLE);
      this.ctx.storage.sql.exec(
        "INSERT OR REPLACE INTO plan (id, name, version, json, saved_at, used_at, erasing) VALUES (1, ?, ?, ?, ?, ?, 0)",
        name,
        version + 1,
        json,
        now,
        now,
      );
      this.#dropPictures(json);
      await this.ctx.storage.setAlarm(now + PLAN_KEPT_MS);
    }
    await this.ctx.storage.sync();
    return { ok: true, value: { version: version + 1, keptUntil: now + PLAN_KEPT_MS } };
  }

  async putPicture({ hash, type, bytes }: StoredPicture): Promise<ErrorCode | null> {
    const row = this.#row();
    // What the plan does not name would be nobody's to remove.
    if (!row || row.erasing || !picturesIn(JSON.parse(row.json)).has(hash)) return "unknown-picture";
    const { sql } = this.ctx.storage;
    const others = sql.exec<{ size: number }>("SELECT length(bytes) AS size FROM pictures WHERE hash <> ?", hash);
    const sizes = others.toArray().map(({ size }) => size);
    const size = sizes.reduce((sum, one) => sum + one, bytes.length);
    if (sizes.length >= PICTURES.most || size > PICTURES.bytesOfAll) return "too-many-pictures";
    sql.exec("INSERT OR REPLACE INTO pictures (hash, type, bytes) VALUES (?, ?, ?)", hash, type, bytes);
    await this.ctx.storage.sync();
    return null;
  }

  picture(hash: string): StoredPicture | null {
    const row = this.#row();
    if (!row || row.erasing) return null;
    const query = "SELECT hash, type, bytes FROM pictures WHERE hash = ?";
    const [found] = this.ctx.storage.sql.exec<PictureRow>(query, hash).toArray();
    return found ? { hash, type: found.type, bytes: new Uint8Array(found.bytes) } : null;
  }

  /** Those that the plan names no more. */
  #dropPictures(json: string): void {
    const named = picturesIn(JSON.parse(json));
    const { sql } = this.ctx.storage;
    for (const { hash } of sql.exec<{ hash: string }>("SELECT hash FROM pictures").toArray())
      if (!named.has(hash)) sql.exec("DELETE FROM pictures WHERE hash = ?", hash);
  }

  async erase(): Promise<void> {
    const row = this.#row();
    if (!row) return;
    if (!row.erasing) this.ctx.storage.sql.exec("UPDATE plan SET erasing = 1");
    await this.ctx.storage.setAlarm(Date.now() + AGAIN_MS);
    await plansOf(this.env, row.name).release(row.name);
    await this.ctx.storage.deleteAll();
  }

  /** a year after its last use a plan is erased. Alarms come at least once, and not only when due. */
  override async alarm(): Promise<void> {
    try {
      const row = this.#row();
      if (!row) return;
      const due = row.used_at + PLAN_KEPT_MS;
      if (row.erasing || (Date.now() >= due && (await provenUntil(this.env)) >= due)) return await this.erase();
      await this.ctx.storage.setAlarm(Math.max(due, Date.now() + RETENTION_PROOF_MS));
    } catch (error) {
      logError(`plan object ${this.ctx.id}`, error);
      throw error;
    }
  }

  /** Notes that the plan is in use, once a day at most; until when it is kept from now on, in milliseconds since 1970. */
  async #use(row: Row): Promise<number> {
    const now = Date.now();
    // on a disk that takes nothing a plan can be read, and a note that fails would end its object.
    if (now - row.used_at < PLAN_USE_MS || (await unsavedOn(this.env))) return row.used_at + PLAN_KEPT_MS;
    this.ctx.storage.sql.exec("UPDATE plan SET used_at = ?", now);
    await this.ctx.storage.setAlarm(now + PLAN_KEPT_MS);
    return now + PLAN_KEPT_MS;
  }

  #row(): Row | null {
    const { sql } = this.ctx.storage;
    if (sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'plan'").toArray().length === 0) return null;
    return sql.exec<Row>("SELECT * FROM plan").toArray()[0] ?? null;
  }
}

interface PictureRow extends Record<string, SqlStorageValue> {
  hash: string;
  type: StoredPicture["type"];
  bytes: ArrayBuffer;
}

const TABLE = `
CREATE TABLE IF NOT EXISTS pictures (hash TEXT PRIMARY KEY, type TEXT NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS plan (
  id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, version INTEGER NOT NULL, json TEXT NOT NULL,
  saved_at INTEGER NOT NULL, used_at INTEGER NOT NULL, erasing INTEGER NOT NULL
)`;
