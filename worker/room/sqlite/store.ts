/** The store in a Durable Object's own SQLite. Output gates hold every message back until what it rests on is on disk. */

import type { Step } from "../../../shared/agenda/schema.ts";
import { HELD_CHARS } from "../../../shared/limits.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import type { KeptReport } from "../../../shared/protocol/report.ts";
import { apply } from "../../../shared/room/apply.ts";
import type { Change, LogEntry } from "../../../shared/room/change.ts";
import type { Deal } from "../../../shared/room/state/deal.ts";
import type { Answer, Frozen, Person, Question, RoomRecord, StepState, Vote } from "../../../shared/room/state/rows.ts";
import {
  answerKey,
  attendedKey,
  emptyStepAnswers,
  newState,
  type RoomState,
  type StepAnswers,
} from "../../../shared/room/state/state.ts";
import type { Revisions, Sender, Store } from "../../../shared/room/store/store.ts";
import type { StoredPicture } from "../../objects.ts";
import type { Disk } from "../disk.ts";
import { migrations } from "./migrations.ts";
import { findPicture, putLogo, putPictures } from "./pictures.ts";
import { fromRow, type RoomRow, toRow } from "./room-row.ts";

type Value = string | number | null | Uint8Array<ArrayBuffer>;

/** The queries that a room's size bears on. Each goes by the table's primary key; a test looks at their plans. */
export const queries = {
  stepAnswers: "SELECT json FROM answers WHERE step = ?",
  answer: "SELECT json FROM answers WHERE step = ? AND round = ? AND part = ? AND person = ?",
  own: `
    SELECT answers.json FROM json_each(?1) AS opened
    CROSS JOIN json_each('[1, 2]') AS rounds
    CROSS JOIN json_each('["main", "predict", "tags"]') AS parts
    CROSS JOIN answers ON answers.step = opened.value AND answers.round = rounds.value
      AND answers.part = parts.value AND answers.person = ?2`,
  frozen: "SELECT json FROM frozen WHERE step = ?",
  attended: "SELECT round, person, ms FROM attended WHERE step = ?",
  forget: `
    DELETE FROM answers WHERE step = ? AND person = ? AND round IN (1, 2) AND part IN ('main', 'predict', 'tags')`,
  unattend: "DELETE FROM attended WHERE step = ? AND person = ? AND round IN (1, 2)",
  unvote: "DELETE FROM votes WHERE person = ?",
  acked: "SELECT 1 FROM acked WHERE sender = ? AND id = ?",
} as const;

export class SqliteStore implements Store {
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;
  readonly #disk: Pick<Disk, "check" | "trouble"> | undefined;
  #migrated = false;
  #answerChars = 0;

  /** `disk`: whether it takes what is written; a write that fails would end the object. */
  constructor(storage: DurableObjectStorage, disk?: Pick<Disk, "check" | "trouble">) {
    this.#disk = disk;
    this.#storage = storage;
    this.#sql = storage.sql;
  }

