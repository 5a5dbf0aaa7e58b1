/** What hosts do: go on as the script says, most of the time, and press anything else in between. */
import type { Step } from "../../shared/agenda/schema.ts";
import { Phase } from "../../shared/primitives.ts";
import { LotStage } from "../../shared/protocol/question.ts";
import { groupsOf } from "../../shared/room/people/groups.ts";
import type { RoomRecord, StepState } from "../../shared/room/state/rows.ts";
import { boundStep, itemsOf } from "../../shared/room/state/step.ts";
import { aboutLinks, checkKeys, presser, standing } from "./colleagues.ts";
import { change, checkChange, momentOf, type Raw } from "./live.ts";
import { ALL, PRIVATE, WORDS } from "./plan.ts";
import { type FuzzRoom, ORIGINS } from "./room.ts";

/** One press of one host, or of two hosts at the same time: the same wish, each with an id of its own, or another one. */
export function host(room: FuzzRoom): void {
  const { random } = room;
  if (room.shared) return together(room);
  if (random.chance(0.04))
    give(room, random.chance(0.1) ? lately(room) : { do: "remove", person: room.person() ?? "nobody" });
  if (room.changes && random.chance(0.25)) give(room, change(room));
  const command = random.chance(0.7) ? onwards(room) : anything(room);
  const presses = random.chance(0.1) ? 2 : 1;
  for (let press = 0; press < presses; press += 1) give(room, command);
}

/** The same where hosts have keys of their own; the second press comes a moment later. */
function together(room: FuzzRoom): void {
  const { random } = room;
  if (random.chance(0.1)) give(room, aboutLinks(room), presser(room));
  if (room.changes && random.chance(0.15)) give(room, change(room), presser(room));
  const first = random.chance(0.8) ? onwards(room) : anything(room);
  give(room, first, presser(room));
  if (!random.chance(0.3)) return;
  room.now += random.below(50);
  give(room, random.chance(0.5) ? first : onwards(room), presser(room));
}

function give(room: FuzzRoom, command: Raw, key?: string): void {
  const before = typeof command.step === "string" ? room.state.steps.get(command.step) : undefined;
  const planned = room.state.plan.length;
  const moment = momentOf(room);
  const stood = standing(room);
  const actor = { role: "host", ...(key !== undefined && { key }) } as const;
  const handled = room.send(actor, { t: "command", id: room.id(), command });
  checkKeys(room, key, command, handled, stood);
  checkChange(room, command, moment, handled);
  if (!handled.ok) return;
  room.seen.add(`command ${command.do}`);
  if (command.do === "remove") lost(room, command.person);
  const after = before && room.state.steps.get(before.id);
  const exercise = before && room.state.plan.find(({ id }) => id === before.id)?.exercise;
  if (!after || exercise === undefined) return;
  if (before.phase !== after.phase) room.seen.add(`${exercise} ${REACHED[after.phase]}`);
  if (after.openings > before.openings && before.phase !== "setup" && after.round === before.round)
    room.seen.add(`${exercise} was reopened`);
  if ((after.settled?.length ?? 0) > (before.settled?.length ?? 0)) room.seen.add(`${exercise} was settled`);
  if (after.round > before.round) room.seen.add(`${exercise} went into round 2`);
  if (before.phase === "collecting" && after.phase === "revealed") room.seen.add(`${exercise} was closed and revealed`);
  if (before.phase === "collecting" && after.phase === "revealed") room.seen.add(`${exercise} was closed and revealed`);
  if (command.do === "count") room.seen.add(`${exercise} was counted by hands`);
  if (command.do === "moderate") room.seen.add(`${exercise} was moderated`);
  if (command.do === "reveal" && room.state.plan.length > planned) room.seen.add(`${exercise} led on`);
}

/** The last few who have joined, whoever of them is still in the room. */
function lately({ random, state }: FuzzRoom): { do: string; from: number; to: number } {
  const to = state.people.size + random.pick([0, 0, 9]);
  return { do: "removeJoined", from: Math.max(0, state.people.size - random.pick([0, 1, 2])), to };
}

/** Somebody was removed who had answered these steps. */
function lost(room: FuzzRoom, person: string | undefined): void {
  const steps = [...room.model.answers.values()].filter((kept) => kept.person === person).map(({ step }) => step);
  for (const { id, exercise } of room.state.plan)
    if (steps.includes(id)) room.seen.add(`${exercise} lost somebody who had answered`);
}

const REACHED: Record<Phase, string> = {
  setup: "was set up",
  collecting: "was opened",
  closed: "was closed",
  huddle: "was talked about",
  revealed: "was revealed",
  debrief: "was debriefed",
};

