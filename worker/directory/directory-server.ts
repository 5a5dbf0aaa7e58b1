/** Knows which codes lead to rooms and which plans are kept, so that an unknown one never touches an object. Sharded. */
import { DurableObject } from "cloudflare:workers";
import type { Env } from "../env.ts";
import type { DirectoryObject } from "../objects.ts";
import { shardOf } from "./shards.ts";

/** The directory's shard for a code. */
export function directoryOf(env: Env, code: string) {
  return env.DIRECTORY.getByName(shardOf(code));
}

export class DirectoryServer extends DurableObject<Env> implements DirectoryObject {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS codes (code TEXT PRIMARY KEY) WITHOUT ROWID");
  }

  reserve(code: string): boolean {
    return this.ctx.storage.sql.exec("INSERT OR IGNORE INTO codes (code) VALUES (?)", code).rowsWritten > 0;
  }

  has(code: string): boolean {
    return this.ctx.storage.sql.exec("SELECT 1 FROM codes WHERE code = ?", code).toArray().length > 0;
  }

  all(): string[] {
    const rows = this.ctx.storage.sql.exec<{ code: string }>("SELECT code FROM codes").toArray();
    return rows.map(({ code }) => code);
  }

  release(code: string): void {
    this.ctx.storage.sql.exec("DELETE FROM codes WHERE code = ?", code);
  }
}
