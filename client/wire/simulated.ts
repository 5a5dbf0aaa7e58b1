/** The simulated people that this browser has let into a rehearsal: they return as the same people. */
import { forget, recallJson, remember } from "./storage.ts";

export interface KeptGuests {
  size: number;
  /** Of which the secrets of all of them are made. */
  secret: string;
}

export function keptGuests(code: string): KeptGuests | null {
  const kept = recallJson(nameOf(code));
  if (typeof kept !== "object" || kept === null || !("size" in kept) || !("secret" in kept)) return null;
  const { size, secret } = kept;
  return typeof size === "number" && typeof secret === "string" && /^[\w-]{22,40}$/.test(secret)
    ? { size, secret }
    : null;
}

export function keepGuests(code: string, guests: KeptGuests): void {
  remember(nameOf(code), JSON.stringify(guests));
}

export function forgetGuests(code: string): void {
  forget(nameOf(code));
}

const nameOf = (code: string): string => `simulated:${code}`;