/** What a host would do next. */
function onwards(room: FuzzRoom): { do: string; step?: string } {
  const { random, hand } = room;
  if (!hand) return { do: "goto", step: random.pick(room.state.plan).id };
  const { step, at } = hand;
  const text = random.chance(0.1) ? written(room, step.id) : undefined;
  if (text !== undefined) return hidden(room, step.id, text);
  const go = (command: string, more: object = {}) => ({ do: command, step: step.id, ...more });
  const open = (round: number) => go("open", { round, from: at.phase, ...some(room, step, at, round) });
  switch (at.phase) {
    case "setup":
      return uncounted(room.state.room) && random.chance(0.6) ? heads(room) : open(1);
    case "collecting":
      return at.round === 2 && random.chance(0.8)
        ? go("reveal", { from: at.phase, prompt: random.chance(0.8) })
        : go("close");
    case "closed":
      if (room.model.answered(step.id, at.round, "main").length === 0 && random.chance(0.4))
        return count(room, step, at);
      return random.pick([
        go("reveal"),
        go("reveal"),
        go("peek"),
        open(at.round),
        open(2),
        count(room, step, at),
        talk(room),
      ]);
    case "huddle":
      return random.pick([open(2), open(2), go("reveal"), go("close")]);
    case "revealed":
      return random.pick([go("debrief"), go("debrief"), go("debrief"), go("hide"), open(at.round), open(2)]);
    case "debrief": {
      const show = go("show", { what: random.pick(["key", "key", "segment", "prompt"]), on: random.chance(0.8) });
      return random.pick([next(room, step), next(room, step), show, show, show, open(at.round), open(2), go("hide")]);
    }
    default:
      return at.phase satisfies never;
  }
}

/** The step after this one, or where nobody has been. */
function next(room: FuzzRoom, step: Step): { do: string; step: string } {
  const { plan, steps } = room.state;
  const after = plan[plan.findIndex(({ id }) => id === step.id) + 1];
  const fresh = plan.find(({ id }) => steps.get(id)?.openings === 0);
  return { do: "goto", step: (room.random.chance(0.5) ? after : fresh)?.id ?? room.random.pick(plan).id };
}

function talk(room: FuzzRoom): { do: string; step: string } {
  const { hand } = room;
  if (!hand) return { do: "huddle", step: "nowhere" };
  return { do: "huddle", step: hand.step.id, ...{ until: room.now + 60_000, ...some(room, hand.step, hand.at, 2) } };
}

/** Now and then only some items of a second round, or one that there is not. */
function some(room: FuzzRoom, step: Step, at: StepState, round: number): { items?: string[] } {
  const items = itemsOf(boundStep(room.state, step), at, 1);
  if (items.length === 0 || !room.random.chance(round === 2 ? 0.4 : 0.02)) return {};
  return { items: room.random.some([...items, ...(room.random.chance(0.05) ? ["c99"] : [])]) };
}

/** Hands in the air: few, none, too many, or for what is not on offer. */
function count(room: FuzzRoom, step: Step, at: StepState): { do: string; step: string } {
  const offered: Record<string, string[]> = {
    sort: ["c1:L", "c8:M"],
    choice: ["a", "b"],
    scenario: ["-2", "1"],
    venn: ["empathy:L", "staffing:B"],
  };
  const of = room.random.chance(0.9) ? (offered[step.exercise] ?? ["a"]) : ["nothing:Z"];
  const hands = () => (room.random.chance(0.05) ? 2_001 : room.random.below(9));
  const counts = Object.fromEntries(room.random.some(of).map((option) => [option, hands()]));
  return { do: "count", step: step.id, ...{ round: at.round, counts: room.random.chance(0.2) ? {} : counts } };
}

