/** The keys of the links that this browser has made for colleagues and big screens: the room itself keeps only their hashes. */
import { owns } from "../../shared/plain.ts";
import { forget, recallJson, remember } from "./storage.ts";

/** The key of a link by its id; null where it was made elsewhere. */
export function madeKey(code: string, id: string): string | null {
  const keys = madeKeys(code);
  return owns(keys, id) ? (keys[id] ?? null) : null;
}

export function keepMadeKey(code: string, id: string, key: string): void {
  remember(nameOf(code), JSON.stringify({ ...madeKeys(code), [id]: key }));
}

export function forgetMadeKey(code: string, id: string): void {
  const { [id]: _gone, ...rest } = madeKeys(code);
  remember(nameOf(code), JSON.stringify(rest));
}

/** Forgets all of a room's. */
export function forgetMadeKeys(code: string): void {
  forget(nameOf(code));
}

function madeKeys(code: string): Record<string, string> {
  const kept = recallJson(nameOf(code));
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, key]: [string, unknown]) => (typeof key === "string" ? [[id, key]] : [])),
  );
}

const nameOf = (code: string): string => `made:${code}`;
