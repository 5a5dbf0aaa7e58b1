/** Words of a rehearsal on the host page: simulated people, and the real workshop that follows. */
export const rehearsal = {
  people: {
    label: "Simulated people",
    hint: "They join from this browser the way phones do, and each answers in their own way: some slowly, some by skipping. A few lose the connection and come back, and one arrives late. They leave when you close this page.",
    act: "Let people in",
    again: "Let them in again",
    busy: "Letting people in…",
    /** Beside the field, where the number is not one of those. */
    least: "At least {min}: with fewer there is little to see.",
    most: "At most {max}: a browser holds no more than about 200 live connections.",
    number: "Type a whole number from {min} to {max}.",
    left: {
      one: "1 simulated person was in before this page was reloaded, and returns as the same person.",
      other: "{n} simulated people were in before this page was reloaded, and return as the same people.",
    },
    inside: "{inside} of {size} simulated people are in",
    away: { one: "1 has lost the connection and will be back", other: "{n} have lost the connection and will be back" },
    coming: { one: "1 is still to come", other: "{n} are still to come" },
    out: { one: "1 was not let in", other: "{n} were not let in" },
    hurry: "Hurry",
    hurryOf: "Hurry: everyone answers at once",
    home: "Send them home",
    failed:
      "This browser could not run the simulated people. Reload the page and let them in again: nothing they said is lost.",
  },
  real: {
    act: "Start the real workshop",
    busy: "Starting the real workshop…",
    hint: "A new workshop with this plan as it stands now, with everything you changed here, and the same options. It starts empty, and it is not a rehearsal.",
  },
} as const;
