/** What the figures mean that one exercise alone has. */
import type { MeasureId } from "../../../../shared/exports/dictionary.ts";
import { type Entry, effects, few, lakens, sdEmpty, sdFrom } from "./entry.ts";

export const own = {
  area: {
    name: "Commitments about {area}",
    says: "How many commitments are about this area.",
    empty: "Too few people chose an area, or the rest after the commitments that can be read would be too few.",
  },
  kind: {
    name: "Commitments to {kind}",
    says: "How many commitments are to start, stop or continue something.",
    empty: "As for areas. The short form does not ask for it.",
  },

  actMean: {
    name: "Mean worth",
    says: "What people thought the act was worth, on average. An item with a word behind it is the act under that word.",
    from: "Arithmetic mean of 0 to 10.",
    empty: "Too few people rated the act, or read it under this word.",
  },
  wordDifference: {
    name: "Difference that the word made",
    says: "How much more the same acts were worth when they were told of “a leader” and not “a manager”.",
    from: "Mean over the acts of the two words’ difference in means.",
    empty: "Too few people read one of the two lists, or all read the same.",
  },
  wordLow: {
    name: "Difference that the word made, from",
    says: "The lower end of the range in which 90 of 100 resamplings of these people fall.",
    from: "Percentile bootstrap, Efron & Tibshirani 1993.",
    empty: "As for the difference.",
  },
  wordHigh: {
    name: "Difference that the word made, to",
    says: "The upper end of the range in which 90 of 100 resamplings of these people fall.",
    from: "Percentile bootstrap, Efron & Tibshirani 1993.",
    empty: "As for the difference.",
  },
  wordGuessed: {
    name: "Had thought of the word",
    says: "How many people had guessed that the word was what was looked at.",
    empty: "Too few people said what they had thought of.",
  },

  shareTag: {
    name: "Share of things: {tag}",
    says: "The share of what people listed that they marked so. Everyone has the same weight, however much they listed.",
    from: "Mean of each person’s own shares; our own convention.",
    empty: few,
  },

  meanAcross: {
    name: "Mean place, from left to right",
    says: "The mean place on the axis from execution (−5) to ideas (5).",
    from: "Arithmetic mean.",
    empty: few,
  },
  meanUp: {
    name: "Mean place, from below to above",
    says: "The mean place on the axis from work (−5) to people (5).",
    from: "Arithmetic mean.",
    empty: few,
  },

  hurtN: {
    name: "Said how far it held the talk back",
    says: "Stands only where too few people said how far what they missed held the talk back.",
    empty: "Not there where the mean is told.",
  },
  hurtMean: {
    name: "How far it held the talk back",
    says: "How far what was missed held the talk back: 0 not at all, 10 very much.",
    from: "Arithmetic mean of those who missed something.",
    empty: few,
  },

  leading: {
    name: "Acts of leading",
    says: "How often people say that they act at the leading end of this area: 0 never, 100 very often.",
    from: "25 × the mean answer (0 to 4), then the mean over people; our own convention, not a validated scale.",
    empty: few,
  },
  managing: {
    name: "Acts of managing",
    says: "How often people say that they act at the managing end of this area: 0 never, 100 very often.",
    from: "25 × the mean answer (0 to 4), then the mean over people; our own convention, not a validated scale.",
    empty: few,
  },
  balance: {
    name: "Balance",
    says: "Leading less managing. Without an item it is over all areas.",
    from: "Leading − managing of each person, then the mean.",
    empty: "As for the number of people; over all areas also with fewer than 16 answers or 4 areas.",
  },
  balanceMedian: {
    name: "Balance, median",
    says: "The median of people’s balances.",
    from: "Median.",
    empty: "As for the balance.",
  },
  balanceSd: { name: "Balance, spread", says: "How far people’s balances lie apart.", from: sdFrom, empty: sdEmpty },
  band: {
    name: "People in the band {band}",
    says: "How many people lean so far. An area is mixed up to 25 and leans up to 50; over all areas it is 10 and 25.",
    from: "Our own convention.",
    empty: "Too few people in one of the bands; only in the facilitator’s files.",
  },
  overallN: {
    name: "People with a profile",
    says: "How many people answered enough for a figure over all areas: 16 answers, 4 areas.",
    empty: "Fewer than five people, or fewer than five of them apart from those of one area.",
  },
  extent: {
    name: "How often overall",
    says: "How often people say they do any of it. Some people rate everything high, so it cannot compare people or groups.",
    from: "Mean of leading and managing over all areas.",
    empty: "As for people with a profile.",
  },

  points: {
    name: "Points: {skill}",
    says: "Three points for each first place, two for a second, one for a third.",
    from: "A Borda count of three places (de Borda 1781).",
    empty: few,
  },
  shareTop: {
    name: "Share of points: {skill}",
    says: "The share of the points that everyone’s first place would have given: 1 if all put it first.",
    from: "points ÷ 3n",
    empty: few,
  },
  rank: {
    name: "Place: {skill}",
    says: "Its place in the room’s order. Equal points share a place.",
    from: "By points.",
    empty: few,
  },

  unpaired: {
    name: "Answered now only",
    says: "How many people answered now but not at every other moment. They are in no comparison.",
    empty: "Not there before there is something to compare with.",
  },
  momentMean: {
    name: "Mean at “{moment}”",
    says: "The mean at one moment (pre, then = looking back, post, followup), of those who answered at all of them.",
    from: "Arithmetic mean of 0 to 10.",
    empty: "Not there where it could be set against an earlier comparison.",
  },
  changeMean: {
    name: "Mean change from “{moment}” to “{moment2}”",
    says: "The mean of later less earlier, of the same people. There is no comparison group.",
    from: "Arithmetic mean of the differences.",
    empty: "Too few people answered at both moments.",
  },
  lookedBack: {
    name: "Looking back, less at the time",
    says: "How much higher people rate the time before when they look back. A moved standard, memory and hope look the same.",
    from: "Mean of “then” − “pre”; Howard & Dailey 1979, doi 10.1037/0021-9010.64.2.144.",
    empty: "Only where both were asked.",
  },
  togetherN: {
    name: "Answered every question at both moments",
    says: "How many people’s means over all questions are compared. The question that the workshop does not touch is left out.",
    empty: "Too few people answered every question at both moments, or an earlier comparison stands in the way.",
  },
  up: {
    name: "Higher at “{moment2}” than at “{moment}”",
    says: "How many people answered higher at the later moment. Without an item it is their mean over all questions.",
    empty: "Too few people answered at both moments.",
  },
  same: {
    name: "The same at “{moment2}” as at “{moment}”",
    says: "How many people answered the same at both moments. Without an item it is their mean over all questions.",
    empty: "Too few people answered at both moments.",
  },
  down: {
    name: "Lower at “{moment2}” than at “{moment}”",
    says: "How many people answered lower at the later moment. Without an item it is their mean over all questions.",
    empty: "Too few people answered at both moments.",
  },
  dAv: {
    name: "Effect size d_av from “{moment}” to “{moment2}”",
    says: "The mean change as a multiple of the spread of people. Without a comparison group it is no effect of the workshop.",
    from: `Cumming 2012, in the form of ${lakens}.`,
    empty: effects,
  },
  gAv: {
    name: "Effect size g_av from “{moment}” to “{moment2}”",
    says: "The same as d_av, corrected for small numbers of people.",
    from: "Hedges 1981, doi 10.3102/10769986006002107.",
    empty: effects,
  },
  dZ: {
    name: "Effect size d_z from “{moment}” to “{moment2}”",
    says: "The mean change as a multiple of the spread of changes. Do not set it beside d_av.",
    from: `${lakens}; Morris & DeShon 2002, doi 10.1037/1082-989X.7.1.105.`,
    empty: effects,
  },
} as const satisfies Partial<Record<MeasureId, Entry>>;
