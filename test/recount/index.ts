/** Counts every step again from what the phones entered, the plain way: one recount for each exercise. */

import type { Step } from "../../shared/agenda/schema.ts";
import type { ExerciseId } from "../../shared/exercises/index.ts";
import { askedOf, LMB, type Recount } from "./counting.ts";
import { predicted } from "./guesses.ts";
import { choice, cloud, scenario, sort, text, venn } from "./opinions.ts";
import { profile, shift } from "./people.ts";
import { asksToGuess, classOf, itemsOf, optionsOf } from "./plan.ts";
import type { Answered, Kind, Payload, Payloads, Ran, Said } from "./said.ts";
import { GROUP_LEAST, splitOf } from "./segments.ts";
import { audit, commit, ledger, lensesOf, mix, onehat, pulse, rank, scale, spectrum } from "./selves.ts";
import { LEAST, movement, quantile, stops } from "./sums.ts";
import { doubletake } from "./word.ts";

/** A page to read has nothing to count. */
type Recounted = Exclude<ExerciseId, "note">;

const recounts: { [E in Recounted]: Recount<E> } = {
  audit,
  choice,
  cloud: cloud as Recount<"cloud">,
  commit,
  doubletake,
  ledger,
  mix,
  onehat,
  profile,
  pulse,
  rank,
  scale,
  scenario,
  shift,
  sort,
  spectrum,
  text,
  venn,
};

/** What a round asks: of a second one the items that were picked for it, or the words that came out of the first. */
function itemsIn({ step }: Ran, { round, said }: Answered): string[] {
  const picked = said.find(({ asked }) => asked)?.asked;
  if (step.exercise === "cloud" && round === 2) return picked ?? [];
  return round === 2 ? askedOf(said, itemsOf(step)) : itemsOf(step);
}

/** How many people stand behind a figure at least: of an opinion, about oneself, in a group. */
export interface Floors {
  O: number;
  S: number;
  group: number;
}

/** What the room is told. */
export const ROOM: Floors = { ...LEAST, group: GROUP_LEAST };

/** A round as the report has to have it; `groups`: those of the room, where it has any. */
function roundOf(
  ran: Ran,
  answered: Answered,
  before: readonly Ran[],
  { groups, floors }: { groups: readonly string[] | undefined; floors: Floors },
): object {
  const { step } = ran;
  const { round, said } = answered;
  const answers = said.filter(({ payload }) => payload !== null);
  const passed = said.filter(({ payload, silent }) => payload === null && !silent);
  const items = itemsIn(ran, answered);
  const least = floors[classOf(step)];
  const counting = {
    step,
    round,
    items,
    least,
    group: false,
    said,
    before,
    viewed: ran.viewed === true,
    all: answers.map(payloadOf),
  };
  return {
    round,
    eligible: said.filter(({ silent }) => silent !== "away").length,
    answered: answers.length,
    passed: passed.length,
    result: resultOf(counting),
    ...(asksToGuess(step) && { predicted: predicted(step, items, said, ROOM[classOf(step)]) }),
    ...timesOf(ran, answered),
    ...(groups && segmentsOf(counting, splitIn(ran, answered, floors), answered, groups)),
  };
}

// Who passed or was silent is no answer; the filter above knows it and the types do not.
const payloadOf = ({ payload }: Said): Payload => payload!;

type Counted = Parameters<Recount<Kind>>[0];

// One table of functions, each for its own payload: a step only ever holds answers to its exercise.
const resultOf = (counting: Counted): object => ({
  exercise: counting.step.exercise,
  ...(recounts[counting.step.exercise as Recounted] as Recount<Kind>)(counting),
});

/** Median and quartiles of how long the first answers took. */
function timesOf({ step }: Ran, { round, said }: Answered): object {
  // What comes before the questions takes a time that is not theirs.
  if (step.exercise === "onehat" || step.inLobby) return {};
  const times = said.flatMap(({ ms, payload }) => (ms === undefined || payload === null ? [] : [ms]));
  if (round === 2 || times.length < 5) return {};
  const seconds = (share: number) => Math.round(quantile(times, share) / 1000);
  return { time: { n: times.length, median: seconds(0.5), q1: seconds(0.25), q3: seconds(0.75) } };
}

