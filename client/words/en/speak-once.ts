/** Words of the stopwatch for a script. */
export const speakOnce = {
  heading: "Speak it once",
  hint: "Read the script aloud and press Next after each paragraph. You see how long you really take.",
  start: "Start",
  again: "Speak it again",
  next: "Next",
  last: "Done",
  stop: "Stop",
  /** The paragraph that is being spoken. */
  now: "Paragraph {n} of {all}",
  clock: "{time}, planned {planned}",
  clockAlone: "{time}",
  /** One paragraph afterwards, by its first words. */
  took: "“{name}”: you took {time}, planned {planned}",
  tookAlone: "“{name}”: you took {time}",
  all: "All of it: you took {time}, planned {planned}.",
  some: "So far: you took {time}, planned {planned}.",
  kept: "Kept in this browser, with this step of the plan.",
} as const;
