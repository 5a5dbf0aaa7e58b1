/**
 * The phone's words for what seldom happens: errors, networks that get in the way, help with a code. They are fetched
 * after everything else, so that nobody waits for them; until they are there, one sentence of `join.ts` stands in.
 */
export const rare = {
  away: {
    locked: "The room is locked",
    lockedMore: "Nobody new can join just now. Ask your facilitator to unlock it, then try again.",
    ended: "This workshop has ended",
    endedMore: "Thank you for looking in. Nobody new can join any more.",
    full: "Open in too many places",
    other: "This did not work",
    removed: "You have left this room",
    removedMore: "The facilitator has removed this phone from the room. If that was a mistake, have a word with them.",
    noRoom: "This room is closed",
    noRoomMore: "There is no room with this code any more. Its answers are no longer kept.",
    otherRoom: "Join another room",
    old: "This page is out of date",
    oldMore: "The room runs a newer version. Your answers are kept: reload the page to go on.",
    broken: "Something went wrong",
    brokenMore: "The room could not read what this page sent. Your answers are kept: reload the page to go on.",
  },
} as const;