/** The groups that each item of a round is told of; nothing of a second vote, and to nobody more than to the room. */
export function splitIn(ran: Ran, answered: Answered, { group } = ROOM): ReadonlyMap<string, readonly string[]> {
  if (answered.round === 2) return new Map();
  const answers = answered.said.filter(({ payload }) => payload !== null);
  const split = (least: number) =>
    splitOf(ran.step, itemsIn(ran, answered), answers, { excess: answered.excess, least });
  const room = split(GROUP_LEAST);
  if (group === GROUP_LEAST) return room;
  const own = split(group);
  return new Map([...room].map(([item, told]) => [item, told.filter((one) => own.get(item)?.includes(one))]));
}

/** The first vote's figures by group: every group is named, and has what may be told of it. */
function segmentsOf(
  counting: Counted,
  split: ReturnType<typeof splitIn>,
  answered: Answered,
  groups: readonly string[],
): object {
  if (split.size === 0) return {};
  const segments = groups.map((group) => {
    const items = counting.items.filter((item) => split.get(item)?.includes(group));
    if (items.length === 0) return { group, hidden: true };
    const all = answered.said.filter((one) => one.group === group && one.payload !== null).map(payloadOf);
    return { group, result: resultOf({ ...counting, items, all, least: GROUP_LEAST, group: true }) };
  });
  return { segments };
}

const LEANING = ["L", "B", "M"];

/** What somebody chose of an item, as far as it can move, and every option there is. */
function moving(
  step: Step,
): { options: readonly string[]; said: (payload: Payload, id: string) => string | undefined } | null {
  switch (step.exercise) {
    case "scenario":
      return { options: ["-2", "-1", "1", "2"], said: (one) => String((one as Payloads["scenario"]).pref) };
    case "choice":
      if ((step.settings.max ?? 1) > 1) return null;
      return { options: optionsOf(step).map(({ id }) => id), said: (one) => (one as Payloads["choice"]).options[0] };
    case "sort":
      return { options: LMB, said: (one, id) => (one as Payloads["sort"]).find(({ cardId }) => cardId === id)?.choice };
    case "scale": {
      const { min = 0, max = 10 } = step.settings;
      const of = (one: Payload, id: string) => (one as Payloads["scale"]).find(({ item }) => item === id)?.v;
      return { options: stops(min, max).map(String), said: (one, id) => of(one, id)?.toString() };
    }
    case "spectrum": {
      const [lens = "now"] = lensesOf(step);
      const of = (one: Payload, id: string) => (one as Payloads["spectrum"]).find(({ area }) => area === id)?.[lens];
      const side = (stop: unknown) => (typeof stop !== "number" ? undefined : stop > 5 ? "L" : stop < 5 ? "M" : "B");
      return { options: LEANING, said: (one, id) => side(of(one, id)) };
    }
    default:
      return null;
  }
}

/** Who changed between the rounds; nothing where there was one, or where each asked something else. */
function movementOf(ran: Ran, floors: Floors): object {
  const { step, rounds } = ran;
  const [first, second] = rounds;
  const { options, said } = moving(step) ?? {};
  if (!first || !second || ran.torn || !options || !said) return {};
  const least = floors[classOf(step)];
  const of = (one: Said | undefined, id: string) => (one && one.payload !== null ? said(one.payload, id) : undefined);
  const split = splitIn(ran, first);
  return {
    movement: itemsIn(ran, second).map((id) => {
      // About oneself, how few moved would tell who of a group that was told.
      if (classOf(step) === "S" && (split.get(id)?.length ?? 0) > 0) return { id, hidden: true };
      const both = first.said.map((one, person) => [one, second.said[person]] as const);
      const pairs = both.flatMap(([one, other]) => {
        const [from, to] = [of(one, id), of(other, id)];
        return from === undefined || to === undefined || one.exposed || other?.exposed ? [] : [[from, to] as const];
      });
      const answered = [first, second].map((round) => round.said.filter((one) => of(one, id) !== undefined).length);
      return movement(id, options, pairs, answered, least, classOf(step) === "S");
    }),
  };
}

/** A step as the report has to have it; `groups`: those of the room, where it has any. */
export function recountStep(ran: Ran, before: readonly Ran[], groups?: readonly string[], floors = ROOM): object {
  // A page to read has nothing to count.
  if (ran.step.exercise === "note") return { id: ran.step.id };
  return {
    id: ran.step.id,
    rounds: ran.rounds.map((round) => roundOf(ran, round, before, { groups, floors })),
    ...movementOf(ran, floors),
  };
}
