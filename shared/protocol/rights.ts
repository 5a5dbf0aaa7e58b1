/** What each kind of host key may do. The server decides by this table alone, and pages leave out what it denies. */
import type { CommandName } from "./command.ts";
import type { HostKind } from "./team.ts";

/** The commands, and what a key opens beside them. */
export type Right =
  | CommandName
  /** Seeing results before the room does: the peek, the texts, what stands in the way of a look. */
  | "results"
  /** The files that the report is made of. */
  | "files"
  /** Adding to the report. */
  | "write-report"
  /** The plan as it was run, to be run again. */
  | "agenda"
  /** Deleting the room. */
  | "delete";

const ALL: readonly HostKind[] = ["owner", "co", "producer"];
const FACILITATORS: readonly HostKind[] = ["owner", "co"];
const OWNER: readonly HostKind[] = ["owner"];

const RIGHTS: Readonly<Record<Right, readonly HostKind[]>> = {
  // The people, the parking lot, the words, the timer, what the big screen shows at all, one's own name.
  remove: ALL,
  removeJoined: ALL,
  lock: ALL,
  heads: ALL,
  moderate: ALL,
  extend: ALL,
  blank: ALL,
  address: ALL,
  sign: ALL,
  // Running the workshop.
  open: FACILITATORS,
  close: FACILITATORS,
  notice: FACILITATORS,
  peek: FACILITATORS,
  huddle: FACILITATORS,
  reveal: FACILITATORS,
  hide: FACILITATORS,
  debrief: FACILITATORS,
  focus: FACILITATORS,
  turn: FACILITATORS,
  show: FACILITATORS,
  count: FACILITATORS,
  goto: FACILITATORS,
  skip: FACILITATORS,
  include: FACILITATORS,
  edit: FACILITATORS,
  replan: FACILITATORS,
  drop: FACILITATORS,
  quick: FACILITATORS,
  report: FACILITATORS,
  jot: FACILITATORS,
  pause: FACILITATORS,
  end: FACILITATORS,
  results: FACILITATORS,
  files: FACILITATORS,
  "write-report": FACILITATORS,
  agenda: FACILITATORS,
  // Letting somebody in.
  invite: FACILITATORS,
  pair: FACILITATORS,
  // What cannot be taken back.
  revoke: OWNER,
  delete: OWNER,
};

/** Whether a host with this kind of key may do that. */
export function may(kind: HostKind, right: Right): boolean {
  return RIGHTS[right].includes(kind);
}

/** Commands that change where the step in hand stands, or what the room sees of it. More time does not. */
export const MOVES: ReadonlySet<string> = new Set<CommandName>([
  "open",
  "close",
  "notice",
  "peek",
  "huddle",
  "reveal",
  "hide",
  "debrief",
  "focus",
  "turn",
  "show",
  "count",
  "goto",
  "skip",
  "quick",
  "end",
]);
