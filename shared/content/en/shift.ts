import type { ShiftItem, ShiftMoment } from "../model.ts";

const ready: Record<ShiftMoment, string> = {
  pre: "Right now, how ready are you to…",
  then: "Before today, how ready were you really to…",
  post: "How ready are you now to…",
  followup: "These days, how ready are you to…",
};

const ends = { low: "not at all", high: "completely" };

/** The items ask about readiness, not behaviour, which can only be asked weeks later. The sixth is about learning itself, the seventh about nothing here. */
export const shiftItems: ShiftItem[] = [
  { id: 1, stem: ready, text: "give people a reason to look ahead", ...ends },
  { id: 2, stem: ready, text: "turn an idea into delivered work", ...ends },
  { id: 3, stem: ready, text: "build support without authority", ...ends },
  { id: 4, stem: ready, text: "protect time for the future", ...ends },
  { id: 5, stem: ready, text: "change one habit of our culture", ...ends },
  {
    id: 6,
    stem: {
      pre: "How far do you believe that…",
      then: "Before today, how far did you really believe that…",
      post: "How far do you now believe that…",
      followup: "These days, how far do you believe that…",
    },
    text: "someone like you can learn to lead",
    ...ends,
  },
  { id: 7, stem: ready, text: "read a set of company accounts", ...ends, untouched: true },
];
