/** Keys of rooms: they come in the link's fragment, and leave the address bar at once, because projectors show it. */
import { forget, recall, remember } from "./storage.ts";

export type KeyRole = "host" | "stage" | "report";

/** The room's code in this page's path: `/j/CODE`, `/host/CODE`, … Upper case, "" when there is none. */
export function codeInPath(): string {
  return decodeURIComponent(location.pathname.split("/")[2] ?? "").toUpperCase();
}

/** The key for this page: from the fragment, which is kept and cleared, or kept from an earlier visit. */
export function takeKey(role: KeyRole, code: string): string | null {
  const inLink = location.hash.slice(1);
  if (inLink !== "") {
    remember(`key:${role}:${code}`, inLink);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return recall(`key:${role}:${code}`);
}

export function keepKey(role: KeyRole, code: string, key: string): void {
  remember(`key:${role}:${code}`, key);
}

export function forgetKeys(code: string): void {
  for (const role of ["host", "stage", "report"] as const) forget(`key:${role}:${code}`);
}
