/**
 * A store in memory, for tests and the catalogue. Like a real store it shares nothing that could change: what lies deep in a row
 * is copied and frozen once, as it is written, and each reader gets a row of its own.
 */
import type { Step } from "../../agenda/schema.ts";
import type { OwnAnswer } from "../../protocol/answer.ts";
import { apply } from "../apply.ts";
import type { Change, LogEntry } from "../change.ts";
import type { RoomRecord } from "../state/rows.ts";
import { emptyStepAnswers, newState, type RoomState, type StepAnswers } from "../state/state.ts";
import type { Revisions, Sender, Store } from "./store.ts";

export class MemoryStore implements Store {
  #state: RoomState | null = null;
  #log: LogEntry[] = [];
  #acked = new Set<string>();
  #revisions: Revisions = { participant: 0, stage: 0, host: 0 };

  create(room: RoomRecord, plan: Step[]): void {
    const state = newState(frozenCopy(room), frozenCopy(plan));
    for (const [id, step] of state.steps) state.steps.set(id, frozenCopy(step));
    for (const { id } of plan) state.stepAnswers.set(id, emptyStepAnswers());
    this.#state = state;
  }

  load(): RoomState | null {
    if (!this.#state) return null;
    const { room, plan, steps, people, byResume, questions, votes, deals } = this.#state;
    return {
      ...this.#state,
      room: { ...room },
      plan: plan.map((step) => ({ ...step })),
      steps: rowsOf(steps),
      people: rowsOf(people),
      byResume: new Map(byResume),
      questions: rowsOf(questions),
      votes: new Map([...votes].map(([person, own]) => [person, rowsOf(own)])),
      deals: new Map([...deals].map(([step, dealt]) => [step, rowsOf(dealt)])),
      // Answers are loaded step by step, and content is bound anew.
      stepAnswers: new Map(),
      bound: new Map(),
    };
  }

  stepAnswers(step: string): StepAnswers {
    const { answers, frozen, attended } = this.#state?.stepAnswers.get(step) ?? emptyStepAnswers();
    return { answers: rowsOf(answers), frozen: rowsOf(frozen), attended: new Map(attended) };
  }

  answersOf(person: string, steps: readonly string[]): OwnAnswer[] {
    const answers = [...(this.#state?.stepAnswers.values() ?? [])].flatMap((stepAnswers) => [
      ...stepAnswers.answers.values(),
    ]);
    return answers
      .filter((answer) => answer.person === person && steps.includes(answer.step))
      .map(({ step, round, part, status, payload, skipped }) => ({ step, round, part, status, payload, skipped }));
  }

  knows(sender: Sender, id: string): boolean {
    return this.#acked.has(`${sender} ${id}`);
  }

  write(changes: readonly Change[], cause?: { sender: Sender; id: string }): boolean {
    if (!this.#state) throw new Error("There is no room to write to");
    if (cause && this.knows(cause.sender, cause.id)) return false;
    for (const change of frozenCopy(changes)) {
      if (change.put === "log") this.#log.push(change.entry);
      if (change.put === "step" && !this.#state.stepAnswers.has(change.step.id))
        this.#state.stepAnswers.set(change.step.id, emptyStepAnswers());
      apply(this.#state, [change]);
    }
    if (cause) this.#acked.add(`${cause.sender} ${cause.id}`);
    return true;
  }

  answerChars(): number {
    return 0;
  }

  revisions(): Revisions {
    return { ...this.#revisions };
  }

  saveRevisions(revisions: Revisions): void {
    this.#revisions = { ...revisions };
  }

  log(): LogEntry[] {
    return this.#log.map((entry) => ({ ...entry }));
  }

  async erase(): Promise<void> {
    this.#state = null;
    this.#log = [];
    this.#acked.clear();
    this.#revisions = { participant: 0, stage: 0, host: 0 };
  }
}

/** The same rows for one reader, who may change them as if they came from a disk. */
function rowsOf<Key, Row extends object>(rows: ReadonlyMap<Key, Row>): Map<Key, Row> {
  const own = new Map<Key, Row>();
  for (const [key, row] of rows) own.set(key, { ...row });
  return own;
}

/** A deep copy that nobody can change. Answers are written all the time, and `structuredClone` takes several times as long. */
function frozenCopy<T>(value: T): T {
  return copied(value) as T;
}

function copied(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(copied));
  if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)])));
}
