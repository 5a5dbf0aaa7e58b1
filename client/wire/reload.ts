/** Reloads a page whose build differs from its room's, once for each build. */
import type { ReadonlySignal } from "@preact/signals";
import { close } from "../../shared/protocol/close.ts";
import type { LinkState } from "./connection.ts";
import { isKept } from "./storage.ts";

const NAME = "both-hats:reloaded-for";

/** Whether this tab may reload for that build; a second time would be a loop. */
function mayReload(build: string): boolean {
  try {
    // All builds are kept, not only the last: while two are served, a page could reload from one to the other for ever.
    const before = (sessionStorage.getItem(NAME) ?? "").split(" ");
    if (before.includes(build)) return false;
    sessionStorage.setItem(NAME, [...before, build].join(" "));
    return true;
  } catch {
    // Without storage a first reload cannot be told from a hundredth.
    return false;
  }
}

/**
 * Reloads when the room is served by another build, unless that was tried before. Somebody who is typing finds their
 * words again, for each keystroke is kept; where nothing can be kept, the page stays as it is.
 */
export function reloadFor(build: string): void {
  if (build !== BUILD && BUILD !== "dev" && isKept() && mayReload(build)) location.reload();
}

/** Reloads when the room refuses this page for its version. It has not told its build, so the page's own stands in. */
export function reloadWhenRefused(link: ReadonlySignal<LinkState>): void {
  link.subscribe((now) => {
    if (now.is === "over" && now.code === close.version) reloadFor(`not-${BUILD}`);
  });
}

/**
 * Reloads for a part that this page cannot get, once, and only when the page itself can be had. False when that has been
 * tried before, or would lose what is kept in memory only.
 */
export async function reloadForPart(): Promise<boolean> {
  try {
    const page = await fetch(location.pathname, { cache: "no-store" });
    // A hotel's own page in the place of ours is no page to reload for.
    if (!page.ok || !(await page.text()).includes('id="app"')) return true;
  } catch {
    return true;
  }
  const may = isKept() && mayReload(`part-of-${BUILD}`);
  if (may) location.reload();
  return may;
}
