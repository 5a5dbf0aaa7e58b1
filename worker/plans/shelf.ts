/** Which plans are kept: the directory's shards for plans, so that an unknown key never touches a plan. */
import { planShardOf, SHARDS } from "../directory/shards.ts";
import type { Env } from "../env.ts";

/** The shard that knows a plan, by the plan's name. */
export function plansOf(env: Env, name: string) {
  return env.DIRECTORY.getByName(planShardOf(name));
}

/** The names of all plans that are kept. Only for one's own machine: elsewhere they are nobody's to list. */
export async function allPlans(env: Env): Promise<string[]> {
  const shards = Array.from({ length: SHARDS }, (_, n) => env.DIRECTORY.getByName(`plans-${n}`).all());
  return (await Promise.all(shards)).flat();
}
