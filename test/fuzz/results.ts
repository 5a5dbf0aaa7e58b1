/** Promises about what is frozen: when it may move, how many stand behind it, and that it is what one counts by hand. */
import { expect } from "vitest";
import type { Step } from "../../shared/agenda/schema.ts";
import { FLOW_MINIMUM, SEGMENT_MINIMUM } from "../../shared/limits.ts";
import type { Round } from "../../shared/primitives.ts";
import { minimumOf } from "../../shared/room/counting/count.ts";
import { groupsOf } from "../../shared/room/people/groups.ts";
import type { Frozen, StepState } from "../../shared/room/state/rows.ts";
import type { RoomState } from "../../shared/room/state/state.ts";
import { boundStep, itemsOf, partOf } from "../../shared/room/state/step.ts";
import type { Store } from "../../shared/room/store/store.ts";
import type { Message } from "../../shared/room/transition.ts";
import { fixtures } from "../exercises/fixtures/index.ts";
import type { Model } from "./model.ts";
import type { Seen } from "./seen.ts";

/** What the promises are held against. */
interface Watched {
  state: RoomState;
  store: Store;
  model: Model;
  seen: Seen;
}

/** The steps as they were before a message. */
type Before = ReadonlyMap<string, Pick<StepState, "phase" | "settled">>;

/** Looks at every frozen round after a message (null: a message that was known); `before`: every step before it. */
export function checkChanges(room: Watched, message: Message | null, before: Before): void {
  // Only a command freezes anything.
  if (message !== null && message.t !== "command") return;
  for (const step of stepsToRead(room, message, before)) {
    for (const frozen of room.store.stepAnswers(step.id).frozen.values()) {
      const key = `${step.id}/${frozen.round}`;
      const earlier = room.model.published.get(key);
      if (JSON.stringify(earlier) === JSON.stringify(frozen)) continue;
      const cause = causeOf(room, message, step.id, before);
      expect(cause, `R-17 ${key} moved, and nothing closed, counted or moderated it`).not.toBeNull();
      guarded(before, frozen, cause);
      honest(room, step, frozen);
      if (cause === "close") fresh(room, step, frozen);
      // What is frozen is replaced and never changed.
      room.model.published.set(key, frozen);
    }
  }
}

/** The steps that may have moved; after some messages all, as the others must not have. */
function stepsToRead({ state, model }: Watched, message: Message | null, before: Before): Step[] {
  if (message === null || model.acked.length % 10 === 0) return state.plan;
  const named = message.t === "command" && "step" in message.command ? message.command.step : null;
  return state.plan.filter(({ id }) => id === named || before.get(id)?.phase === "collecting");
}

type Cause = "close" | "count" | "moderate";

function causeOf(room: Watched, message: Message | null, id: string, before: Before): Cause | null {
  if (before.get(id)?.phase === "collecting" && room.state.steps.get(id)?.phase !== "collecting") return "close";
  if (message?.t !== "command") return null;
  const { command } = message;
  if (command.do === "count" && command.step === id) return "count";
  return command.do === "moderate" && command.what === "text" && command.step === id ? "moderate" : null;
}

/** what has been looked at never moves, but for texts that are hidden or merged. */
function guarded(before: Before, frozen: Frozen, cause: Cause | null): void {
  if (!before.get(frozen.step)?.settled?.includes(frozen.round)) return;
  expect(cause, `R-19 ${frozen.step} was counted again`).toBe("moderate");
}

/** What holds for every frozen round, however it came about. */
function honest(room: Watched, step: Step, frozen: Frozen): void {
  const { eligible, answered, passed, result, movement, predicted, segments, time } = frozen;
  expect(eligible, "R-14").toBeGreaterThanOrEqual(answered + passed);
  const minimum = minimumOf(room.state, boundStep(room.state, step));
  enough(result, minimum, `${step.id} result`);
  enough([movement, predicted], minimum, `${step.id} movement and guesses`);
  enough(segments ?? [], room.state.room.rehearsal ? 1 : Math.max(minimum, SEGMENT_MINIMUM), `${step.id} segments`);
  if (time) expect(time.n, "R-72").toBeGreaterThanOrEqual(5);
}

/** no figure, however deep, has fewer people behind it; a flow between two answers has a minimum of its own. */
function enough(within: unknown, minimum: number, where: string): void {
  if (typeof within !== "object" || within === null) return;
  if ("n" in within && typeof within.n === "number") {
    const least = "from" in within && "to" in within && !("signed" in within) ? FLOW_MINIMUM : minimum;
    expect(within.n, `R-08 ${where}: ${JSON.stringify(within)}`).toBeGreaterThanOrEqual(Math.min(least, minimum));
  }
  for (const part of Object.values(within)) enough(part, minimum, where);
}

