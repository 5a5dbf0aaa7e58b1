/**
 * The words of the phone's first screen. What comes after it is in `join-later.ts`, so that this one stays small; what an
 * exercise says comes from the server, and what its buttons say is in `answers.ts`.
 */
export const join = {
  door: {
    looking: "Finding your workshop…",
    slow: "Still looking. Please check your network; this page keeps trying.",
  },
  link: {
    lost: "Reconnecting… your answers are kept.",
    later: "Please wait a minute. Your answers are kept.",
    unsent: "Not sent yet",
    sending: "Sending…",
    saved: "Saved",
  },
  lobby: { title: "You’re in. Look up.", more: "Keep this page open. It follows the workshop by itself." },
  between: { title: "Look up.", more: "The next step appears here by itself." },
  loading: "Getting the question…",
  loadingSlow: "The question has not arrived yet. Please check your network; this page keeps trying.",
  ended: {
    title: "Thank you",
    more: "The workshop has ended.",
  },
  phases: {
    lobby: "You are in the room.",
    between: "Look up.",
    setup: "Next: {title} Look up.",
    collecting: "Open for your answer: {title}",
    again: "Vote again: {title}",
    closing: "It closes in ten seconds. If you are typing, send it now.",
    closed: "Closed.",
    huddle: "Phone down. Pair talk.",
    revealed: "The result is on the screen. Look up.",
    debrief: "Debrief.",
    ended: "The workshop has ended. Thank you.",
    dots: "Place your dots.",
  },
  closes: { one: "Closes in {n} second.", other: "Closes in {n} seconds." },
  closing: "It is closing.",
  sendNow: "Send what you have typed.",
  act: "What to do next",
  dismiss: "OK",
} as const;
