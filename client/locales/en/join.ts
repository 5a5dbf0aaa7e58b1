/**
 * The words of the phone's first screen. What comes after it is in `join-later.ts`, so that this one stays small; what an
 * exercise says comes from the server, and what its buttons say is in `answers.ts`.
 */
export const join = {
  door: {
    looking: "Finding your room…",
    slow: "Still looking. Please check your network; this page keeps trying.",
    locked: "The room is locked",
    lockedMore: "Nobody new can join just now. Ask your facilitator to unlock it, then try again.",
    ended: "This workshop has ended",
    endedMore: "Thank you for looking in. Nobody new can join any more.",
    unknown: "No room with this code",
    full: "Open in too many places",
    away: "This did not work",
  },
  link: {
    lost: "Reconnecting… your answers are kept.",
    sending: "Sending…",
    saved: "Saved",
  },
  gone: {
    removed: "You have left this room",
    removedMore: "The facilitator has removed this phone from the room. If that was a mistake, have a word with them.",
    noRoom: "This room is closed",
    noRoomMore: "There is no room with this code any more. Its answers are no longer kept.",
    other: "Join another room",
    old: "This page is out of date",
    oldMore: "The room runs a newer version. Your answers are kept: reload the page to go on.",
    broken: "Something went wrong",
    brokenMore: "The room could not read what this page sent. Your answers are kept: reload the page to go on.",
  },
  rehearsal: "Rehearsal: nothing counts",
  lobby: { title: "You’re in. Look up.", more: "Keep this page open. It follows the workshop by itself." },
  between: { title: "Look up.", more: "The next step appears here by itself." },
  loading: "Getting the question…",
  loadingSlow: "The question has not arrived yet. Please check your network; this page keeps trying.",
  ended: { title: "Thank you", more: "The workshop has ended. You can close this page." },
  ask: "Ask a question",
  remote: "I’m joining remotely",
  phases: {
    lobby: "You are in the room.",
    between: "Look up.",
    setup: "Next: {title}.",
    collecting: "{title} is open for your answer.",
    again: "{title}: vote again.",
    closed: "Voting closed.",
    huddle: "Phone down. Talk with your neighbour.",
    revealed: "The result is on the screen. Look up.",
    debrief: "Time to talk about it.",
    ended: "The workshop has ended. Thank you.",
  },
  dismiss: "OK",
} as const;
