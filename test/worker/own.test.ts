/** One's own things on the wire: with the welcome, then change by change; and the host's plan, told apart from its view. */

import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { bytes } from "../../shared/bytes.ts";
import { FRAME_BYTES, OWN_BYTES, QUESTION_CHARS, QUESTIONS_PER_PERSON, TEXT_CHARS } from "../../shared/limits.ts";
import { newId, newResume } from "./support/calls.ts";
import { makeRoom, opening, stub } from "./support/rooms.ts";
import { hostRoom, joinRoom, type Phone, silentPhone } from "./support/sockets.ts";

/** The largest text that a phone may type, in bytes. */
const LONG = "漢".repeat(TEXT_CHARS);
const STEPS = 15;

const text = (n: number) => ({
  id: `text-${n}`,
  exercise: "text",
  title: `Text ${n}`,
  minutes: 3,
  settings: { question: "And?" },
});
const texts = {
  agenda: { v: 1, title: "Texts", locale: "en", steps: Array.from({ length: STEPS }, (_, n) => text(n)) },
};

/** A room in which one phone has answered so many steps. */
async function answered(steps: number, resume = newResume()) {
  const room = await makeRoom(texts);
  const host = await hostRoom(room);
  const phone = await joinRoom(room.code, { resume });
  for (let n = 0; n < steps; n += 1) {
    await host.do(opening(`text-${n}`));
    expect(await phone.answer(`text-${n}`, { text: LONG })).toBe("ok");
  }
  return { room, host, phone, resume };
}

const yous = (phone: Phone) => phone.raw.filter((raw) => raw.startsWith('{"t":"you"'));

/** Comes back, and waits for all of one's own. */
async function back(code: string, resume: string) {
  const phone = await silentPhone(code);
  phone.hello({ resume });
  const { own } = await phone.next("welcome");
  for (let rest = own.rest; rest; ) rest = (await phone.next("you")).rest;
  return { phone, own, frames: phone.raw.map(bytes) };
}

describe("R-34 what comes back of an answer", () => {
  it("is that answer alone: the fifteenth step costs no more than the first", async () => {
    const { phone } = await answered(STEPS);
    const sizes = yous(phone).map(bytes);
    expect(sizes).toHaveLength(STEPS);
    expect(sizes.at(-1)).toBeLessThan(2 * sizes[0]!);
  });

  it("is the same after the room has slept", async () => {
    const { phone, room } = await answered(2);
    const [first] = yous(phone);
    await evictDurableObject(stub(room.code), { webSockets: "hibernate" });
    const other = await joinRoom(room.code);
    expect(await phone.answer("text-1", { text: "short" })).toBe("ok");
    expect(yous(phone)).toHaveLength(3);
    expect(phone.frames.findLast(({ t }) => t === "you")).toEqual({
      t: "you",
      answers: [
        {
          step: "text-1",
          exercise: "text",
          round: 1,
          part: "main",
          status: "answered",
          payload: { text: "short" },
          skipped: [],
        },
      ],
    });
    expect(bytes(yous(phone).at(-1)!)).toBeLessThan(bytes(first!));
    expect(yous(other)).toEqual([]);
  });
});

describe("R-33 what is one's own on coming back", () => {
  it("is there with the welcome for the step in hand, and follows in frames for all others", async () => {
    const { room, resume } = await answered(STEPS);
    const { phone, own, frames } = await back(room.code, resume);
    expect(own.answers?.map(({ step }) => step)).toEqual([`text-${STEPS - 1}`]);
    const [welcome, ...rest] = frames;
    expect(welcome).toBeLessThan(FRAME_BYTES + OWN_BYTES);
    expect(rest.length).toBeGreaterThan(1);
    for (const size of rest) expect(size).toBeLessThanOrEqual(FRAME_BYTES);
    const all = phone.frames.flatMap((frame) => (frame.t === "you" ? (frame.answers ?? []) : []));
    expect(new Set([...all, ...(own.answers ?? [])].map(({ step }) => step)).size).toBe(STEPS);
    expect(all).toHaveLength(STEPS - 1);
  });

  it("fits its frames whatever somebody has asked", async () => {
    const { room, resume, phone, host } = await answered(STEPS);
    for (let n = 0; n < QUESTIONS_PER_PERSON; n += 1)
      expect(await phone.tell({ t: "ask", id: newId(), text: `${n} ${"漢".repeat(QUESTION_CHARS - 3)}` })).toBe("ok");
    const view = host.frames.findLast((frame) => frame.t === "view");
    for (const { id } of view?.view.questions ?? [])
      await host.do({ do: "moderate", what: "question", question: id, to: "live" });
    const { phone: again, own, frames } = await back(room.code, resume);
    expect(own.answers).toHaveLength(1);
    expect(frames[0]).toBeLessThan(FRAME_BYTES + OWN_BYTES);
    for (const size of frames.slice(1)) expect(size).toBeLessThanOrEqual(FRAME_BYTES);
    const asked = [own, ...again.frames.filter((frame) => frame.t === "you")].flatMap((piece) => piece.questions ?? []);
    expect(asked).toHaveLength(QUESTIONS_PER_PERSON);
  });

  it("is nothing for somebody new", async () => {
    const { code } = await makeRoom();
    const phone = await silentPhone(code);
    phone.hello();
    expect((await phone.next("welcome")).own).toEqual({});
    await phone.settled();
    expect(phone.kinds()).toEqual(["welcome", "error"]);
  });
});

