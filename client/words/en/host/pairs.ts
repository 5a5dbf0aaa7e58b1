/** Words of a talk in pairs beside a result, or while people write. */
export const pairs = {
  /** Scripts name it. */
  start: "In pairs",
  offer: "For the big screen, with {time} on the clock",
  now: "On the big screen now",
  left: "Time left",
  up: "Time is up. Go on when you are ready.",
  more: "+30 s",
  over: "Take it off the big screen",
} as const;
