/** The rooms of two ready agendas, played as they stand. */
import { agendas } from "../../shared/agenda/library.ts";
import { roundsOf } from "./plan.ts";
import type { Cast, Scene } from "./play.ts";

/** Every step of a ready agenda, with as many votes as it has. */
function scenesOf(id: string): Scene[] {
  const agenda = agendas.en.get(id);
  if (!agenda) throw new Error(`There is no agenda ${id}`);
  return agenda.steps.map((step): Scene => ({ step, ...(roundsOf(step) === 2 && { second: true as const }) }));
}

/** The half day with four groups, two of which are large enough for a client; the core hour with few people. */
export const AGENDAS: [name: string, cast: Cast, scenes: readonly Scene[]][] = [
  [
    "the half day with 24 in four groups",
    { seed: 11, people: { north: 6, south: 6, east: 6, west: 6 }, answering: 0.97 },
    scenesOf("half-day"),
  ],
  [
    "the half day with 26 in two large groups and a small one",
    { seed: 12, people: { north: 9, south: 9, east: 8 }, answering: 1 },
    scenesOf("half-day"),
  ],
  ["the core hour with 9", { seed: 13, people: { "": 9 }, answering: 0.97 }, scenesOf("core")],
];