/** What was counted just now, against the answers that the fuzz remembers. */
function fresh(room: Watched, step: Step, frozen: Frozen): void {
  const at = room.state.steps.get(step.id);
  const bound = boundStep(room.state, step);
  const { exercise } = bound;
  if (!at || step.exercise === "note" || exercise.schemas.answer === null) return;
  const part = partOf(bound, frozen.round);
  const minimum = minimumOf(room.state, bound);
  const out = room.model.close(step.id, frozen.round, exercise.privacy(bound.content));
  const answered = room.model.answered(step.id, frozen.round, part, out);
  expect(frozen.answered, `R-03 ${step.id}`).toBe(answered.length);
  const items = itemsOf(bound, at, frozen.round);
  const told = answered.length >= minimum;
  if (told && answered.length > 0) room.seen.add(`${step.exercise} was told`);
  dealt(room, step, frozen);
  if (frozen.linked && Object.keys(frozen.linked).length > 0) room.seen.add(`${step.exercise} was compared`);
  split(
    room,
    step,
    frozen,
    answered.map(({ person, payload }) => ({ person, payload })),
  );
  // Tags and comparisons are counted by hand in their own tests; what is hidden or merged is none of the fixtures' business.
  const { hidden, merged } = at.moderation;
  const moderated = hidden.length + Object.keys(merged).length > 0;
  const compared = exercise.links && Object.keys(frozen.linked ?? {}).length > 0;
  if (part !== "main" || moderated || compared) return;
  const payloads = answered.map(({ payload }) => payload);
  const counting = { round: frozen.round as Round, items, minimum, moderation: at.moderation };
  const fixture = fixtures[step.exercise];
  expect(fixture.told(frozen.result), `R-17 ${step.id}`).toEqual(fixture.recount(payloads, counting));
  if (told) room.seen.add(`${step.exercise} was recounted by hand`);
}

/** two lists differ by one person at most, and a result tells of two words only where two were dealt. */
function dealt(room: Watched, step: Step, frozen: Frozen): void {
  const deals = [...(room.state.deals.get(step.id)?.values() ?? [])];
  if (deals.length === 0) return;
  const [first = 0, second = 0] = [0, 1].map((list) => deals.filter((one) => one.list === list).length);
  const two = deals.some(({ of }) => of === 2);
  if (two) expect(Math.abs(first - second), "R-153 balance").toBeLessThanOrEqual(1);
  room.seen.add(`${step.exercise} was dealt in ${two ? "two lists" : "one list"}`);
  if (frozen.result.exercise !== "doubletake") return;
  const { word } = frozen.result;
  if (word) expect(two, "R-153 a word that nobody was dealt").toBe(true);
  room.seen.add(`${step.exercise} ${word ? "was told of two words" : "told of no word"}`);
}

/** of each item, whoever is in no group that is told is nobody or at least five. */
function split(
  room: Watched,
  step: Step,
  frozen: Frozen,
  answered: readonly { person: string; payload: unknown }[],
): void {
  const bound = boundStep(room.state, step);
  for (const { item, groups } of frozen.told ?? []) {
    if (groups.length === 0) continue;
    expect(frozen.round, "R-56").toBe(1);
    room.seen.add(`${step.exercise} was told by segment`);
    if (room.state.room.rehearsal) continue;
    const said = answered.filter(
      ({ payload }) =>
        bound.exercise.covers(payload).includes(item) &&
        Object.keys(bound.exercise.segmentParts?.(payload, item, bound.content) ?? {}).length > 0,
    );
    const of = ({ person }: { person: string }) => room.state.people.get(person)?.segment ?? "";
    const others = said.filter((one) => !groups.includes(of(one))).length;
    expect(others === 0 || others >= SEGMENT_MINIMUM, `R-55 ${step.id}/${item}: ${others} are hidden`).toBe(true);
    if (bound.exercise.privacy(bound.content) === "S") counted(room, groups);
    for (const group of groups)
      expect(said.filter((one) => of(one) === group).length, `R-55 ${group}`).toBeGreaterThanOrEqual(SEGMENT_MINIMUM);
  }
}

/** of class S a group is told only where heads were counted, five or more, and no more phones had joined than heads. */
function counted({ state, seen }: Watched, groups: readonly string[]): void {
  const { segments, heads } = state.room;
  for (const group of groups) {
    const place = groupsOf(segments).indexOf(group);
    const confirmed = heads?.confirmed?.byGroup[place] ?? 0;
    const joined = heads?.fixed?.byGroup[place] ?? 0;
    expect(joined >= SEGMENT_MINIMUM && confirmed >= joined, `R-81 ${group}: ${joined} of ${confirmed}`).toBe(true);
  }
  seen.add("by segment of counted heads");
}
