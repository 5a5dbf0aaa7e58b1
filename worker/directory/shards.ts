/** Which shard of the directory has the code of a room, or the name of a plan. */

/** Shards are few and fixed, so that looking up a code that does not exist leaves nothing behind that names it. */
export const SHARDS = 16;

/** The name of the directory's object that knows a room's code. */
export const shardOf = (code: string): string => `codes-${numberOf(code)}`;

/** The name of the directory's object that knows a plan. */
export const planShardOf = (name: string): string => `plans-${numberOf(name)}`;

function numberOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % SHARDS;
}
