/** Which shard of the directory has a code. */

/** Shards are few and fixed, so that looking up a code that does not exist leaves nothing behind that names it. */
export const SHARDS = 16;

/** The name of the directory's object that knows a code. */
export function shardOf(code: string): string {
  const shard = [...code].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % SHARDS;
  return `codes-${shard}`;
}
