/** What the figures mean that many exercises have. */
import type { MeasureId } from "../../../../shared/exports/dictionary.ts";
import { again, type Entry, few } from "./entry.ts";

export const general = {
  eligible: {
    name: "Could answer",
    says: "How many people answered, skipped the step, or were connected for at least ten seconds while it was open.",
  },
  answered: { name: "Answered", says: "How many people answered the step." },
  passed: { name: "Skipped", says: "How many people skipped the step." },
  participation: {
    name: "Share who answered",
    says: "The share of those who could answer that did.",
    from: "answered ÷ eligible",
    empty: "Not there if nobody could answer.",
  },
  n: {
    name: "Answered this",
    says: "How many people answered this item. Shares and means of the item are of these people.",
    empty: few,
  },

  timeN: {
    name: "People timed",
    says: "How many people’s time until their first answer is counted.",
    empty: "Not there after a pair talk, with fewer than five people, or where a talk comes before the question.",
  },
  timeMedian: {
    name: "Seconds until the first answer, median",
    says: "Half of the people had answered within this many seconds.",
    from: "Median of whole seconds, by the server’s clock, from when a person could answer.",
    empty: "As for the number of people timed.",
  },
  timeLow: {
    name: "Seconds until the first answer, lower quartile",
    says: "A quarter of the people had answered within this many seconds.",
    from: "Type 7 of Hyndman & Fan 1996.",
    empty: "As for the number of people timed.",
  },
  timeHigh: {
    name: "Seconds until the first answer, upper quartile",
    says: "Three quarters of the people had answered within this many seconds.",
    from: "Type 7 of Hyndman & Fan 1996.",
    empty: "As for the number of people timed.",
  },

  guessN: {
    name: "Predicted the room",
    says: "How many people predicted what the room would answer.",
    empty: "Too few people predicted, or the item itself has too few answers.",
  },
  guessCount: {
    name: "Expected most of the room at: {option}",
    says: "How many people expected this answer to be the room’s most frequent one.",
    empty: "As for the number of predictions.",
  },
  guessRight: {
    name: "Share who predicted the room",
    says: "The share of predictions that named the most frequent answer, or one of those that tied.",
    from: "Right predictions ÷ predictions.",
    empty: "As for the number of predictions.",
  },
  guessMean: {
    name: "Predicted mean",
    says: "The mean of what people predicted as the room’s mean.",
    from: "Arithmetic mean.",
    empty: "As for the number of predictions.",
  },
  guessError: {
    name: "Distance of predictions from the room",
    says: "How far predictions lay from the room’s mean, in either direction.",
    from: "Mean absolute error.",
    empty: "As for the number of predictions.",
  },

  both: {
    name: "Answered both times",
    says: "How many people answered this item before and after the pair talk.",
    empty: again,
  },
  changed: {
    name: "Changed their answer",
    says: "How many of those who answered both times gave another answer the second time.",
    empty: again,
  },
  net: {
    name: "Gained or lost: {option}",
    says: "Answers that this option gained, less those that it lost. Over all options it adds up to 0.",
    empty: "Not there where it would tell what a few people answered.",
  },
  flow: {
    name: "Moved from {option} to {option2}",
    says: "How many people moved from the first option to the second.",
    empty: "Only moves of three people or more are listed; the others are put together.",
  },
  other: {
    name: "Other moves",
    says: "How many people made moves that are too rare to be listed.",
    empty: again,
  },

  countOption: { name: "Chose {option}", says: "How many people chose this option.", empty: few },
  countWord: {
    name: "“{word}”",
    says: "How many people wrote this word. Where words were sorted afterwards, the item is the word, and this counts those who chose L (leading), M (managing) or B (both).",
    empty: "Words of one or two people are only in the facilitator’s files.",
  },
  countStop: {
    name: "Answered {stop}",
    says: "How many people answered with this step of the scale. For ranges it is the place of the range, the first being 0.",
    empty: few,
  },
  countCell: {
    name: "In the field {row}, {column}",
    says: "How many people stand in this field of the map: first the third from below, then the third from the left.",
    from: "Up to 2 either side of the middle is “middle”; our own convention.",
    empty: few,
  },
  countTop: {
    name: "In the top three: {skill}",
    says: "How many people have this among their first three.",
    empty: few,
  },
  agreement: {
    name: "Agreement",
    says: "How far people agree: 1 if all chose the same, 0 if they are spread evenly. It does not say on what.",
    from: "1 − H ÷ ln k, with Shannon’s entropy H over k options.",
    empty: "Not there where several options could be chosen.",
  },
  polarisationNamed: {
    name: "Polarisation",
    says: "How close people are to two equal camps: 0 if all chose the same, 1 for half and half. Read it with the counts.",
    from: "4 Σ p²(1 − p), Reynal-Querol 2002.",
    empty: "Not there where several options could be chosen.",
  },
  mean: { name: "Mean", says: "The mean answer on the scale of this item.", from: "Arithmetic mean.", empty: few },
  consensus: {
    name: "Agreement on the scale",
    says: "How far people agree on a scale: 1 if all are at one step, 0 for half at each end.",
    from: "1 + Σ p · log₂(1 − |x − mean| ÷ width), Tastle & Wierman 2007.",
    empty: few,
  },
  polarisationScale: {
    name: "Polarisation",
    says: "How close people are to two camps at the ends of the scale: 0 at one step, 0.5 evenly spread, 1 half at each end.",
    from: "(1 − A) ÷ 2, with van der Eijk’s agreement A, 2001.",
    empty: few,
  },
} as const satisfies Partial<Record<MeasureId, Entry>>;
