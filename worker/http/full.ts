/** whom the Worker tells when this machine has no place left: the room whose page it turns away, and the operator. */

/** By room: how many pages were turned away since it was last told. A room has an entry only while it is being told. */
const untold = new Map<string, number>();

/** Tells a room that one more page was turned away. Pages that are turned away during a call are told together in the next. */
export async function tellTurnedAway(code: string, tell: (count: number) => Promise<void>): Promise<void> {
  const telling = untold.get(code);
  untold.set(code, (telling ?? 0) + 1);
  if (telling !== undefined) return;
  for (let count = untold.get(code); count; count = untold.get(code)) {
    untold.set(code, 0);
    // A room that cannot be reached need not know.
    await tell(count).catch(() => {});
  }
  untold.delete(code);
}

/** As long as more than this share of the places is taken, a full machine counts as full: one page that leaves is no news. */
const STILL_FULL = 0.9;

let full = false;

/** Tells the operator once when all places are taken, and once when there are some again. */
export function sayWhetherFull(refused: boolean, taken: number, places: number): void {
  if (refused && !full) {
    full = true;
    console.warn(
      `All ${places} places for phones are taken. Whoever comes now waits outside and comes in when somebody leaves. ` +
        "More places need a higher limit of open files (ulimit -Hn, or LimitNOFILE= for a service) and a new start.",
    );
  } else if (!refused && full && taken < places * STILL_FULL) {
    full = false;
    console.warn("There are places for phones again.");
  }
}
