/** What has happened in all rooms together: a fuzz that never gets somewhere proves nothing of it. */
import { bind } from "../../shared/agenda/bind.ts";
import { exercises } from "../../shared/exercises/index.ts";
import { Command, type CommandName } from "../../shared/protocol/command.ts";
import { type ErrorCode, errors } from "../../shared/protocol/error.ts";
import { ALL } from "./plan.ts";

/** Counts what was reached, by name. */
export class Seen {
  readonly #times = new Map<string, number>();

  add(what: string): void {
    this.#times.set(what, this.times(what) + 1);
  }

  times(what: string): number {
    return this.#times.get(what) ?? 0;
  }

  /** What should have been reached, and was not. */
  missing(expected: readonly string[] = EXPECTED): string[] {
    return expected.filter((what) => this.times(what) === 0);
  }
}

/** Codes that the room itself never answers with: its front door, its sockets and its files do, and have tests of their own. */
const ELSEWHERE: readonly ErrorCode[] = [
  "bad-json",
  "no-hello",
  "second-hello",
  "version",
  "no-room",
  "bad-key",
  "full",
  "replaced",
  "too-fast",
  "unknown-agenda",
  "bad-agenda",
  "bad-origin",
  "bad-host",
  "not-found",
  "too-slow",
  "too-many-rooms",
  "too-many-codes",
  "no-plan",
  "plan-changed",
  "report-changed",
  "too-many-plans",
  "no-picture",
  "unknown-picture",
  "too-many-pictures",
  "too-many-uploads",
  "rehearsal",
  "internal",
  "cannot-save",
  // Every plan of the fuzz is longer than that; `test/room/live.test.ts` takes plans apart to the last step.
  "last-step",
];

const isElsewhere = (code: string): boolean => ELSEWHERE.some((one) => one === code);

/** The commands as the wire names them, so that a new one is expected at once. */
const COMMANDS: readonly CommandName[] = Command.options.map((one) =>
  "options" in one ? ("moderate" as const) : one.entries.do.literal,
);

/** What every exercise has to get to, and what only some can. */
function reachable(id: string): string[] {
  const exercise = Object.values(exercises).find((one) => one.id === id);
  if (!exercise || exercise.schemas.answer === null) return [`${id} was opened`, `${id} was closed`];
  const bounds = ALL.filter((step) => step.exercise === id).flatMap((step) => bind(step, "en") ?? []);
  const some = (holds: (bound: (typeof bounds)[number]) => boolean) => bounds.some(holds);
  const texts = id === "text" || id === "cloud" || id === "commit" || id === "venn";
  return [
    "was opened",
    "was answered",
    "was passed",
    "was closed",
    "was told",
    "was recounted by hand",
    "was revealed",
    "was debriefed",
    "was reopened",
    "went into round 2",
    "was answered in round 2",
    "was closed and revealed",
    "was restarted while open",
    "lost somebody who had answered",
    ...(some(({ exercise, content }) => exercise.items(content).length > 1) ? ["was skipped in part"] : []),
    ...(some(({ exercise, content }) => (exercise.guesses?.(content).length ?? 0) > 0) ? ["was predicted"] : []),
    ...(exercise.hands ? ["was counted by hands"] : []),
    ...(some(({ exercise, content }) => exercise.privacy(content) === "S") ? ["was settled"] : []),
    ...(exercise.segmentParts ? ["was told by segment"] : []),
    ...(exercise.secondItems ? ["was tagged"] : []),
    ...(exercise.deal
      ? ["was dealt in two lists", "was dealt in one list", "was told of two words", "told of no word"]
      : []),
    ...(exercise.followUp ? ["led on"] : []),
    ...(exercise.links ? ["was compared"] : []),
    ...(texts ? ["was moderated"] : []),
  ].map((what) => `${id} ${what}`);
}

/** All that the fixed seeds have to reach together. */
export const EXPECTED: readonly string[] = [
  ...Object.keys(exercises).flatMap(reachable),
  ...COMMANDS.map((name) => `command ${name}`),
  ...Object.keys(errors)
    .filter((code) => !isElsewhere(code))
    .map((code) => `code ${code}`),
  ...["restart", "replay", "hello", "return", "leave", "ask", "upvote", "dot", "lot counted", "end", "files"],
  ...[
    "a page of an open vote was turned",
    "a page of an open vote was turned back",
    "a vote was closed before its questions",
  ],
  ...["an open page took a beginning", "an open page took an answer"],
  ...["a sheet was turned to", "a timed sheet was turned to", "a round was started"],
  ...["a step was dropped", "a step was put in again", "a replan was taken back"],
  ...["a quick question", "back from a quick question", "a quick question in the files"],
  ...["by segment on phones", "by segment of counted heads", "key on phones", "a text that is hidden"],
  ...["co", "producer"].flatMap((kind) => [`a ${kind} did something`, `a ${kind} was refused something`]),
  ...["a stage was refused something", "a producer's texts"],
];