  create(room: RoomRecord, plan: Step[], pictures: readonly StoredPicture[] = []): void {
    this.#disk?.check();
    this.#migrate();
    const fresh = newState(room, plan);
    this.#storage.transactionSync(() => {
      this.#put({ put: "room", room });
      this.#put({ put: "plan", plan });
      for (const step of fresh.steps.values()) this.#put({ put: "step", step });
      putPictures(this.#sql, pictures);
    });
  }

  load(): RoomState | null {
    // An object that was never made a room has no tables, and reading must not make any.
    if (this.#version() === 0) return null;
    this.#migrate();
    const row = this.#json<RoomRow>("SELECT json FROM room")[0];
    const plan = this.#json<Step[]>("SELECT json FROM plan")[0];
    if (!row || !plan) return null;
    const state = newState(fromRow(row), plan);
    for (const step of this.#json<StepState>("SELECT json FROM steps")) state.steps.set(step.id, step);
    const people = this.#json<Person>("SELECT json FROM people").sort((a, b) => a.number - b.number);
    apply(
      state,
      people.map((person) => ({ put: "person", person })),
    );
    for (const deal of this.#json<Deal>("SELECT json FROM deals")) apply(state, [{ put: "deal", deal }]);
    const questions = this.#json<Question>("SELECT json FROM questions").sort((a, b) => a.askedAt - b.askedAt);
    for (const question of questions) state.questions.set(question.id, question);
    for (const vote of this.#json<Vote>("SELECT json FROM votes")) apply(state, [{ put: "vote", vote }]);
    state.report = this.#json<KeptReport>("SELECT json FROM report")[0] ?? null;
    return state;
  }

  /** A picture of the plan since the room was made, or of the report; undefined where there is none. */
  picture(hash: string): StoredPicture | undefined {
    return findPicture(this.#sql, hash);
  }

  /** keeps a logo for the report; `shown` is the one that it has now. */
  putLogo(logo: StoredPicture, shown: string | undefined): void {
    this.#disk?.check();
    this.#storage.transactionSync(() => putLogo(this.#sql, logo, shown));
  }

  stepAnswers(step: string): StepAnswers {
    const stepAnswers = emptyStepAnswers();
    let room: number = HELD_CHARS;
    // Row by row: all of them together as text would be more than an object has memory for.
    for (const { json } of this.#sql.exec<{ json: string }>(queries.stepAnswers, step)) {
      const answer: Answer = JSON.parse(json);
      room -= json.length;
      const held = room >= 0 ? answer : this.#distant(answer);
      stepAnswers.answers.set(answerKey(answer.round, answer.part, answer.person), held);
    }
    for (const frozen of this.#json<Frozen>(queries.frozen, step)) stepAnswers.frozen.set(frozen.round, frozen);
    const attended = this.#sql.exec<{ round: 1 | 2; person: string; ms: number }>(queries.attended, step);
    for (const { round, person, ms } of attended) stepAnswers.attended.set(attendedKey(round, person), ms);
    return stepAnswers;
  }

  answersOf(person: string, steps: readonly string[]): OwnAnswer[] {
    const answers = this.#json<Answer>(queries.own, JSON.stringify(steps), person);
    return answers.map(({ step, round, part, status, payload, skipped }) => ({
      step,
      round,
      part,
      status,
      payload,
      skipped,
    }));
  }

  knows(sender: Sender, id: string): boolean {
    return this.#sql.exec(queries.acked, sender, id).toArray().length > 0;
  }

  write(changes: readonly Change[], cause?: { sender: Sender; id: string }): boolean {
    if (changes.length === 0 && !cause) return true;
    this.#disk?.check();
    return this.#storage.transactionSync(() => {
      // The mark comes first: one statement both writes it and tells whether it was there.
      if (cause && !this.#mark(cause.sender, cause.id)) return false;
      for (const change of changes) this.#put(change);
      return true;
    });
  }

  answerChars(): number {
    return this.#answerChars;
  }

  revisions(): Revisions {
    return this.#json<Revisions>("SELECT json FROM revisions")[0] ?? { participant: 0, stage: 0, host: 0 };
  }

  saveRevisions(revisions: Revisions): void {
    // Views go out all the same, or no host would read what is the matter.
    if (this.#disk?.trouble) return;
    this.#run("INSERT OR REPLACE INTO revisions (id, json) VALUES (1, ?)", JSON.stringify(revisions));
  }

  log(): LogEntry[] {
    return this.#json<LogEntry>("SELECT json FROM log ORDER BY id");
  }

  async erase(): Promise<void> {
    this.#migrated = false;
    await this.#storage.deleteAll();
  }

  #put(change: Change): void {
    for (const [query, ...values] of statements(change)) {
      this.#run(query, ...values);
      // The last value of an answer's row is its JSON; making it a second time only to count it would cost as much again.
      if (change.put === "answer") this.#answerChars += String(values.at(-1)).length;
    }
  }

  /** An answer without what was answered, which is read again each time that it is looked at. */
  #distant(answer: Answer): Answer {
    const { step, round, part, person } = answer;
    const read = () => this.#json<Answer>(queries.answer, step, round, part, person)[0]?.payload ?? null;
    return Object.defineProperty({ ...answer, payload: null }, "payload", { get: read, enumerable: true });
  }

  /** Notes a message as carried out; false when it was. */
  #mark(sender: Sender, id: string): boolean {
    return this.#sql.exec("INSERT OR IGNORE INTO acked (sender, id) VALUES (?, ?)", sender, id).rowsWritten > 0;
  }

  #run(query: string, ...values: Value[]): void {
    this.#sql.exec(query, ...values);
  }

  /** Rows that this store wrote itself, so their shape is known. */
  #json<T>(query: string, ...values: Value[]): T[] {
    return this.#sql
      .exec<{ json: string }>(query, ...values)
      .toArray()
      .map((row): T => JSON.parse(row.json));
  }

  /** How many migrations have run; 0 for an object that nobody has made a room yet. */
  #version(): number {
    if (this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").toArray().length === 0) return 0;
    return this.#sql.exec<{ version: number }>("SELECT count(*) AS version FROM migrations").one().version;
  }

  #migrate(): void {
    if (this.#migrated) return;
    this.#storage.transactionSync(() => {
      this.#run("CREATE TABLE IF NOT EXISTS migrations (id INTEGER PRIMARY KEY)");
      migrations.slice(this.#version()).forEach(({ sql, unless }) => {
        if (unless === undefined || this.#sql.exec(unless).toArray().length === 0) this.#run(sql);
        this.#run("INSERT INTO migrations DEFAULT VALUES");
      });
    });
    this.#migrated = true;
  }
}

