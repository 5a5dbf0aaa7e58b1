/** A core hour of thirty people, played in the real runtime with every row counted: what README says of a free account. */
import { runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import readme from "../../README.md?raw";
import { PING_MS } from "../../shared/limits.ts";
import type { Round } from "../../shared/primitives.ts";
import type { StepView } from "../../shared/protocol/view.ts";
import { type Counted, usageOf, workshopsADay } from "./free-plan.ts";
import { call, newId } from "./support/calls.ts";
import { type Made, makeRoom, rows, stub } from "./support/rooms.ts";
import { type Host, hostRoom, joinRoom, type Phone, stageRoom } from "./support/sockets.ts";

const PEOPLE = 30;
const MINUTES = 60;
/** Each asks about as often as not, and gives two upvotes and two dots. */
const QUESTIONS = 15;
const SLOW_MS = 120_000;

/** Counts what a room's object reads and writes from now on, and gives the sum when it is asked. */
async function meter(code: string): Promise<() => Promise<{ read: number; written: number }>> {
  const cursors: { rowsRead: number; rowsWritten: number }[] = [];
  let others = 0;
  await runInDurableObject(stub(code), (_, { storage }) => {
    const { sql } = storage;
    const exec = sql.exec.bind(sql);
    sql.exec = <T extends Record<string, SqlStorageValue>>(query: string, ...values: unknown[]) => {
      const cursor = exec<T>(query, ...values);
      cursors.push(cursor);
      return cursor;
    };
    // An alarm that is set is a row too, and so is a value by key.
    const { setAlarm, put } = storage;
    storage.setAlarm = (...args: Parameters<typeof setAlarm>) => {
      others += 1;
      return setAlarm.apply(storage, args);
    };
    storage.put = (...args: unknown[]) => {
      others += 1;
      return Reflect.apply(put, storage, args);
    };
  });
  return () =>
    runInDurableObject(stub(code), () => ({
      read: cursors.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
      written: cursors.reduce((sum, { rowsWritten }) => sum + rowsWritten, others),
    }));
}

/** What a phone sends for a step, as its form is filled in: every tap sends all that has been said so far. */
function saidTo(step: StepView, person: number): unknown[] {
  const growing = (entries: unknown[]) => entries.map((_, at) => entries.slice(0, at + 1));
  const letter = (at: number) => "LMB"[(person + at) % 3];
  switch (step.exercise) {
    case "cloud":
      return [{ words: ["calm", `word ${person}`, "trust"] }];
    case "sort":
      return growing(step.settings.cards.map(({ id }, at) => ({ cardId: id, choice: letter(at) })));
    case "spectrum":
      return growing(step.settings.areas.map(({ id }, at) => ({ area: id, now: (person + at) % 11, needed: at % 11 })));
    case "scenario": {
      const pref = [-2, -1, 1, 2][person % 4];
      return [{ pref }, { pref, why: "Because of what happened the last time." }];
    }
    case "commit": {
      const plan = { kind: "start", ifCue: "a deadline slips", thenDo: "remove one blocker", area: "time" };
      return [{ ...plan, due: "2027-03-31", share: "wall", followUpDays: 30 }];
    }
    case "shift": {
      // First all lines for now, then all of them looking back.
      const now = step.settings.items.map(({ id }, at) => ({ item: Number(id), v: (person + at) % 11, then: null }));
      const back = now.map((line) => ({ ...line, then: 5 }));
      return [...growing(now), ...now.map((_, at) => [...back.slice(0, at + 1), ...now.slice(at + 1)])];
    }
    case "onehat": {
      // The chair is sent before the talks; one press after another answers their questions.
      const chair = person % 2 ? "a" : "b";
      const [first, second] = [{ 1: "step" }, { 1: "step", 2: "where" }];
      const missed = { chair, missed: second };
      return [
        { chair, missed: first },
        { chair, missed: first, hurt: { 1: 5 } },
        { ...missed, hurt: { 1: 5 } },
        { ...missed, hurt: { 1: 5, 2: 7 } },
        { ...missed, hurt: { 1: 5, 2: 7 }, keep: "why" },
      ];
    }
    case "pulse":
      return growing(step.settings.items.map(({ id, kind }) => ({ item: id, v: kind === "text" ? "More time." : 1 })));
    case "note":
      return [];
    default:
      throw new Error(`The core hour has a ${step.exercise} now: say how a phone fills it in`);
  }
}

/** The hour as it is played; every message that a phone or the host sends is counted. */
class Workshop {
  messages = 0;
  answered = 0;
  readonly #host: Host;
  readonly #phones: readonly Phone[];

  constructor(host: Host, phones: readonly Phone[]) {
    this.#host = host;
    this.#phones = phones;
  }

  async command(command: Parameters<Host["do"]>[0]): Promise<void> {
    this.messages += 1;
    await this.#host.do(command);
  }

  async tell(phone: Phone, message: { t: string } & Record<string, unknown>): Promise<void> {
    this.messages += 1;
    expect(await phone.tell({ id: newId(), ...message }), JSON.stringify(message)).toBe("ok");
  }

  get step(): StepView | null {
    const last = this.#host.frames.findLast((frame) => frame.t === "view" || frame.t === "welcome");
    return last && "view" in last ? last.view.step : null;
  }

  /** Everybody answers the vote that is open. */
  async answers(step: StepView, round: Round): Promise<void> {
    await Promise.all(
      this.#phones.map(async (phone, person) => {
        for (const payload of saidTo(step, person)) {
          this.answered += 1;
          await this.tell(phone, { t: "answer", step: step.id, round, payload });
        }
      }),
    );
  }

  /** Everybody takes a chair, and the host turns the pages of the talks that come before the questions. */
  async talks({ id, open }: StepView): Promise<void> {
    if (!open) return;
    for (const [person, phone] of this.#phones.entries()) {
      this.answered += 1;
      await this.tell(phone, { t: "answer", step: id, round: 1, payload: { chair: person % 2 ? "a" : "b" } });
    }
    for (let page = 1; page < open.pages; page += 1) await this.command({ do: "turn", step: id, page });
  }

  /** One step from its opening to its debrief, with a talk and a second vote where the plan has one. */
  async play(id: string): Promise<void> {
    await this.command({ do: "open", step: id, round: 1, from: "setup" });
    await this.#host.until(`${id} open`, () => this.step?.id === id && this.step.phase === "collecting");
    const { step } = this;
    if (step === null) throw new Error(`The host does not see ${id}`);
    await this.talks(step);
    await this.answers(step, 1);
    await this.command({ do: "close", step: id });
    if (step.exercise === "note") return;
    if (step.rounds === 2 && step.exercise !== "cloud") {
      await this.command({ do: "huddle", step: id, until: Date.now() + 60_000 });
      await this.command({ do: "open", step: id, round: 2, from: "huddle" });
      await this.answers(step, 2);
      await this.command({ do: "close", step: id });
    }
    await this.command({ do: "reveal", step: id });
    await this.command({ do: "debrief", step: id });
  }

  /** The parking lot: questions, upvotes, dots. */
  async park(): Promise<void> {
    for (const phone of this.#phones.slice(0, QUESTIONS)) await this.tell(phone, { t: "ask", text: "And what then?" });
    await this.#host.until("all questions", () => this.#questions().length === QUESTIONS);
    const ids = this.#questions().map(({ id }) => id);
    for (const question of ids) await this.command({ do: "moderate", what: "question", question, to: "live" });
    const all = async () => {
      for (const phone of this.#phones)
        for (const question of ids.slice(0, 2)) await this.tell(phone, { t: "upvote", question });
    };
    await all();
    await this.command({ do: "moderate", what: "lot", to: "dots" });
    await all();
    await this.command({ do: "moderate", what: "lot", to: "closed" });
  }

  #questions() {
    const last = this.#host.frames.findLast((frame) => frame.t === "view" || frame.t === "welcome");
    return last && "view" in last ? last.view.questions : [];
  }
}

