/** Reads which plan is in a file, without workerd. */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { PLAN_KEPT_MS } from "../../../shared/limits.ts";
import { parseJson } from "../../../shared/protocol/parse.ts";
import { idOf } from "./layout.ts";
import { withDatabase } from "./sqlite.ts";

/** One plan's file. `empty` is what an erased plan leaves. `expiresAt` in milliseconds since 1970. */
export type StoredPlan =
  | { is: "erasing"; name: string }
  | { is: "plan"; name: string; expiresAt: number }
  | { is: "empty" }
  | { is: "unreadable"; why: string };

/** Reads which plan is in a file. `named`: the file whose name it goes by, where it is a copy. */
export function storedPlan(file: string, named = file): StoredPlan {
  if (!existsSync(file)) return { is: "empty" };
  return withDatabase<StoredPlan>(
    file,
    (database) => planIn(database, basename(named, ".sqlite")),
    (why) => ({ is: "unreadable", why }),
  );
}

function planIn(database: DatabaseSync, id: string): StoredPlan {
  if (!database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'plan'").get()) return { is: "empty" };
  const row = database.prepare("SELECT name, json, used_at, erasing FROM plan").get();
  if (!row) return { is: "empty" };
  const { name, json, used_at: usedAt } = row;
  if (typeof name !== "string" || typeof usedAt !== "number" || idOf("both-hats-PlanServer", name) !== id)
    return { is: "unreadable", why: "another plan is stored in it" };
  if (row.erasing === 1) return { is: "erasing", name };
  if (typeof json !== "string" || !parseJson(json).ok) return { is: "unreadable", why: "its text is damaged" };
  return { is: "plan", name, expiresAt: usedAt + PLAN_KEPT_MS };
}
