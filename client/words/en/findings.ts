/** Sentences that the report proposes as findings, at most twenty words each, and the figures below them. */
export const findings = {
  /** A text that is too long for a sentence. */
  cut: "{text}…",
  /** Between the counts of one line. */
  dot: " · ",
  count: "{text} {n}",
  others: "other answers {n}",
  counts: "{counts} ({n} answered).",
  again: "Asked again: {counts}",
  split: "There is no shared view of {item}.",
  agreed: {
    all: "The room agrees on {item}: {answer}.",
    most: "The room largely agrees on {item}: {answer}.",
  },
  /** Why people changed is not known, and not said. */
  moved: {
    most: "Asked again, most changed their answer on {item}.",
    many: "Asked again, many changed their answer on {item}.",
    changed: "{changed} of the {n} who answered both times changed their answer.",
    flows: "{changed} of the {n} who answered both times changed their answer: {flows}.",
    flow: "{n} from {from} to {to}",
    smaller: { one: "1 in a smaller move", other: "{n} in smaller moves" },
    comma: ", ",
    /** Where answers of one kind lie close together, such as “strongly” and “slightly”; small moves are not told apart. */
    sides: "{changed} of the {n} who answered both times went over to the other side.",
    sidesLeast: "{changed} or more of the {n} who answered both times went over to the other side.",
    thirds: "{changed} of the {n} who answered both times moved to another third of the scale.",
    thirdsLeast: "{changed} or more of the {n} who answered both times moved to another third of the scale.",
  },
  /** A group of stops on a scale. */
  stops: "{from} to {to}:",
  stop: "{from}:",
  gap: {
    /** `{end}`: where the role will need the effort; `{other}`: the other end. */
    leans: "People say their role will need more effort towards {end}; now it leans to {other}.",
    more: "People say their role will need more effort towards {end} than it gets now.",
    job: "People say their job rewards work nearer {end} than what they do now.",
    team: "People say their team needs them nearer {end} than they are now.",
    teamJob: "People say their team needs them nearer {end} than their job rewards.",
    typical: "Typical (median) answers: {lenses}.",
    lens: "{lens}: {where}",
    ways: "{n} of {all} see the need nearer {end}, {back} nearer {other}, {same} where it is now.",
    apart: "For {n} of {all} the second lies nearer {end}, for {back} nearer {other}, for {same} at the same place.",
  },
  week: {
    futureMost: "People say more of their week should serve the future; most of it serves the present now.",
    presentMost: "People say more of their week should serve the present; most of it serves the future now.",
    future: "People say more of their week should serve the future than does now.",
    present: "People say more of their week should serve the present than does now.",
    figures: "Points of 100 that serve the future: {now} now, {target} wanted (means of {n}).",
    ways: "{up} of {n} want more, {down} less, {same} as much.",
  },
  missed: {
    most: "With {moves} alone, most missed {need}.",
    many: "With {moves} alone, many missed {need}.",
    /** Whose moves they are is told in the debrief. */
    moves: "the {role} moves",
    talk: { talk1: "the first talk’s moves", talk2: "the second talk’s moves" },
    figures: "Missed most in a practice talk with {moves}: {counts}",
  },
} as const;
