/** The editions of a report, counted again: what of a room's figures a client is told, and what the room itself has seen. */

import type { OnPress } from "../../shared/protocol/edition.ts";
import { type Floors, recountStep, splitIn } from "./index.ts";
import { classOf } from "./plan.ts";
import type { Answered, Ran } from "./said.ts";
import { type Recounted, resultLines } from "./table.ts";

/** What a facilitator has set for the client. */
export interface Wanted {
  shows: readonly OnPress[];
  /** A floor of hers. */
  floor?: number;
}

type Figures = Record<string, unknown>;
interface Round extends Figures {
  result: Figures;
}

/** Five behind an opinion, eight about oneself and in a group. */
const CLIENT: Floors = { O: 5, S: 8, group: 8 };
/** A word stands for itself once so many have written it. */
const WORD_LEAST = { client: 5, participants: 3 } as const;
const OTHERWISE: readonly string[] = ["ledger", "audit", "doubletake"];

/** Everything, as the facilitator is told. */
export function forFacilitator(ran: readonly Ran[], groups: readonly string[]): Recounted[] {
  return ran.map((one, place) => ({
    id: one.step.id,
    figures: recountStep(one, ran.slice(0, place), groups.length > 0 ? groups : undefined),
    split: one.rounds.map((round) => splitIn(one, round)),
  }));
}

/** What somebody is told who was not there. */
export function forClient(ran: readonly Ran[], groups: readonly string[], wanted: Wanted): Recounted[] {
  const named = groups.length > 0 && wanted.shows.includes("groups") ? groups : undefined;
  return ran.map((one, place): Recounted => {
    if (one.step.exercise === "note") return { id: one.step.id, figures: { id: one.step.id, rounds: [] }, split: [] };
    const { id, exercise } = one.step;
    const before = ran.slice(0, place);
    const off = exercise === "profile" || (OTHERWISE.includes(exercise) && !wanted.shows.some((is) => is === exercise));
    if (off) return { id, figures: { id, rounds: [] }, split: [] };
    const told = recountStep(one, before, named, CLIENT) as Figures;
    const room = recountStep(one, before) as Figures;
    const floor = Math.max(wanted.floor ?? 0, CLIENT[classOf(one.step)]);
    const nothing = recountStep({ ...one, rounds: one.rounds.map(silenced) }, [], undefined, CLIENT) as Figures;
    const [first, ...more] = roundsOf(told).map((round, at): Figures => {
      const result = isAbove(round, floor) ? round.result : roundsOf(nothing)[at]!.result;
      return { ...plain({ ...round, result }), ...partsAbove(round, floor) };
    });
    const rounds = first ? withoutWords([first, ...more], Math.max(wanted.floor ?? 0, WORD_LEAST.client)) : [];
    const movement = listed(told.movement).map((own, at) => movedFor(own, listed(room.movement)[at]!, floor));
    const figures = { id, rounds, ...(told.movement !== undefined && { movement }) };
    return { id, figures, split: one.rounds.map((round) => splitIn(one, round, CLIENT)) };
  });
}

/** What those were told who were there, of the steps whose result was revealed. */
export function forParticipants(ran: readonly Ran[], isRevealed: (id: string) => boolean): Recounted[] {
  return ran.flatMap((one, place) => {
    const { id, exercise } = one.step;
    if (exercise === "note" || !isRevealed(id)) return [];
    const told = recountStep(one, ran.slice(0, place)) as Figures;
    const rounds = withoutWords(roundsOf(told).map(plain), WORD_LEAST.participants).map((round) => ({
      ...round,
      result: onScreens(round.result as Figures),
    }));
    return [{ id, figures: { ...told, rounds }, split: [] }];
  });
}

const roundsOf = ({ rounds }: Figures): Round[] => rounds as Round[];
const listed = (value: unknown): Figures[] => (value as Figures[] | undefined) ?? [];

/** The same vote, had nobody said anything. */
const silenced = ({ said, ...rest }: Answered): Answered => ({
  ...rest,
  said: said.map(({ predict: _, ...one }) => ({ ...one, payload: null })),
});

/** No figure has fewer people behind it. */
function isAbove({ answered, result }: Figures, floor: number): boolean {
  const counts = resultLines(result as Figures).filter(([, measure]) => /^n$|^n:|:n$/.test(measure));
  return Number(answered) >= floor && counts.every(([, , n]) => n === null || n === 0 || Number(n) >= floor);
}

/** Guesses and groups, as far as there are people enough. */
function partsAbove({ answered, predicted, segments }: Figures, floor: number): Figures {
  // One group that is too small would be what the others leave of everyone.
  const areAbove = listed(segments).every((one) => one.hidden || isAbove({ answered, result: one.result }, floor));
  return {
    ...(predicted !== undefined && { predicted: listed(predicted).map((one) => aboveOrHidden(one, floor)) }),
    ...(segments !== undefined && {
      segments: listed(segments).map((one) =>
        one.hidden || areAbove
          ? { ...one, ...(one.result !== undefined && { result: withoutEffects(one.result as Figures) }) }
          : { group: one.group, hidden: true },
      ),
    }),
  };
}

const aboveOrHidden = (one: Figures, floor: number): Figures =>
  Number(one.n ?? floor) < floor ? { id: one.id, hidden: true } : one;

/** Never more than the room is told: where that names no ways, neither does this. */
function movedFor(own: Figures, room: Figures, floor: number): Figures {
  if (own.hidden || room.hidden) return { id: own.id, hidden: true };
  return aboveOrHidden(listed(room.flows).length === 0 ? room : own, floor);
}

/** Without how long people took, and without what only a facilitator's files have. */
const plain = ({ time: _, ...round }: Figures): Figures => ({
  ...round,
  result: withoutEffects(round.result as Figures),
});

/** no effect sizes. */
function withoutEffects(result: Figures): Figures {
  if (result.exercise !== "shift") return result;
  const items = listed(result.items).map((item) => ({
    ...item,
    ...(item.changes !== undefined && {
      changes: listed(item.changes).map((one) => ({ ...one, dAv: null, gAv: null, dZ: null })),
    }),
  }));
  return { ...result, items };
}

/** No screen has the profile as a whole, nor how many lean how far. */
function onScreens(result: Figures): Figures {
  if (result.exercise !== "profile") return result;
  const { overall: _, ...rest } = result;
  return { ...rest, areas: listed(result.areas).map(({ bands: __, ...area }) => area) };
}

/** without what people wrote, but for words that so many wrote. */
function withoutWords(rounds: readonly Figures[], least: number): Figures[] {
  const common = (result: Figures) => listed(result.words).filter(({ count }) => Number(count) >= least);
  const shown = common((rounds[0]?.result ?? {}) as Figures).map(({ word }) => word);
  return rounds.map((round) => {
    const { more: _, ...result } = round.result as Figures;
    // How many cards there are is told, of those that stood on the wall.
    const cards = { wall: [], more: listed(result.wall).length };
    const tags = listed(result.tags).filter(({ id }) => shown.includes(id));
    return {
      ...round,
      result: {
        ...result,
        ...(result.words !== undefined && { words: common(result) }),
        ...(result.tags !== undefined && { tags }),
        ...(result.texts !== undefined && { texts: [] }),
        ...(result.wall !== undefined && cards),
      },
    };
  });
}
