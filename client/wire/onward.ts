/** What a trainer adds to a room's report. It is theirs alone, so it stays in their browser. */
import { forget, recall, remember } from "./storage.ts";

export function keptOnward(code: string): string {
  return recall(nameOf(code)) ?? "";
}

export function keepOnward(code: string, text: string): void {
  if (text.trim() === "") forgetOnward(code);
  else remember(nameOf(code), text);
}

export function forgetOnward(code: string): void {
  forget(nameOf(code));
}

const nameOf = (code: string): string => `onward:${code}`;
