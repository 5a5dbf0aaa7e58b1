import type { ScriptWords } from "../model.ts";

/** The words that fill the slots of scripts. */
export const script: ScriptWords = {
  slots: {
    at: "{at}",
    takes: "{takes}",
    card: "{card}",
    minutes: "{minutes}",
    talk: "{talk}",
    answering: "{answering}",
    keptBack: "{kept back}",
    cards: "{cards}",
    options: "{options}",
    skills: "{skills}",
    lines: "{lines}",
    questions: "{questions}",
    picks: "{picks}",
    withoutView: "{without view}",
    view: "{article’s view}",
    several: "{several}",
    why: "{reason}",
    guess: "{guess}",
    needed: "{needed}",
    three: "{three views}",
    own: "{own}",
    roles: "{roles}",
    open: "{Open}",
    close: "{Close}",
    check: "{Check}",
    wait: "{Wait}",
    huddle: "{Pair talk}",
    revote: "{Vote again}",
    reveal: "{Reveal}",
    tagging: "{Open the tagging}",
    debrief: "{Debrief}",
    overview: "{Overview}",
    next: "{Next}",
    end: "{End}",
  },
  no: "no",
  numbers: (
    "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen twenty"
  ).split(" "),
  times: {
    half: "half a minute",
    one: "a minute",
    oneAndHalf: "ninety seconds",
    minutes: "{n} minutes",
    halves: "{n} and a half minutes",
    seconds: "{n} seconds",
  },
};
