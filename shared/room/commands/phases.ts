/** SPEC.md's phase table: from which phases a command about the step in hand may come. Its own target is always among them. */

import type { Phase } from "../../primitives.ts";
import type { CommandName } from "../../protocol/command.ts";

/** Commands that say where to go instead (`open`, `goto`, `skip`) are not here: they work from anywhere. */
type Tabled = Extract<
  CommandName,
  | "close"
  | "notice"
  | "peek"
  | "huddle"
  | "reveal"
  | "hide"
  | "debrief"
  | "extend"
  | "focus"
  | "turn"
  | "show"
  | "count"
>;

const FROM: Readonly<Record<Tabled, readonly Phase[]>> = {
  close: ["collecting", "huddle", "closed"],
  notice: ["collecting"],
  peek: ["closed", "huddle"],
  huddle: ["closed", "huddle"],
  reveal: ["collecting", "closed", "huddle", "debrief", "revealed"],
  hide: ["revealed", "debrief", "closed"],
  debrief: ["revealed", "debrief"],
  extend: ["collecting", "closed", "huddle", "revealed", "debrief"],
  focus: ["closed", "huddle", "revealed", "debrief"],
  turn: ["collecting", "closed", "huddle", "revealed", "debrief"],
  show: ["revealed", "debrief"],
  count: ["closed"],
};

/** Whether the command may be given in this phase. */
export function mayLeave(command: Tabled, phase: Phase): boolean {
  return FROM[command].includes(phase);
}
