/** The facilitator's timer. */
export const timer = {
  heading: "Timer",
  room: "Phones and the big screen show it. When the time is up, nothing closes by itself.",
  alone: "No step is open, so only this page shows it.",
  left: "Time left",
  up: "Time is up.",
  presets: "Start the timer",
  preset: "{n} min",
  unit: "min",
  own: "Your own, in minutes",
  start: "Start",
  stop: "Stop",
  sound: "A soft sound when the time is up",
  soundHint: "On this computer only. This browser remembers it.",
  hear: "Hear it",
  silent: "This browser cannot play sounds here.",
} as const;
