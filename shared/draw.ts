/**
 * A number from 0 to 2³² − 1 for a seed and a name, the same every time and everywhere: FNV-1a over the name, begun from
 * the seed, then the finaliser of MurmurHash3, without which names that differ in one character would differ in few bits.
 */
export function draw(seed: number, name: string): number {
  let value = 0x811c9dc5 ^ seed;
  for (const character of name) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
