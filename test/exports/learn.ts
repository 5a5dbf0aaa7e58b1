/** What an attacker reads in results: sums of unknown numbers of people, as far as they are told. */
import type { Result } from "../../shared/exercises/index.ts";
import type { Results } from "../../shared/protocol/http.ts";
import { type Attacker, sumOf } from "../support/attacker.ts";
import { ASKED, type Asked } from "./random-rooms.ts";

/** Whoever is told sums, one after the other. */
type Learner = Pick<Attacker, "learn">;

/** The unknowns of a question: people of these groups, by their first answer and their second. */
export function unknowns(
  { step: id, item, options, rounds }: Asked,
  groups: readonly (string | null)[],
  which: (first: string, then: string) => boolean,
): Map<string, number> {
  const values = [...options, "nothing"];
  const thens = rounds === 2 ? values : ["nothing"];
  return sumOf(
    groups.flatMap((group) =>
      values.flatMap((first) =>
        thens.flatMap((then) =>
          (first !== "nothing" || then !== "nothing") && which(first, then)
            ? [[id, item, group, first, then].join("|")]
            : [],
        ),
      ),
    ),
  );
}

export const inRound = (round: number, option?: string) => (first: string, then: string) => {
  const said = round === 1 ? first : then;
  return option === undefined ? said !== "nothing" : said === option;
};

/** An item of a result, as far as it is told. */
export function itemOf(result: Result, item: string): { n: number; counts: Record<string, number> } | null {
  const items =
    result.exercise === "choice"
      ? [result.answer]
      : result.exercise === "sort"
        ? result.cards
        : result.exercise === "pulse"
          ? result.items
          : [];
  const found = items.find(({ id }) => id === item);
  return found && "counts" in found ? found : null;
}

function learnItem(attacker: Learner, asked: Asked, round: number, groups: (string | null)[], result: Result): void {
  const told = itemOf(result, asked.item);
  if (!told) return;
  attacker.learn(unknowns(asked, groups, inRound(round)), told.n);
  for (const option of asked.options)
    attacker.learn(unknowns(asked, groups, inRound(round, option)), told.counts[option] ?? 0);
}

/** Everything that a results file says of a question. */
export function learnResults(
  attacker: Learner,
  asked: Asked,
  all: (string | null)[],
  of: Results["steps"][number],
): void {
  const alone = ASKED.filter(({ step: id }) => id === asked.step).length === 1;
  for (const { round, answered, result, segments } of of.rounds) {
    if (alone) attacker.learn(unknowns(asked, all, inRound(round)), answered);
    learnItem(attacker, asked, round, all, result);
    for (const segment of segments ?? [])
      if (!("hidden" in segment)) learnItem(attacker, asked, round, [segment.group], segment.result);
  }
  const moved = of.movement?.find(({ id }) => id === asked.item);
  if (!moved || "hidden" in moved) return;
  const both = (first: string, then: string) => first !== "nothing" && then !== "nothing";
  attacker.learn(unknowns(asked, all, both), moved.n);
  attacker.learn(
    unknowns(asked, all, (first, then) => both(first, then) && first !== then),
    moved.changed,
  );
  for (const [option, net] of Object.entries(moved.net)) {
    const sum = unknowns(asked, all, (first, then) => both(first, then) && then === option && first !== option);
    for (const name of unknowns(
      asked,
      all,
      (first, then) => both(first, then) && first === option && then !== option,
    ).keys())
      sum.set(name, -1);
    attacker.learn(sum, net);
  }
  for (const { from, to, n } of moved.flows)
    attacker.learn(
      unknowns(asked, all, (first, then) => first === from && then === to),
      n,
    );
}

/** All sets of these, but for the empty one. */
export const subsets = <T>(of: readonly T[]): T[][] =>
  Array.from({ length: 2 ** of.length - 1 }, (_, set) => of.filter((__, i) => (set + 1) & (2 ** i)));
