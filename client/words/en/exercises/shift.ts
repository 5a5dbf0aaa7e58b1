/** Words of `shift` outside the exercise's own texts. */
export const shift = {
  name: "Readiness shift",
  instruction: "A few quick questions about yourself. Screens show only totals.",
  caption:
    "The ring is the mean before, the disc the mean after, of people who answered each time. Numbers of people: ↑ higher, = the same, ↓ lower.",
  range: "0 {low} – 10 {high}",
  of: "{n} of 10",
  nowFirst: "First say how it is now",
} as const;

/** Words of its picture. */
export const shiftChart = {
  hidden: "Too few to show, or too few who answered each time.",
  hiddenItem: "Too few to show: “{item}”.",
  keptWhy: "Kept for the comparison later. Nothing is shown of it before.",
  low: "0 {text}",
  high: "{text} 10",
  average: "Average answer",
  untouched: "{item} *",
  values: "{from} → {to}",
  marks: { up: "↑", same: "=", down: "↓" },
  says: {
    allRose: "On every question, people rate themselves higher now.",
    allFell: "On every question, people rate themselves lower now.",
    rose: "On {rose} of {all} questions, people rate themselves higher now.",
    fell: "On {fell} of {all} questions, people rate themselves lower now.",
    both: "Higher now on {rose} of {all} questions, lower on {fell}.",
    level: "On average, nothing has moved.",
    one: "{up} of {n} rated themselves higher this time, {down} lower.",
    /** Where "before" was asked at the start as well. */
    back: {
      allRose: "On every question, people rate themselves higher now than looking back.",
      allFell: "On every question, people rate themselves lower now than looking back.",
      rose: "On {rose} of {all} questions, people rate themselves higher now than looking back.",
      fell: "On {fell} of {all} questions, people rate themselves lower now than looking back.",
      both: "Higher now than looking back on {rose} of {all} questions, lower on {fell}.",
      level: "On average, now is as it was looking back.",
      one: "{up} of {n} rate themselves higher now than looking back, {down} lower.",
    },
    kept: { one: "1 person has answered.", other: "{n} people have answered." },
    keptBetween: "{least} to {most} people have answered each question.",
  },
  one: "{up} of {n} rate themselves higher than before, {down} lower; {mean} on average.",
  rose: "The average went up in {rose} of {all}.",
  back: {
    one: "{up} of {n} rate themselves higher now than looking back, {down} lower; {mean} on average.",
    rose: "The average is higher now than looking back in {rose} of {all}.",
    most: "It differs most in “{item}”: {mean}, with {up} of {n} higher and {down} lower.",
    level: "On average, now is as it was looking back.",
  },
  most: "It moved most in “{item}”: {mean}, with {up} of {n} higher and {down} lower.",
  level: "On average nothing has moved.",
  unpaired: {
    one: "1 person did not answer each time and is left out.",
    other: "{n} people did not answer each time and are left out.",
  },
  response: {
    lower:
      "Looking back, people rate ‘before’ lower ({then} against {pre}). Their standard may have moved, or their memory.",
    higher:
      "Looking back, people rate ‘before’ higher ({then} against {pre}). Their standard may have moved, or their memory.",
    same: "Looking back, people rate ‘before’ as they did then ({pre}).",
  },
  /** The line that the workshop did not touch, beside the others. */
  beside: {
    most: "* The untouched line rose by {by} too, the others by {others}: at least that much may be mere looking back.",
    some: "* The untouched line rose by {by} too, the others by {others}: that much may be mere looking back.",
    none: "* The untouched line did not move, the others by {others}. One line is a weak check.",
    fell: "* The untouched line fell by {by}, the others moved by {others}. One line is a weak check.",
    level: "* The untouched line moved by {by}, the others by {others}: no rise beyond mere looking back.",
  },
  /** For a wall, where the room reads it at a glance. */
  wall: {
    own: "As people rate themselves. What moved them, this can’t show.",
    rose: "* Not part of today, and up by {by} too. Looking back alone can do that much.",
    none: "* Not part of today, and not moved.",
    fell: "* Not part of today, and down by {by}.",
    level: "* Not part of today, and up by {by}.",
  },
  /** What a look back can show, and what it cannot. */
  looking: {
    once: "‘Before’ was asked looking back, after ‘now’. Standards shift while people learn, and looking back invites improvement.",
    twice:
      "‘Before’ was asked twice: at the start, and looking back later, after ‘now’. Each has its own error: people’s standards shift while they learn, and looking back invites improvement.",
    untouched: "The line that the workshop did not touch shows how much of that there may be.",
  },
  only: "{item}: {mean} on average, {from} to {to} (↑ {up}, = {same}, ↓ {down}, of {n}).",
  onlyWhy: "Nearly the same people were compared before, so only what is new is shown.",
  none: "–",
  effects:
    "Effect sizes by the spread of people (d av, and g av corrected for few people) and by the spread of changes (d z): Lakens 2013, doi 10.3389/fpsyg.2013.00863. From ten people on.",
  table: {
    item: "Question",
    change: "{item} ({from} → {to})",
    people: "People",
    up: "Higher",
    same: "Same",
    down: "Lower",
    mean: "Change",
    dAv: "d av",
    gAv: "g av",
    dZ: "d z",
  },
} as const;
