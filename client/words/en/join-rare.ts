/**
 * The phone's words for what seldom happens: errors, networks that get in the way, help with a code. They are fetched
 * after everything else, so that nobody waits for them; until they are there, one sentence of `join.ts` stands in.
 */
export const rare = {
  forgetful: {
    title: "This browser forgets you when you close this page",
    more: "It keeps nothing, so what you have typed and not sent is lost with the page. A private code in this page’s address brings you back after a reload: do not pass the address on.",
  },
  away: {
    locked: "The room is locked",
    lockedMore: "Nobody new can join just now. Ask your facilitator to unlock it, then try again.",
    early: "Opens on {day} at {time}",
    earlyMore: "You can leave this page open: it lets you in by itself. Or come back then.",
    ended: "This workshop has ended",
    endedMore: "Thank you for looking in. Nobody new can join any more.",
    replaced: "Open somewhere else",
    replacedMore:
      "You have this workshop open in several other places, and only a few can be connected at once. What you typed here is kept.",
    useHere: "Use it here",
    later: "Please wait a minute",
    laterMore:
      "Right now more people are trying to get in than can be let in. Nothing is lost, and there is nothing to do: this page tries again by itself.",
    other: "This did not work",
    removed: "You’ve been removed",
    removedMore:
      "The facilitator has removed this phone from the workshop. If that was a mistake, have a word with them.",
    noRoom: "This workshop is closed",
    noRoomMore: "There is no workshop with this code any more. Its answers are no longer kept.",
    otherRoom: "Join another workshop",
    old: "This page is out of date",
    oldMore: "The workshop runs a newer version. Your answers are kept: reload the page to go on.",
    broken: "Something went wrong",
    brokenMore: "The workshop could not read what this page sent. Your answers are kept: reload the page to go on.",
  },
} as const;
