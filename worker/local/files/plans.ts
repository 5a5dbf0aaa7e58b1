/** Puts the plans in the data folder in order before workerd opens it: their logs, their names in the directory, their alarms. */
import { basename } from "node:path";
import { planShardOf, SHARDS } from "../../directory/shards.ts";
import { mendAlarms } from "./alarms.ts";
import { checkpoint, stateOf } from "./checkpoint.ts";
import { setAside } from "./damaged.ts";
import { fileOf, idOf, planFiles } from "./layout.ts";
import { change, texts } from "./sqlite.ts";
import { type StoredPlan, storedPlan } from "./stored-plan.ts";

/**
 * Repairs what it can, and tells the operator what it cannot. A plan that cannot be read as it was saved is left as it is: it
 * is taken out of the directory, so that nothing opens it and nothing of it is lost.
 */
export function repairPlans(dataDir: string, say: (line: string) => void): void {
  const files = planFiles(dataDir);
  const plans = files.flatMap((file) => {
    const stored = settle(dataDir, file, say);
    if (stored.is === "unreadable") say(`${file} is not opened: ${stored.why}. Nothing of this plan was deleted.`);
    return stored.is === "plan" || stored.is === "erasing" ? [stored] : [];
  });
  for (const shard of Array.from({ length: SHARDS }, (_, n) => `plans-${n}`)) {
    const file = fileOf(dataDir, "both-hats-DirectoryServer", shard);
    const own = plans.flatMap(({ is, name }) => (is === "plan" && planShardOf(name) === shard ? [name] : []));
    const gone = texts(file, "SELECT code AS value FROM codes").filter((name) => !own.includes(name));
    if (own.length + gone.length === 0) continue;
    change(file, (database) => {
      database.exec("CREATE TABLE IF NOT EXISTS codes (code TEXT PRIMARY KEY) WITHOUT ROWID");
      for (const name of own) database.prepare("INSERT OR IGNORE INTO codes (code) VALUES (?)").run(name);
      for (const name of gone) database.prepare("DELETE FROM codes WHERE code = ?").run(name);
    });
  }
  const due = plans.map((plan) => ({ name: plan.name, at: plan.is === "plan" ? plan.expiresAt : Date.now() }));
  const opened = new Set(due.map(({ name }) => idOf("both-hats-PlanServer", name)));
  const closed = files.map((file) => basename(file, ".sqlite")).filter((id) => !opened.has(id));
  mendAlarms(dataDir, "both-hats-PlanServer", due, closed);
}

/** Brings a plan's log into its file, where all of it can be read but perhaps its end; what is in the file then. */
function settle(dataDir: string, file: string, say: (line: string) => void): StoredPlan {
  const state = stateOf(file);
  if (state === "damaged") return { is: "unreadable", why: "its log is damaged" };
  if (state !== "whole")
    say(
      `${file}: the last changes of this plan cannot be read and are left out. A copy lies in ${setAside(dataDir, file, "copy")}.`,
    );
  const result = checkpoint(file);
  if (result.is === "damaged") return { is: "unreadable", why: result.why };
  if (result.is === "later") throw result.why;
  return storedPlan(file);
}
