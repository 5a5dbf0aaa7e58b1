/** What becomes of a page that was let in: the big screen, or a host's page. */
import type { PageKind } from "../../../../shared/protocol/team.ts";
import { freshKeyName } from "../../../wire/keys.ts";
import { forgets, remember } from "../../../wire/storage.ts";

/**
 * Keeps the key as if it had come with a link, and returns the address to go to; null for the big screen, which is this very
 * page. Only a browser that stores nothing gets the key in the address, where somebody could read it.
 */
export function keepPairedKey(code: string, kind: PageKind, key: string): string | null {
  const role = kind === "stage" ? "stage" : "host";
  const name = freshKeyName(role, code);
  remember(name, key);
  if (role === "stage") return null;
  return forgets(name) ? `/host/${code}#${key}` : `/host/${code}`;
}
