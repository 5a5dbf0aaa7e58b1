/** An answer to a one-hat talk as a phone reads it back, and in words. */
import { onehatAnswer } from "#words/exercises/onehat-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/onehat/answer.ts";
import { TALK_ITEMS, TALKS } from "../../../shared/exercises/onehat/moves.ts";
import { hurtOf, saysNothing } from "../../../shared/exercises/onehat/whole.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import type { OwnLine, StepOf } from "../contract/answer.ts";

export type Step = StepOf<"onehat">;
export type Chair = NonNullable<Payload["chair"]>;

const isTalk = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What the room has; it may have come from another build, so what does not fit is left out. */
export function payloadOf(own: OwnAnswer | undefined): Payload {
  return isTalk(own?.payload) ? own.payload : {};
}

/**
 * Whether what was said is kept without counting: by a pass, not because all questions are skipped, beside which a kept move
 * stands.
 */
export function isWithdrawn(own: OwnAnswer | undefined): boolean {
  if (own?.status !== "passed") return false;
  const payload = payloadOf(own);
  return !saysNothing(payload) || (payload.keep !== undefined && own.skipped.length === 0);
}

/** The move in the step's words; both sets are known once the questions are. */
export const moveIn = ({ settings: { sets } }: Step, id: string | undefined): string | null =>
  sets?.flatMap((set) => set?.moves ?? []).find((move) => move.id === id)?.text ?? null;

export const needIn = ({ settings: { needs } }: Step, id: string | undefined): string | null =>
  needs.find((need) => need.id === id)?.text ?? null;

export const hurtIn = (n: number | undefined): string | null =>
  n === undefined ? null : fill(onehatAnswer.lines.hurt, { n });

/** One's own answer, a line for each talk, and the move that one keeps. */
export function linesOf(step: Step, own: OwnAnswer | undefined): OwnLine[] {
  const payload = isWithdrawn(own) ? {} : payloadOf(own);
  const { questions } = step.settings;
  const talks = TALKS.map((talk) => {
    const parts = [needIn(step, payload.missed?.[talk]), hurtIn(hurtOf(payload, talk))];
    const said = parts.filter((part) => part !== null).join(". ");
    return { item: TALK_ITEMS[talk], text: questions?.missed[talk - 1] ?? "", said: said || null };
  });
  const keep = moveIn(step, payload.keep);
  return keep === null ? talks : [...talks, { item: "keep", text: questions?.keep ?? "", said: keep }];
}
