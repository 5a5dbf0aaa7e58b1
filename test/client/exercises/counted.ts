/** A step's face and result for tests of pictures and their sentences, counted as the room counts. */
import * as v from "valibot";
import { bind } from "../../../shared/agenda/bind.ts";
import { type Face, Result } from "../../../shared/exercises/index.ts";
import type { Phase } from "../../../shared/primitives.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { nothingModerated } from "../../exercises/fixtures/fixture.ts";
import { step } from "../../support/room.ts";

export interface Asked {
  id: string;
  settings?: object;
  /** The answers, round by round. */
  rounds: readonly (readonly unknown[])[];
  focus?: string;
  /** As a screen has it; none as a report has it. */
  phase?: Phase;
}

export function countedOf({ id, settings = {}, rounds, phase }: Asked): { face: Face; result: StepResult } {
  const { exercise, content } = bind(step("step", id, settings), "en")!;
  const showing = { role: "stage", phase: "revealed", round: 1, flipped: false, key: false, prompt: false } as const;
  const face = exercise.face(content, showing);
  const told = rounds.map((payloads, at) => {
    const round = at === 0 ? 1 : 2;
    const counting = { round, items: exercise.items(content), minimum: 3, moderation: nothingModerated } as const;
    const counted = { eligible: payloads.length, answered: payloads.length, passed: 0 };
    return { round, ...counted, result: v.parse(Result, exercise.result(content, [...payloads], counting)) } as const;
  });
  return { face: phase ? { ...face, ...{ phase } } : face, result: { rounds: told } };
}