/** Any button at all, about the step in hand or another. */
function anything(room: FuzzRoom): { do: string; step?: unknown; person?: string } {
  const { random } = room;
  const { plan, steps, questions } = room.state;
  const step = room.hand && random.chance(0.7) ? room.hand.step : random.pick(plan);
  const at = steps.get(step.id);
  if (!at) return { do: "close", step: "nowhere" };
  const id = random.chance(0.02) ? "nowhere" : step.id;
  const until = room.now + 60_000;
  const from = random.chance(0.9) ? at.phase : random.pick(Phase.options);
  const asked = [...questions.keys(), "nothing"];
  const text = random.pick(MODERATED);
  const edited = random.pick([step, step, random.pick(ALL)]);
  return random.pick<() => { do: string; step?: unknown; person?: string }>([
    () => ({ do: "open", step: id, round: random.pick([1, 2]), from, ...some(room, step, at, 2) }),
    () => ({ do: random.pick(["close", "peek", "reveal", "hide", "debrief", "goto"]), step: id }),
    () => (random.chance(0.2) ? { do: "skip", step: id } : { do: "goto", step: id }),
    () => ({ do: "huddle", step: id, until, ...some(room, step, at, 2) }),
    () => ({ do: "extend", step: id, until }),
    () => ({ do: "notice", step: id, on: random.chance(0.7) }),
    () => ({ do: "focus", step: id, item: random.pick(["overview", "c1", "c99", "answer", "vision"]) }),
    () => ({ do: "turn", step: id, page: random.pick([0, 1, 7, 200]) }),
    () => ({ do: "show", step: id, what: random.pick(["key", "prompt", "segment"]), on: random.chance(0.5) }),
    () => count(room, step, at),
    () => ({ do: "lock", on: random.chance(0.2) }),
    () => heads(room),
    () => ({ do: "address", origin: random.pick([...ORIGINS, "https://evil.example"]) }),
    () =>
      random.chance(0.2) ? { do: "remove", person: room.person() ?? "nobody" } : { do: "remove", person: "nobody" },
    () => hidden(room, id, written(room, id) ?? text),
    () => ({
      do: "moderate",
      what: "question",
      question: random.pick(asked),
      to: random.pick(["live", "live", "parked", "hidden"]),
    }),
    () => ({
      do: "moderate",
      what: "lot",
      to: random.pick(LotStage.options),
      ...(random.chance(0.3) && { screen: true }),
      ...(random.chance(0.1) && { page: 1 }),
    }),
    () => ({
      do: "edit",
      step: { ...edited, title: `Renamed ${room.now}` },
      ...(random.chance(0.2) && { after: step.id }),
    }),
    () => ({ do: "edit", step: { ...step, ...random.pick(UNFIT) } }),
    () => ({ do: "edit", step: { ...step, ...(at.openings > 0 && INSTEAD) } }),
    () => (random.chance(0.05) ? { do: "end" } : { do: "close", step: id }),
  ])();
}

const uncounted = ({ segments, rehearsal, heads }: RoomRecord): boolean =>
  segments !== null && !rehearsal && !heads?.confirmed && !heads?.fixed;

/** Heads, asked for or counted: as many as phones most of the time, else any number, or of a group that there is not. */
function heads({ random, state }: FuzzRoom): { do: string; counts?: object; none?: number } {
  const asked = state.room.heads?.asked;
  const groups = groupsOf(state.room.segments);
  if (!asked || random.chance(0.2)) return { do: "heads" };
  const [none = 0, ...of] = [asked.byGroup.at(-1), ...asked.byGroup.slice(0, -1)];
  const counts = Object.fromEntries(groups.map((group, i) => [group, random.chance(0.9) ? of[i] : random.below(12)]));
  return { do: "heads", counts: random.chance(0.05) ? { ...counts, nowhere: 3 } : counts, none };
}

/** A text is hidden, shown again or counted as another one. */
function hidden({ random }: FuzzRoom, step: string, text: string): { do: string; step: string } {
  const to = random.pick<unknown>(["hidden", "hidden", "shown", { merge: "calm" }]);
  return { do: "moderate", step, ...{ what: "text", text, to } };
}

/** A text that somebody wrote for this step, spelt as results spell it. */
function written(room: FuzzRoom, id: string): string | undefined {
  const step = room.state.plan.find((one) => one.id === id);
  if (!step || !room.random.chance(0.8)) return undefined;
  const { exercise } = boundStep(room.state, step);
  const texts = room.model
    .answered(id, 1, "main")
    .flatMap(({ payload }) => exercise.texts(payload, { hidden: [], merged: {} }))
    .filter(({ text }) => !PRIVATE.includes(text) && text !== "constructor");
  return texts.length === 0 ? undefined : exercise.spelling(room.random.pick(texts).text);
}

/** Valibot leaves "constructor" out of records, so a view in which it is merged reads otherwise than it was written. */
const MODERATED = WORDS.map((word) => word.toLowerCase()).filter((word) => word !== "constructor");

/** What a step that has been opened cannot become any more. */
const INSTEAD = { exercise: "note", settings: { text: "Instead" } };

/** Steps that the plan cannot take. */
const UNFIT = [
  { id: "odd", exercise: "sort", settings: { cards: ["c99"] } },
  {
    id: "long",
    exercise: "scale",
    settings: { items: Array.from({ length: 12 }, (_, at) => ({ id: `s${at}`, text: "x".repeat(600) })) },
  },
];
