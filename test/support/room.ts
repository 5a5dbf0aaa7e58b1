/** A room to test with: the pure core, a clock that stands still, and phones that are connected when the test says so. */

import * as v from "valibot";
import type { Step } from "../../shared/agenda/schema.ts";
import { Step as StepSchema } from "../../shared/agenda/schema.ts";
import type { Part, Phase, Round } from "../../shared/primitives.ts";
import type { Command } from "../../shared/protocol/command.ts";
import type { LotStage, VoteKind } from "../../shared/protocol/question.ts";
import type { KeyKind } from "../../shared/protocol/team.ts";
import { apply } from "../../shared/room/apply.ts";
import type { Change, Outcome } from "../../shared/room/change.ts";
import type { Actor, Context } from "../../shared/room/context.ts";
import { groupsOf } from "../../shared/room/people/groups.ts";
import { join, leave } from "../../shared/room/people/people.ts";
import type { Answer, RoomRecord } from "../../shared/room/state/rows.ts";
import { answerKey, emptyStepAnswers, newState, type RoomState } from "../../shared/room/state/state.ts";
import { type Message, transition } from "../../shared/room/transition.ts";
import type { Audience } from "../../shared/room/view/audience.ts";
import { type AnyView, view } from "../../shared/room/view/view.ts";

export const START = 1_800_000_000_000;

/** A room's record with everything that a test does not care about. */
export function record(over: Partial<RoomRecord> = {}): RoomRecord {
  return {
    code: "ABCDEF",
    title: "Test room",
    locale: "en",
    names: "optional",
    segments: null,
    rehearsal: false,
    retentionDays: 30,
    createdAt: START,
    keys: { host: "h", stage: "s", report: "r" },
    seed: 4,
    status: "lobby",
    endedAt: null,
    locked: false,
    current: null,
    erasing: false,
    address: null,
    ...over,
  };
}

/** A step as an agenda would carry it, checked by its schema. */
export function step(id: string, exercise: string, settings: unknown): Step {
  return v.parse(StepSchema, { id, exercise, title: `Step ${id}`, minutes: 5, settings });
}

export const sortStep = (id = "sort", settings: object = { cards: ["c1", "c8", "c13"], rounds: 2 }): Step =>
  step(id, "sort", settings);
export const choiceStep = (id = "choice", settings: object = {}): Step =>
  step(id, "choice", { question: "Which?", options: ["a", "b", "c"], ...settings });

/** The payload of a sort: one choice letter per card. */
export const deck = (choices: Record<string, string>): unknown =>
  Object.entries(choices).map(([cardId, choice]) => ({ cardId, choice }));

/** The key of a link in tests. */
export const secretOf = (id: string): string => `key-of-${id}`.padEnd(24, "_");

/** What the core may not find out for itself; a test may change any of it. */
export class TestRoom {
  readonly state: RoomState;
  now = START + 1_000;
  origins = ["https://hats.example"];
  /** Since when each person has been connected. */
  readonly connected = new Map<string, number>();
  /** Of those, who has not been heard from for long. */
  silent: ReadonlySet<string> = new Set();
  /** The digits of pages that wait to be let in. */
  readonly waiting = new Set<string>();
  /** Every change so far, in order. */
  readonly changes: Change[] = [];
  readonly plan: Step[];
  #ids = 0;

  constructor(plan: Step[], over: Partial<RoomRecord> = {}) {
    this.plan = plan;
    this.state = withStepAnswers(newState(record(over), plan));
  }

  get context(): Context {
    return {
      now: this.now,
      present: (person) => this.connected.has(person) && !this.silent.has(person),
      newId: () => `id${++this.#ids}`,
      connectedMs: (person, since) => {
        const from = this.connected.get(person);
        return from === undefined ? 0 : Math.max(0, this.now - Math.max(from, since));
      },
      origins: () => this.origins,
      waits: (digits) => this.waiting.has(digits),
    };
  }

  /** Somebody new, connected; their id. */
  join(
    over: { resume?: string; name?: string; segment?: string; mode?: "room" | "remote"; returning?: boolean } = {},
  ): string {
    const outcome = this.hello(over);
    if (!outcome.ok) throw new Error(`join: ${outcome.code}`);
    return [...this.state.people.keys()].at(-1)!;
  }

  hello({ resume = `resume-${this.state.people.size}`, ...over }: Parameters<TestRoom["join"]>[0] = {}): Outcome {
    const hello = { t: "hello", v: 2, role: "participant", resume: "x".repeat(22), ...over } as const;
    const outcome = this.#take(join(this.state, hello, resume, this.context));
    const person = this.state.byResume.get(resume);
    if (outcome.ok && person !== undefined) this.connected.set(person, this.now);
    return outcome;
  }

  joinMany(count: number): string[] {
    return Array.from({ length: count }, () => this.join());
  }

  /** Somebody's last connection ends. */
  leave(person: string): void {
    const changes = leave(this.state, person, this.context);
    this.connected.delete(person);
    this.#take({ ok: true, changes, effects: [] });
  }

  send(actor: Actor, message: Message): Outcome {
    return this.#take(transition(this.state, actor, message, this.context));
  }

  /** A host's command; whatever comes of it. `key`: the id of the link whose key it comes with; else it is the owner's. */
  try(command: Command, key?: string): Outcome {
    const actor: Actor = key === undefined ? { role: "host" } : { role: "host", key };
    return this.send(actor, { t: "command", id: "command1", command });
  }