type Statement = [query: string, ...values: Value[]];

/** The statements that write one change. */
function statements(change: Change): Statement[] {
  switch (change.put) {
    case "forgotten": {
      const { step, person } = change;
      return [
        [queries.forget, step, person],
        [queries.unattend, step, person],
      ];
    }
    case "unasked":
      return [
        ["DELETE FROM questions WHERE id = ?", change.question],
        ["DELETE FROM votes WHERE question = ?", change.question],
      ];
    case "unvoted":
      return [[queries.unvote, change.person]];
    default:
      return [row(change)];
  }
}

/** The statement that writes a row as it is to be from now on. */
function row(change: Exclude<Change, { put: "forgotten" | "unasked" | "unvoted" }>): Statement {
  switch (change.put) {
    case "room":
      return ["INSERT OR REPLACE INTO room (id, json) VALUES (1, ?)", JSON.stringify(toRow(change.room))];
    case "plan":
      return ["INSERT OR REPLACE INTO plan (id, json) VALUES (1, ?)", JSON.stringify(change.plan)];
    case "step":
      return ["INSERT OR REPLACE INTO steps (id, json) VALUES (?, ?)", change.step.id, JSON.stringify(change.step)];
    case "person": {
      const { person } = change;
      return ["INSERT OR REPLACE INTO people (id, json) VALUES (?, ?)", person.id, JSON.stringify(person)];
    }
    case "answer": {
      const { person, step, round, part } = change.answer;
      const query = "INSERT OR REPLACE INTO answers (person, step, round, part, json) VALUES (?, ?, ?, ?, ?)";
      return [query, person, step, round, part, JSON.stringify(change.answer)];
    }
    case "frozen": {
      const { step, round } = change.frozen;
      const query = "INSERT OR REPLACE INTO frozen (step, round, json) VALUES (?, ?, ?)";
      return [query, step, round, JSON.stringify(change.frozen)];
    }
    case "attended": {
      const { step, round, person, ms } = change;
      const query = "INSERT OR REPLACE INTO attended (step, round, person, ms) VALUES (?, ?, ?, ?)";
      return [query, step, round, person, ms];
    }
    case "deal": {
      const { step, person } = change.deal;
      const query = "INSERT OR REPLACE INTO deals (step, person, json) VALUES (?, ?, ?)";
      return [query, step, person, JSON.stringify(change.deal)];
    }
    case "question": {
      const { question } = change;
      return ["INSERT OR REPLACE INTO questions (id, json) VALUES (?, ?)", question.id, JSON.stringify(question)];
    }
    case "vote": {
      const { person, kind, question } = change.vote;
      const query = "INSERT OR REPLACE INTO votes (person, kind, question, json) VALUES (?, ?, ?, ?)";
      return [query, person, kind, question, JSON.stringify(change.vote)];
    }
    case "report":
      return ["INSERT OR REPLACE INTO report (id, json) VALUES (1, ?)", JSON.stringify(change.report)];
    case "log":
      return ["INSERT INTO log (json) VALUES (?)", JSON.stringify(change.entry)];
    default:
      return change satisfies never;
  }
}
