/** The way to the big screen: a window of its own. */
import { keptKey } from "../../../wire/keys.ts";

/** Its size is for the moment until it is dragged over and fills the screen. */
const STAGE_WINDOW = "popup,width=1120,height=640";

/** Where the big screen is, and under which name its window is open; null where this browser has no key to it. */
export function stageDoor(code: string): { address: string; name: string } | null {
  const key = keptKey("stage", code);
  // The key goes along in the link, because a private window may keep none for the new one.
  return key === null ? null : { address: `/stage/${code}#${key}`, name: `stage-${code}` };
}

/** A press on a link to it. A window of its own can be dragged to the projector, a tab cannot. Where it is refused, the tab opens. */
export function openStage({ address, name }: { address: string; name: string }, event: Event): void {
  if (window.open(address, name, STAGE_WINDOW) !== null) event.preventDefault();
}
