/**
 * What the host may do with a result in the talk. `{item}` is " on “…”", or nothing where there is but one. No cue asks for a name,
 * and none asks anybody to justify what they said of themselves.
 */
export const cues = {
  on: " on “{text}”",
  of: "{n} of {all}",
  for: "for “{text}”",
  near: "near “{end}”",
  middle: "in the middle",
  upTo: "at {stop} or lower",
  from: "at {stop} or higher",
  hidden: "{answered} answered: too few to show. Talk without a picture: “What would you have expected to see?”",
  twoCamps: "Two camps{item}: {a} {one}, {b} {other}. Hear one voice from each, the quieter side first.",
  ownCamps:
    "Two camps{item}: {a} {one}, {b} {other}. Ask the room what each may need. Nobody has to say where they stand.",
  word: "“{word}” came from {n} of {all}, well ahead of any other word. Ask: “Where does this happen here, and is it part of any job?”",
  misread:
    "{share} foresaw the room’s answer{item}; guessing blindly would have given {chance}. Ask: “Why did we guess each other wrong?”",
  misreadMean:
    "Guesses{item} were {error} off on average ({n} people); blind guesses would have been {chance} off. Ask: “Why did we guess each other wrong?”",
  wellRead:
    "{share} foresaw the room’s answer{item}, though only {top} gave it. Ask: “How do we know each other so well, and where don’t we?”",
  moved: "{changed} of {n} changed their answer after the talk{item}. Ask: “What did you hear that made you think?”",
  movedSide:
    "At least {changed} of {n} changed sides after the talk{item}. Ask: “What did you hear that made you think?”",
  movedPart:
    "At least {changed} of {n} moved to another part of the scale after the talk{item}. Ask: “What did you hear that made you think?”",
  unmoved: "None of the {n} moved after the talk. Ask: “What would have changed your mind?”",
  passed: "{passed} of {all} skipped this. Ask what didn’t fit about the question. Skipping stays private.",
  silent: "{silent} of {eligible} gave no answer. Ask what this picture may be missing, remote voices first.",
  aligned: "Aligned{item}: {share} {answer}. Ask: “When would another answer be right?”",
  alignedScale: "Aligned{item}: {share} {answer}. Ask: “What would have to happen for this to shift?”",
  alignedOwn: "Aligned{item}: {share} {answer}. Ask the room what in everyday work makes it so.",
  leaning: "Most, not all{item}: {share} {answer}. Ask what speaks for the other answers.",
  leaningScale: "Most, not all{item}: {share} {answer}. Ask how it looks from elsewhere on the scale.",
  leaningOwn:
    "Most, not all{item}: {share} {answer}. Ask what the others may need. Nobody has to say where they stand.",
  spread: "Spread out{item}: {share} {answer}, {b} {other}. Ask what speaks for each.",
  spreadOwn:
    "Spread out{item}: {share} {answer}, {b} {other}. Ask what each may need. Nobody has to say where they stand.",
  open: "No clear answer{item}: {share} {answer}, {b} {other}. Ask what speaks for each.",
  gap: "A wide gap: {said} Ask what stands in the way, and what would narrow it.",
  extremes: "Far apart:{low} (mean {lowMean}) and{high} (mean {highMean}). Ask how one gets in the way of the other.",
} as const;
