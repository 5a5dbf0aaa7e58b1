import { expect } from "vitest";

/** What names a role. */
export const ROLE = /lead|manag/i;

export const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);

/** Every text inside a value, with the path that leads to it. */
export function textsOf(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

export function within(cap: number, texts: [path: string, text: string][]) {
  for (const [path, text] of texts) {
    expect(text.trim(), path).not.toBe("");
    expect(text.length, path).toBeLessThanOrEqual(cap);
  }
}

/** Typographic marks, and nothing doubled or hanging over. */
export function wellSet(texts: [path: string, text: string][]) {
  for (const [path, text] of texts) {
    expect(text, path).not.toMatch(/["']|\S {2}| - |\.\.\./);
    expect(text, path).toBe(text.trim());
  }
}

/** Phrases by which one of the two roles would become the lesser one. */
const LESSER =
  /\b(?:just|only|merely|mere) (?:a )?manag|\bnot (?:a )?(?:true|real) leader|\btrue leader|\breal leader|\brise above manag|\bbeyond managing|\bbean.?count|\bmicro-?manag|\bboss(?:y|es around)|\bnatural(?:-| )born|\bfollowers? who|\bstuck in managing|\bgraduate from managing/i;

/** No text makes managing, or leading, the lesser of the two. */
export function fair(texts: [path: string, text: string][]) {
  for (const [path, text] of texts) expect(text, path).not.toMatch(LESSER);
}
