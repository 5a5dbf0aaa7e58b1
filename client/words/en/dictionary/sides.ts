/** What the figures of sort, scenario, spectrum and audit mean. */
import type { MeasureId } from "../../../../shared/exports/dictionary.ts";
import { type Entry, few, lensFew, sdEmpty, sdFrom } from "./entry.ts";

export const sides = {
  sourceMatch: {
    name: "Agreement with one article’s view",
    says: "How often the room’s answers match one article’s view. That is one source’s opinion, so a match is not “correct”.",
    from: "Matching answers ÷ answers to cards on which the article has a view.",
    empty: "Only where the debrief has shown that view.",
  },
  lean: {
    name: "Lean",
    says: "The direction of the room: −100 all strongly managing, 100 all strongly leading. Two equal camps give 0 as well.",
    from: "50 × the mean preference (−2, −1, 1, 2); our own convention.",
    empty: few,
  },
  leanMedian: { name: "Lean, median", says: "The median of people’s leans.", from: "Median.", empty: few },
  leanSd: { name: "Lean, spread", says: "How far people’s leans lie apart.", from: sdFrom, empty: sdEmpty },

  viewN: { name: "Marked “{view}”", says: "How many people marked this area under this view.", empty: lensFew },
  viewCount: {
    name: "“{view}” at {stop}",
    says: "How many people marked this place, from 0 (managing) to 10 (leading).",
    empty: lensFew,
  },
  viewMean: { name: "“{view}”, mean", says: "The mean place, 0 to 10.", from: "Arithmetic mean.", empty: lensFew },
  viewMedian: { name: "“{view}”, median", says: "The middle place, 0 to 10.", from: "Median.", empty: lensFew },
  viewSd: { name: "“{view}”, spread", says: "How far people’s places lie apart.", from: sdFrom, empty: sdEmpty },
  viewConsensus: {
    name: "“{view}”, agreement",
    says: "How far people agree on the place: 1 if all are at one, 0 for half at each end.",
    from: "1 + Σ p · log₂(1 − |x − mean| ÷ width), Tastle & Wierman 2007.",
    empty: lensFew,
  },
  viewPolarisation: {
    name: "“{view}”, polarisation",
    says: "How close people are to two camps at the ends: 0 at one place, 0.5 evenly spread, 1 half at each end.",
    from: "(1 − A) ÷ 2, with van der Eijk’s agreement A, 2001.",
    empty: lensFew,
  },
  viewLean: {
    name: "“{view}”, lean",
    says: "The direction: −100 all managing, 100 all leading. It says which way effort leans, not how much of it there is.",
    from: "20 × (mean place − 5); our own convention.",
    empty: lensFew,
  },
  viewLeanMedian: {
    name: "“{view}”, lean, median",
    says: "The median of people’s leans.",
    from: "20 × (median place − 5).",
    empty: lensFew,
  },
  viewLeanSd: {
    name: "“{view}”, lean, spread",
    says: "How far people’s leans lie apart.",
    from: "20 × the standard deviation of the places.",
    empty: sdEmpty,
  },
  gapN: {
    name: "Marked both “{view}” and “{view2}”",
    says: "How many people marked the area under both views.",
    empty: "Too few people marked both.",
  },
  gapSigned: {
    name: "From “{view}” to “{view2}”, direction",
    says: "The mean of the second place less the first. Above 0 it points to leading; opposite moves cancel out.",
    from: "Mean of second − first, of the same people; our own convention.",
    empty: "Too few people marked both.",
  },
  gapSize: {
    name: "From “{view}” to “{view2}”, distance",
    says: "How far the two places lie apart, in either direction.",
    from: "Mean of |second − first|, of the same people; our own convention.",
    empty: "Too few people marked both.",
  },
  gapUp: {
    name: "From “{view}” to “{view2}”, towards leading",
    says: "How many people placed the second nearer to the leading end than the first.",
    empty: "Too few people marked both.",
  },
  gapSame: {
    name: "From “{view}” to “{view2}”, no distance",
    says: "How many people placed both at the same place.",
    empty: "Too few people marked both.",
  },
  gapDown: {
    name: "From “{view}” to “{view2}”, towards managing",
    says: "How many people placed the second nearer to the managing end than the first.",
    empty: "Too few people marked both.",
  },

  weekPart: {
    name: "“{week}” spent on {part}",
    says: "The room’s mean of the hundred points of a week that people gave to this kind of work.",
    from: "Arithmetic mean; over all kinds of work it adds up to 100.",
    empty: few,
  },
  futureMean: {
    name: "“{week}” spent on the future, mean",
    says: "How many of the hundred points serve the future, on average.",
    from: "Sum of the kinds of work that serve the future; our own convention.",
    empty: few,
  },
  futureMedian: {
    name: "“{week}” spent on the future, median",
    says: "Half of the people give the future no more points than this.",
    from: "Median.",
    empty: few,
  },
  futureSd: {
    name: "“{week}” spent on the future, spread",
    says: "How far people’s points for the future lie apart.",
    from: sdFrom,
    empty: sdEmpty,
  },
  futureUp: {
    name: "Want more points for the future",
    says: "How many people give the future more points in the week that they want than in the week that they have.",
    empty: few,
  },
  futureSame: {
    name: "Want as many points for the future",
    says: "How many people give the future as many points in both weeks.",
    empty: few,
  },
  futureDown: {
    name: "Want fewer points for the future",
    says: "How many people give the future fewer points in the week that they want than in the week that they have.",
    empty: few,
  },
} as const satisfies Partial<Record<MeasureId, Entry>>;
