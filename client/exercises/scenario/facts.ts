import { scenario as words } from "../../locales/en/exercises/scenario.ts";
import { facts } from "../facts.ts";

/** Each of two sides needs this share of the room for a talk to be proposed. */
const SIDE = 0.25;

export const scenario = facts("scenario", {
  ...words,
  question: ({ settings: { situation } }) => situation,
  head: ({ settings: { situation } }) => situation,
  shortHead: ({ settings: { title } }) => title || undefined,
  isHidden: ({ pref }) => "hidden" in pref,
  isSplit: ({ pref }) => {
    if ("hidden" in pref) return false;
    const leading = (pref.counts["1"] ?? 0) + (pref.counts["2"] ?? 0);
    return Math.min(leading, pref.n - leading) >= SIDE * pref.n;
  },
  revotes: true,
});
