/** Rooms with a step of every kind, in every phase and round. */
import fc from "fast-check";
import type { Step } from "../../shared/agenda/schema.ts";
import type { Phase, Round } from "../../shared/primitives.ts";
import { deck, sortStep, step, TestRoom } from "./room.ts";

export const ROLES = ["participant", "stage", "host"] as const;

/** One step of each kind, with an answer for whoever draws a number. */
export const STEPS: { step: Step; answer(n: number): unknown; once?: true }[] = [
  { step: sortStep("sort"), answer: (n) => deck({ c1: "LMB"[n % 3]!, ...(n % 2 && { c8: "LMB"[n % 3]! }) }) },
  {
    step: step("scenario", "scenario", { scenario: "s1", rounds: 2 }),
    answer: (n) => ({ pref: [-2, -1, 1, 2][n % 4] }),
  },
  { step: step("cloud", "cloud", {}), answer: (n) => ({ words: [`word ${n}`] }), once: true },
  {
    step: step("pulse", "pulse", { items: ["ready", "way"] }),
    answer: (n) => [
      { item: "ready", v: n % 6 },
      { item: "way", v: `way ${n}` },
    ],
  },
  {
    step: step("choice", "choice", { question: "?", options: ["a", "b"], rounds: 2 }),
    answer: (n) => ({ options: ["ab"[n % 2]] }),
  },
  { step: step("text", "text", { question: "?" }), answer: (n) => ({ text: `text ${n}` }) },
];

/** Runs one step, in round 1 where round 2 is about what came out of it, up to a phase, people answering by these numbers; -1 passes, -2 says nothing. */
export function play(kind: (typeof STEPS)[number], numbers: readonly number[], phase: Phase, round: Round): TestRoom {
  const room = new TestRoom([kind.step]);
  const people = room.joinMany(numbers.length);
  const { id } = kind.step;
  room.host({ do: "goto", step: id });
  if (phase === "setup") return room;
  for (const one of round === 2 && !kind.once ? ([1, 2] as const) : ([1] as const)) {
    if (one === 2) room.host({ do: "close", step: id });
    room.open(id, one);
    for (const [i, person] of people.entries()) {
      const n = numbers[i]!;
      if (n >= 0) room.answer(person, id, kind.answer(n), one);
      else if (n === -1) room.pass(person, id, one);
    }
  }
  if (phase !== "collecting") room.host({ do: "close", step: id });
  // The talk comes before round 2 only; after it the vote stays closed.
  if (phase === "huddle" && round === 1) room.host({ do: "huddle", step: id, until: room.now });
  if (phase === "revealed" || phase === "debrief") room.host({ do: "reveal", step: id });
  if (phase === "debrief") room.host({ do: "debrief", step: id });
  return room;
}
export const numbers = fc.array(fc.integer({ min: -2, max: 11 }), { minLength: 0, maxLength: 12 });
