/** Where a page's room code comes from, and where this browser keeps the keys of rooms. */
import { decoded, type ReadCode, readCode } from "../../shared/code.ts";
import { forget, recall, remember } from "./storage.ts";

export type KeyRole = "host" | "stage" | "report";

/** What stands in this page's path where a room's code belongs: `/j/CODE`, `/host/CODE`, … */
export function readPath(): ReadCode {
  return readCode(decoded(location.pathname.split("/")[2] ?? ""));
}

/** The room's code in this page's path; "" where there is none, or none that could be one. */
export function codeInPath(): string {
  const read = readPath();
  return read.is === "code" ? read.code : "";
}

/** The key that has opened a room in this browser, if there is one. */
export function keptKey(role: KeyRole, code: string): string | null {
  return recall(keyName(role, code));
}

export function keepKey(role: KeyRole, code: string, key: string): void {
  remember(keyName(role, code), key);
}

export function forgetKeys(code: string): void {
  for (const role of ["host", "stage", "report"] as const) {
    forget(keyName(role, code));
    forget(freshKeyName(role, code));
    forget(lentKeyName(role, code));
  }
}

/** The name under which the key is stored that has opened the room. */
function keyName(role: KeyRole, code: string): string {
  return `key:${role}:${code}`;
}

/** The name under which a link's key is stored until it has opened the room. */
export function freshKeyName(role: KeyRole, code: string): string {
  return `new-${keyName(role, code)}`;
}

/** The name under which a kept key is marked as lent: it opens less than the owner's. */
export function lentKeyName(role: KeyRole, code: string): string {
  return `lent-${keyName(role, code)}`;
}
