/** What hosts change while the room runs: the plan, a quick question, notes, breaks; and what must hold after each. */
import { expect } from "vitest";
import type { Step } from "../../shared/agenda/schema.ts";
import { overOf } from "../../shared/room/state/step.ts";
import type { Handled } from "../../shared/room/workshop.ts";
import { holds, same } from "../support/cheap.ts";
import { ALL } from "./plan.ts";
import type { FuzzRoom } from "./room.ts";

export type Raw = { do: string; step?: unknown; person?: string };

/** Where the room was before a command. */
export interface Before {
  plan: readonly Step[];
  steps: FuzzRoom["state"]["steps"];
  room: FuzzRoom["state"]["room"];
}

export const momentOf = ({ state: { plan, steps, room } }: FuzzRoom): Before => ({ plan, steps: new Map(steps), room });

/** Any of these changes. */
export function change(room: FuzzRoom): Raw {
  const { random, state, hand, now } = room;
  const any = random.chance(0.03) ? "nowhere" : random.pick(state.plan).id;
  const noted = [...state.steps.values()].flatMap(
    ({ id, jots }) => jots?.map((line) => ({ step: id, id: line.id })) ?? [],
  );
  const fresh = state.plan.map(({ id }) => id).filter((id) => state.steps.get(id)?.openings === 0);
  const dropped = ALL.filter(({ id }) => state.steps.has(id) && !inPlan(state.plan, id));
  if (hand?.at.phase === "setup" && random.chance(0.1)) return { do: "drop", step: hand.at.id };
  return random.pick<() => Raw>([
    () => replan(room),
    () => replan(room),
    () => ({ do: "include", step: any }),
    () => ({ do: "drop", step: random.pick([any, hand?.step.id ?? any, random.pick([any, ...fresh])]) }),
    () => ({ do: "drop", step: random.pick([any, hand?.step.id ?? any, random.pick([any, ...fresh])]) }),
    () => ({ do: "edit", step: random.pick(dropped.length > 0 ? dropped : ALL) }),
    () => ({ do: "quick", step: quickly(room) }),
    () => ({ do: "quick", step: quickly(room) }),
    () => ({ do: "report", step: asked(room) ?? any, ...{ on: random.chance(0.6) } }),
    () => ({
      do: "jot",
      step: hand?.step.id ?? any,
      ...{ id: room.id("line"), text: "x".repeat(random.pick([1, 500])) },
    }),
    () => ({
      do: "jot",
      ...(random.chance(0.5) && noted[0] ? noted[0] : { step: any, id: "line" }),
      ...{ text: null },
    }),
    () => ({ do: "blank", ...{ on: random.chance(0.5) } }),
    () => ({
      do: "pause",
      ...{ on: random.chance(0.5) },
      ...(random.chance(0.5) && { until: now + random.pick([-1, 60_000, 4e10]) }),
    }),
    () => ({ do: "extend", step: hand?.step.id ?? any, ...{ until: null } }),
    // Back from a quick question.
    () => ({
      do: random.pick(["skip", "goto"]),
      step: (hand?.at.quick && random.pick([hand.at.id, overOf(state, hand.at)])) || any,
    }),
  ])();
}

/** Some steps shortened, renamed or asking something else, some left out, some taken in; now and then what cannot be. */
function replan({ random, state }: FuzzRoom): Raw {
  const { plan, steps } = state;
  const some = random.chance(0.7) ? random.some(plan).slice(0, 3) : [];
  const changed = some.map((step) => {
    const fresh = steps.get(step.id)?.openings === 0 || random.chance(0.1);
    const other = random.pick(ALL);
    const task = fresh && random.chance(0.3) ? { exercise: other.exercise, settings: other.settings } : {};
    return { ...step, minutes: random.below(9), ...task };
  });
  const ids = plan.map(({ id }) => id).filter((id) => random.chance(0.02) || id !== state.room.current);
  const skip = ids.length > 0 && random.chance(0.5) ? random.some(ids).slice(0, 2) : [];
  const include = ids.filter((id) => random.chance(0.3) && (random.chance(0.05) || !skip.includes(id)));
  const end = random.pick([undefined, null, "12:00", "12:30"]);
  return { do: "replan", ...{ steps: changed, skip, include, ...(end !== undefined && { end }) } };
}

/** A question of any kind, under an id of its own; now and then under one that is taken. */
function quickly(room: FuzzRoom): Step {
  const { random, state } = room;
  const id = random.chance(0.05) ? random.pick(state.plan).id : room.id("quick");
  return { ...random.pick(ALL), id, title: id };
}

function asked({ random, state }: FuzzRoom): string | undefined {
  const some = state.plan.filter(({ id }) => state.steps.get(id)?.quick);
  return some.length > 0 ? random.pick(some).id : undefined;
}

