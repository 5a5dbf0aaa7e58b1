/** The language that somebody has chosen by an address with `?lang=`: this device remembers it, and opens other pages in it. */
import { recall, remember } from "../wire/storage.ts";

const KEPT = "language";

/** Remembers what this page's address asks for; a page without such an address is opened anew in what is remembered. */
export function keepLanguage(): void {
  const address = new URL(location.href);
  const asked = address.searchParams.get("lang");
  if (asked === LANGUAGE) remember(KEPT, asked);
  const kept = recall(KEPT);
  if (asked !== null || kept === null || kept === LANGUAGE) return;
  address.searchParams.set("lang", kept);
  location.replace(address);
}