/** Plays the hour; what it took. */
async function coreHour(): Promise<Counted & { answers: number }> {
  const made: Made = await makeRoom({ agenda: "core" });
  // What its making has written is there, row by row.
  const tables = Object.values(await rows(made.code));
  const making = tables.reduce((sum, table) => sum + table.length, 0) + tables.length;
  const read = await meter(made.code);
  const host = await hostRoom(made);
  await stageRoom(made);
  const phones: Phone[] = [];
  for (let person = 0; person < PEOPLE; person += 1) phones.push(await joinRoom(made.code, { name: `Ann ${person}` }));
  const workshop = new Workshop(host, phones);
  const agenda = await (await call("/api/agendas/core")).json<{ steps: { id: string }[] }>();
  for (const { id } of agenda.steps) await workshop.play(id);
  await workshop.park();
  await workshop.command({ do: "end" });
  const { read: rowsRead, written } = await read();
  const sockets = PEOPLE + 2;
  const pings = Math.ceil((MINUTES * 60_000) / PING_MS) * sockets;
  return {
    // A page asks what room it is, then opens its socket: the directory and the room are called for each. Once more for
    // everybody whose phone falls asleep; then the making, the five files, and the alarm.
    calls: sockets * 2 * 3 + 2 + 5 * 2 + 1,
    messages: workshop.messages + sockets * 2 + pings,
    awakeSeconds: MINUTES * 60,
    rowsWritten: making + written,
    rowsRead,
    answers: workshop.answered,
  };
}

it("README says what a free account carries, as it is counted", { timeout: SLOW_MS }, async () => {
  const counted = await coreHour();
  // Each answer is a row, and so is its mark; a meter that misses them would praise the product.
  expect(counted.rowsWritten).toBeGreaterThan(2 * counted.answers);
  const usage = usageOf(counted);
  const { workshops, limit } = workshopsADay(usage);
  console.info(JSON.stringify({ counted, usage, workshops, limit }));
  expect(readme.replace(/\s+/g, " ")).toContain(`${workshops} such workshops a day, so ${workshops * PEOPLE} people`);
});
