/** A step of a report as the room counts it: everyone's answers to the first vote, and to the second where there is one. */
import * as v from "valibot";
import { bind } from "../../../shared/agenda/bind.ts";
import type { Step } from "../../../shared/agenda/schema.ts";
import { Face, Result } from "../../../shared/exercises/index.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import { nothingModerated } from "../../exercises/fixtures/fixture.ts";

export type ReportStep = Results["steps"][number];

/** Answers stand in the order of the people; null for who said nothing in that vote. */
export function askedStep(of: Step, votes: readonly (readonly unknown[])[], flipped = false): ReportStep {
  const { exercise, content } = bind(of, "en")!;
  const face = exercise.face(content, { role: "host", phase: "debrief", round: 1, flipped, key: false, prompt: false });
  const privacy = exercise.privacy(content);
  const minimum = privacy === "O" ? 3 : 5;
  const countingOf = (round: 1 | 2) =>
    ({ round, items: exercise.items(content), minimum, moderation: nothingModerated }) as const;
  const rounds = votes.map((answers, at) => {
    const round = at === 0 ? 1 : 2;
    const given = answers.filter((one) => one !== null);
    const counts = { round, eligible: answers.length, answered: given.length, passed: 0 } as const;
    return { ...counts, result: v.parse(Result, exercise.result(content, given, countingOf(round))) };
  });
  const [first = [], second] = votes;
  const pairs = (second ?? []).flatMap((to, person) => {
    const from = first[person];
    return from === null || from === undefined || to === null ? [] : [[from, to] as const];
  });
  return {
    id: of.id,
    title: of.title,
    minutes: of.minutes,
    privacy,
    skipped: false,
    reopened: 0,
    texts: [],
    rounds,
    ...(second && { movement: exercise.movement(content, pairs, countingOf(2)) }),
    ...v.parse(Face, face),
  };
}

/** So many of each answer, one after another. */
export const these = <T>(...counts: readonly (readonly [n: number, answer: T])[]): T[] =>
  counts.flatMap(([n, answer]) => Array<T>(n).fill(answer));
