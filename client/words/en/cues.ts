/** What the host may do with a result in the talk. `{item}` is " on “…”", or nothing where there is but one. */
export const cues = {
  on: " on “{text}”",
  of: "{n} of {all}",
  near: "near “{end}”",
  middle: "in the middle",
  upTo: "{stop} or lower",
  from: "{stop} or higher",
  hidden: "{answered} answered: too few to show. Talk without one: “What would you have expected to see?”",
  twoCamps: "Two camps{item}: {a} {one}, {b} {other}. Hear one of each, the quieter side first.",
  ownCamps:
    "Two camps{item}: {a} {one}, {b} {other}. Ask the room what each may need; nobody has to say where they stand.",
  word: "“{word}” came from {n} of {all}. Ask: “Who does this here, and is it in anybody’s job description?”",
  misread: "Only {share} foresaw the room’s answer{item}. Ask: “What made us misread ourselves?”",
  misreadMean: "Guesses{item} were {error} off on average ({n} people). Ask: “What made us misread ourselves?”",
  wellRead: "{share} foresaw the room’s answer. Ask: “How do we know each other so well, and where not?”",
  moved: "{changed} of {n} changed after the talk{item}. Ask: “What did you hear that made you think?”",
  unmoved: "Nobody of {n} moved after the talk. Ask: “What would have had to be said?”",
  passed: "{passed} of {all} skipped it. Ask what about the question did not fit, without asking who.",
  silent: "{silent} of {eligible} said nothing. Ask for what is missing from this picture, remote voices first.",
  aligned: "Aligned{item}: {share} {answer}. Ask: “When would the other be right?”",
  leaning: "Most, not all{item}: {share} {answer}. Ask what speaks for the rest.",
  spread: "Spread out{item}: {share} {answer}, {b} {other}. Ask what makes for each.",
  gap: "The widest gap: {said} Ask what stands in the way, and who could move it.",
  open: "No clear answer{item}: the commonest, {answer}, has {share}. Ask what speaks for each.",
  extremes:
    "Furthest apart:{low} (mean {lowMean}) and{high} (mean {highMean}). Ask what the one makes harder about the other.",
} as const;
