import type { ScriptCues } from "../model.ts";

/** What timing looks for in a script. */
export const cues: ScriptCues = {
  quotes: ["“", "”"],
  open: ["{Open}", "Press Open", "press Open", "then Open"],
  next: ["{Next}", "{End}", "Press Next", "press Next", "then Next"],
  pairs: ["pair", "neighbour", "buddy", "fours"],
  cut: {
    pairs: "Short of time: no talk in pairs here.",
    talk: "Short of time: take one voice, then go on.",
  },
};
