/**
 * Hashes a seed and a name to a number from 0 to 2³² − 1: FNV-1a over the name, starting with the seed, then the finaliser of
 * MurmurHash3. Without the finaliser, names that differ in one character would differ in few bits.
 */
export function seededHash(seed: number, name: string): number {
  let value = 0x811c9dc5 ^ seed;
  for (const character of name) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
