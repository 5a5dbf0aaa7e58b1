/** A store in memory, for tests and the catalogue. It copies as a real store does, so that nothing is shared by accident. */
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
    this.#state = copyOf(newState(room, plan));
    for (const step of plan) this.#state.stepAnswers.set(step.id, emptyStepAnswers());
  }

  load(): RoomState | null {
    if (!this.#state) return null;
    // Answers are loaded step by step, and bound content holds functions, which cannot be cloned.
    const { stepAnswers: _, bound: __, ...rest } = this.#state;
    return { ...copyOf(rest), stepAnswers: new Map(), bound: new Map() };
  }

  stepAnswers(step: string): StepAnswers {
    return copyOf(this.#state?.stepAnswers.get(step) ?? emptyStepAnswers());
  }

  answersOf(person: string, steps: readonly string[]): OwnAnswer[] {
    const answers = [...(this.#state?.stepAnswers.values() ?? [])].flatMap((stepAnswers) => [
      ...stepAnswers.answers.values(),
    ]);
    return copyOf(
      answers
        .filter((answer) => answer.person === person && steps.includes(answer.step))
        .map(({ step, round, part, status, payload, skipped }) => ({ step, round, part, status, payload, skipped })),
    );
  }

  knows(sender: Sender, id: string): boolean {
    return this.#acked.has(`${sender} ${id}`);
  }

  write(changes: readonly Change[], cause?: { sender: Sender; id: string }): boolean {
    if (!this.#state) throw new Error("There is no room to write to");
    if (cause && this.knows(cause.sender, cause.id)) return false;
    for (const change of copyOf(changes)) {
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
    return copyOf(this.#log);
  }

  async erase(): Promise<void> {
    this.#state = null;
    this.#log = [];
    this.#acked.clear();
    this.#revisions = { participant: 0, stage: 0, host: 0 };
  }
}

/** A deep copy. Answers are copied all the time, and `structuredClone` takes several times as long for them. */
function copyOf<T>(value: T): T {
  return copied(value) as T;
}

function copied(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, copied(one)]));
  if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)]));
}
