/** `note`: a page to read: a welcome, an instruction, a break. Nothing is answered. */
import * as v from "valibot";
import { type Exercise, isAsked } from "../contract.ts";
import { Settings } from "./settings.ts";

/** A note is never counted; the result exists so that every exercise has one. */
export const Result = v.object({ exercise: v.literal("note") });
export type Result = v.InferOutput<typeof Result>;

export const note: Exercise<Settings, Settings, never, Result> = {
  id: "note",
  settings: Settings,
  payload: null,

  resolve: (settings) => settings,
  privacy: () => "O",
  rounds: () => 1,
  items: () => [],
  face: (content, showing) => ({ exercise: "note", settings: isAsked(showing) ? content : { text: "" } }),

  check: () => "closed",
  covers: () => [],

  result: () => ({ exercise: "note" }),
  movement: () => [],
  brief: (result) => result,
  spelling: (text) => text,

  cells: () => [],
  texts: () => [],
  figures: () => [],
};