describe("the plan", () => {
  it("comes after a host's welcome and after an edit, to every host, before the view; and in no view", async () => {
    const room = await makeRoom();
    const [one, two] = [await hostRoom(room), await hostRoom(room)];
    expect(one.kinds().slice(0, 2)).toEqual(["welcome", "plan"]);
    const from = two.frames.length;
    const step = { ...text(1), exercise: "text" as const };
    await one.do({ do: "edit", step, after: null });
    await two.next("view");
    expect(two.kinds(from)).toEqual(["plan", "view"]);
    const told = two.frames.findLast((frame) => frame.t === "plan");
    expect(told?.agenda.steps[0]).toEqual(step);
    // Only the plan has changed: no view shows how long a step is to take.
    const next = two.frames.length;
    await one.do({ do: "edit", step: { ...step, minutes: 9 } });
    await two.next("plan", ({ agenda }) => agenda.steps[0]?.minutes === 9);
    await two.do({ do: "lock", on: true });
    await two.next("view", ({ view }) => view.room.locked);
    expect(two.kinds(next)).toEqual(["plan", "ack", "view"]);
    for (const raw of two.raw.filter((raw) => !raw.startsWith('{"t":"plan"'))) expect(raw).not.toContain('"agenda"');
  });

  it("is not told again because the room has slept", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    await evictDurableObject(stub(room.code), { webSockets: "hibernate" });
    const from = host.frames.length;
    await host.do({ do: "lock", on: true });
    await host.next("view");
    expect(host.kinds(from)).toEqual(["ack", "view"]);
  });
});

describe("R-77 over how long phones are to spread their coming back", () => {
  /** How many people a room takes itself to have: only their number counts. */
  const crowd = (code: string, people: number) =>
    runInDurableObject(stub(code), (_, { storage }) => {
      const { json } = storage.sql.exec<{ json: string }>("SELECT json FROM people").toArray()[0]!;
      for (let n = 1; n <= people; n += 1) {
        const person = { ...JSON.parse(json), id: `more-${n}`, resume: `resume-${n}`, number: 1 + n };
        storage.sql.exec("INSERT INTO people (id, json) VALUES (?, ?)", person.id, JSON.stringify(person));
      }
    });

  it("comes with the welcome and with a change of phase, by head count, and is not a reason for a view", async () => {
    const room = await makeRoom();
    const [host, phone] = [await hostRoom(room), await joinRoom(room.code)];
    expect(phone.frames[0]).toMatchObject({ t: "welcome", spread: 1_000 });
    await crowd(room.code, 1_500);
    await evictDurableObject(stub(room.code), { webSockets: "hibernate" });
    const late = await joinRoom(room.code);
    expect(late.frames[0]).toMatchObject({ t: "welcome", spread: 4_000 });
    await phone.settled();
    expect(phone.kinds()).toEqual(["welcome", "error"]);

    await host.do(opening("cloud"), { do: "lock", on: true }, { do: "close", step: "cloud" });
    await phone.next("view", ({ view }) => view.step?.phase === "closed");
    const views = phone.frames.flatMap((frame) => (frame.t === "view" ? [[frame.view.step?.phase, frame.spread]] : []));
    expect(views).toEqual([
      ["collecting", 4_000],
      ["collecting", undefined],
      ["closed", 4_000],
    ]);
    for (const frame of host.frames) expect(frame).not.toHaveProperty("spread");
  });
});
