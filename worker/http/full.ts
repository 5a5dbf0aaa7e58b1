/** whom the Worker tells when this machine has no place left: the room whose page it turns away, and the operator. */

/** By room: how many were turned away since it was told. An entry is there while it is being told. */
const untold = new Map<string, number>();

/** Tells a room of one more; while it is being told, others are put together. */
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

/** The share of the places that has to be taken for all to count as taken still: one who leaves is no news. */
const STILL_FULL = 0.9;

let full = false;

/** Tells the operator once when nobody finds a place any more, and once when there are some again. */
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