  /** Makes a link for a colleague or a screen; its id is its name. */
  invite(id: string, kind: KeyKind): void {
    this.host({ do: "invite", id, name: id, kind, key: secretOf(id) });
  }

  /** A host's command that has to succeed. */
  host(command: Command): Change[] {
    const outcome = this.try(command);
    if (!outcome.ok) throw new Error(`${command.do}: ${outcome.code}`);
    return outcome.changes;
  }

  tryAnswer(
    person: string,
    step: string,
    payload: unknown,
    round: Round = 1,
    more: { skipped?: string[]; part?: Part } = {},
  ): Outcome {
    return this.send({ role: "participant", person }, { t: "answer", id: "answer01", step, round, payload, ...more });
  }

  answer(person: string, step: string, payload: unknown, round: Round = 1, more: { skipped?: string[] } = {}): Answer {
    const outcome = this.tryAnswer(person, step, payload, round, more);
    if (!outcome.ok) throw new Error(`answer: ${outcome.code}`);
    return this.state.stepAnswers.get(step)!.answers.get(answerKey(round, "main", person))!;
  }

  pass(person: string, step: string, round: Round = 1): Outcome {
    return this.send({ role: "participant", person }, { t: "pass", id: "answer01", step, round });
  }

  /** Deletes somebody's answers to a step, or everything of theirs; whatever comes of it. */
  tryForget(person: string, step?: string): Outcome {
    return this.send(
      { role: "participant", person },
      { t: "forget", id: "forget01", ...(step !== undefined && { step }) },
    );
  }

  /** The same, where it has to succeed. */
  forget(person: string, step?: string): Change[] {
    const outcome = this.tryForget(person, step);
    if (!outcome.ok) throw new Error(`forget: ${outcome.code}`);
    return outcome.changes;
  }

  ask(person: string, text: string): Outcome {
    return this.send({ role: "participant", person }, { t: "ask", id: "question1", text });
  }

  /** A question that a host has approved; its id. */
  approved(person: string, text: string): string {
    this.ask(person, text);
    const question = [...this.state.questions.keys()].at(-1)!;
    this.host({ do: "moderate", what: "question", question, to: "live" });
    return question;
  }

  upvote(person: string, question: string, more: { kind?: VoteKind; on?: boolean } = {}): Outcome {
    return this.send({ role: "participant", person }, { t: "upvote", id: "upvote01", question, ...more });
  }

  lot(to: LotStage, screen?: boolean): Change[] {
    return this.host({ do: "moderate", what: "lot", to, ...(screen !== undefined && { screen }) });
  }

  /** Opens a round, and turns to the page on which it asks, where something comes before that. */
  open(step: string, round: Round = 1, items?: string[]): Change[] {
    const opened = this.host({ do: "open", step, round, from: this.phase(step), ...(items && { items }) });
    const open = this.state.room.current === step ? this.view("stage").step?.open : undefined;
    return open ? [...opened, ...this.host({ do: "turn", step, page: open.pages - 1 })] : opened;
  }

  /** The host counts heads: as many as there are phones of each group, but for those named. */
  countHeads(counts: Record<string, number> = {}, none?: number): void {
    this.host({ do: "heads" });
    const joined = this.state.room.heads!.asked!.byGroup;
    const groups = groupsOf(this.state.room.segments);
    const proposed = Object.fromEntries(groups.map((group, i) => [group, joined[i]!]));
    this.host({ do: "heads", counts: { ...proposed, ...counts }, none: none ?? joined.at(-1)! });
  }

  /** Opens, takes one answer of everybody named, and closes. */
  vote(step: string, answers: Record<string, unknown>, round: Round = 1, items?: string[]): void {
    this.open(step, round, items);
    for (const [person, payload] of Object.entries(answers)) this.answer(person, step, payload, round);
    this.host({ do: "close", step });
  }

  phase(step: string): Phase {
    return this.state.steps.get(step)!.phase;
  }

  frozen(step: string, round: Round = 1) {
    return this.state.stepAnswers.get(step)!.frozen.get(round)!;
  }

  view(audience: Audience, locale = "en"): AnyView {
    return view(this.state, audience, locale, { build: "test", origins: this.origins });
  }

  #take(outcome: Outcome): Outcome {
    if (!outcome.ok) return outcome;
    this.changes.push(...outcome.changes);
    apply(this.state, outcome.changes);
    for (const change of outcome.changes) {
      if (change.put === "step" && !this.state.stepAnswers.has(change.step.id))
        this.state.stepAnswers.set(change.step.id, emptyStepAnswers());
    }
    return outcome;
  }
}

/** A state with the answers to every step loaded, so that a test can look at any step. */
export function withStepAnswers(state: RoomState): RoomState {
  for (const { id } of state.plan) if (!state.stepAnswers.has(id)) state.stepAnswers.set(id, emptyStepAnswers());
  return state;
}

/** The state without caches, as it stands: two rooms that know the same give the same. */
export function known(state: RoomState) {
  const { bound: _, byResume: __, stepAnswers, ...rest } = state;
  return { ...rest, stepAnswers: new Map([...stepAnswers].map(([id, stepAnswers]) => [id, { ...stepAnswers }])) };
}

/** The same as it stays, whatever happens in the room. */
export const snapshot = (state: RoomState): unknown => structuredClone(known(state));
