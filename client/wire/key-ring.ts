/** Keys to try: they come in the link's fragment, and leave the address bar at once, because projectors show it. */
import { freshKeyName, type KeyRole, keepKey, keptKey, lentKeyName } from "./keys.ts";
import { forget, recall, remember } from "./storage.ts";

/** The keys that a page tries in order to open its room, one at a time. */
export interface KeyRing {
  /** The key in use. */
  readonly inUse: string;
  /**
   * The key in use has opened the room, so this browser keeps it. One that is `lent`, to a co-facilitator or a producer, never
   * takes the place of the owner's: whoever tries a colleague's link in their own browser would lose the room.
   */
  opened(lent?: boolean): void;
  /** The key in use does not open the room. Returns whether there is an earlier key, which is in use from now on. */
  refused(): boolean;
}

/** A key's format. Anything else was damaged on its way here, and is not tried. */
const KEY = /^[\w-]{22,64}$/;

/**
 * The keys for this page; null when there is none. One that comes with the link is tried before the one that is kept,
 * but takes its place only once it has opened the room: a link that was copied wrongly destroys nothing.
 */
export function takeKeys(role: KeyRole, code: string): KeyRing | null {
  const fresh = freshKeyName(role, code);
  const lent = lentKeyName(role, code);
  const inLink = location.hash.slice(1);
  if (inLink !== "") {
    if (code !== "" && KEY.test(inLink)) remember(fresh, inLink);
    history.replaceState(null, "", location.pathname + location.search);
  }
  const first = recall(fresh) ?? keptKey(role, code);
  if (first === null) return null;
  let inUse = first;
  return {
    get inUse() {
      return inUse;
    },
    opened: (isLent = false) => {
      // A key that is kept already is not written again, because another tab may have forgotten the room meanwhile.
      if (recall(fresh) !== inUse) return;
      forget(fresh);
      const kept = keptKey(role, code);
      if (isLent && kept !== null && kept !== inUse && recall(lent) !== kept) return;
      keepKey(role, code, inUse);
      if (isLent) remember(lent, inUse);
      else forget(lent);
    },
    refused: () => {
      if (recall(fresh) === inUse) forget(fresh);
      const earlier = keptKey(role, code);
      if (earlier === null || earlier === inUse) return false;
      inUse = earlier;
      return true;
    },
  };
}