/** What a command that was given may have changed. */
export function checkChange(room: FuzzRoom, command: Raw, before: Before, handled: Handled): void {
  const { state } = room;
  const { do: name } = command;
  if (!handled.ok) {
    holds(state.plan === before.plan && state.room === before.room, () => `R-41 a refused ${name} changed something`);
    for (const [id, at] of state.steps)
      holds(before.steps.get(id) === at, () => `R-41 a refused ${name} changed ${id}`);
    return;
  }
  if (["include", "report", "jot", "blank", "pause", "replan", "drop", "extend"].includes(name))
    stays(room, name, before);
  if (name === "quick") checkQuick(room, command, before);
  if (name === "skip") checkSkip(room, command, before);
  if (name === "replan") checkReplan(room, command, before);
  if (name === "drop") {
    const gone = before.plan.filter(({ id }) => !state.plan.some((one) => one.id === id));
    for (const { id } of gone) holds(state.steps.get(id)?.openings === 0, () => `R-130 ${id} was opened and is gone`);
    if (gone.length > 0) room.seen.add("a step was dropped");
  }
  if (name === "edit" && state.plan.length > before.plan.length && state.steps.size === before.steps.size)
    room.seen.add("a step was put in again");
}

/** No vote opens or closes, nothing is opened, and the room stays where it is. */
function stays({ state }: FuzzRoom, name: string, before: Before): void {
  holds(state.room.current === before.room.current, () => `${name} moved the room to ${state.room.current}`);
  for (const [id, { phase, openings, round }] of before.steps) {
    const at = state.steps.get(id);
    holds(at?.phase === phase && at.openings === openings && at.round === round, () => `${name} moved ${id}`);
  }
}

function checkQuick(room: FuzzRoom, command: Raw, before: Before): void {
  const { state, hand } = room;
  const { current } = before.room;
  if (hand && before.steps.has(hand.at.id)) return;
  const id = (command.step as Step).id;
  holds(hand?.at.id === id && hand.at.phase === "collecting", () => `R-131 ${id} is not open`);
  holds(hand?.at.quick?.over === current, () => `R-131 ${id} is over ${hand?.at.quick?.over}, not ${current}`);
  const isPage = (other: string) => before.plan.some((one) => one.id === other && one.exercise === "note");
  for (const [other, at] of before.steps)
    holds(state.steps.get(other) === at || isPage(other), () => `R-131 ${id} moved ${other}`);
  same(
    state.plan.filter((one) => one.id !== id),
    before.plan,
    () => "R-131 the plan",
  );
  room.seen.add("a quick question");
}

/** Back to where it was asked, or on. */
function checkSkip({ state, seen }: FuzzRoom, command: Raw, before: Before): void {
  const at = before.steps.get(String(command.step));
  if (!at?.quick || before.room.current !== at.id) return;
  const over = before.steps.get(at.quick.over ?? "");
  if (!over || over.skipped || !state.plan.some(({ id }) => id === over.id)) return;
  holds(state.room.current === over.id, () => `R-131 from ${at.id} to ${state.room.current}, not back to ${over.id}`);
  holds(state.steps.get(over.id) === over, () => `R-131 ${over.id} is not as it was`);
  seen.add("back from a quick question");
}

/** What was wanted is so, nothing else has changed, and another replan takes it back. */
function checkReplan(room: FuzzRoom, command: Raw, before: Before): void {
  const { state } = room;
  const { steps, skip, include } = command as unknown as { steps: Step[]; skip: string[]; include: string[] };
  const now = (): unknown => [state.plan, skippedIn(state.steps), state.room.occasion?.end];
  const wanted = new Map(steps.map((step) => [step.id, step]));
  same(
    state.plan,
    before.plan.map((step) => wanted.get(step.id) ?? step),
    () => "R-129 the plan",
  );
  const out = skippedIn(before.steps).filter((id) => !include.includes(id));
  same(new Set(skippedIn(state.steps)), new Set([...out, ...skip]), () => "R-129 what is left out");
  const back = {
    do: "replan",
    steps: before.plan.filter(({ id }) => wanted.has(id)),
    skip: skip.length + include.length > 0 ? skippedIn(before.steps).filter((id) => inPlan(state.plan, id)) : [],
    include: skip.filter((id) => !skippedIn(before.steps).includes(id)),
    end: before.room.occasion?.end ?? null,
  };
  if (!room.random.chance(0.3)) return;
  expect(room.send({ role: "host" }, { t: "command", id: room.id(), command: back }), "R-129 undo").toMatchObject({
    ok: true,
  });
  same(now(), [before.plan, skippedIn(before.steps), before.room.occasion?.end], () => "R-129 undo");
  room.seen.add("a replan was taken back");
}

const inPlan = (plan: readonly Step[], id: string): boolean => plan.some((one) => one.id === id);
const skippedIn = (steps: Before["steps"]): string[] =>
  [...steps.values()].filter(({ skipped }) => skipped).map(({ id }) => id);
