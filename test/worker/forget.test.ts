/** R-82 in the real runtime: what is deleted is nowhere any more, and one's own is shown to oneself alone. */
import { evictDurableObject } from "cloudflare:test";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Mine } from "../../shared/protocol/http.ts";
import { call, newId, newResume, problemOf } from "./support/calls.ts";
import { makeRoom, opening, rows, stub } from "./support/rooms.ts";
import { hostRoom, joinRoom, stageRoom } from "./support/sockets.ts";

const MARK = "Zyzzyva";
const words = `${MARK} was here`;

/** A step of every exercise in which people write, and of one in which they do not. */
const agenda = {
  v: 1,
  title: "Own words",
  locale: "en",
  steps: [
    { id: "text", exercise: "text", title: "A text", minutes: 3, settings: { question: "Anything else?" } },
    { id: "cloud", exercise: "cloud", title: "Words", minutes: 3, settings: { tagging: true } },
    { id: "scenario", exercise: "scenario", title: "Why", minutes: 3, settings: { scenario: "s1" } },
    { id: "ledger", exercise: "ledger", title: "Last week", minutes: 3, settings: {} },
    { id: "venn", exercise: "venn", title: "Skills", minutes: 3, settings: {} },
    { id: "commit", exercise: "commit", title: "My plan", minutes: 3, settings: {} },
  ],
};

const plan = (thenDo: string) => ({
  kind: "start",
  ifCue: "a deadline slips",
  thenDo,
  area: "time",
  due: "2026-03-31",
  share: "wall",
  style: thenDo,
  followUpDays: 30,
});
const payloads: Record<string, (text: string) => unknown> = {
  text: (text) => ({ text }),
  cloud: (text) => ({ words: [text] }),
  scenario: (why) => ({ pref: 1, why }),
  ledger: (text) => ({ items: [{ text, tag: "both" }], advice: 1, people: 5 }),
  venn: (text) => [{ skillId: "own", text, zone: "B" }],
  commit: plan,
};

const FILES = ["results.json", "answers.csv", "aggregate.csv", "texts.csv", "questions.csv"];

/** Whether a value has the mark in it, however it was folded. */
const marked = (value: unknown) => JSON.stringify(value).toLowerCase().includes(MARK.toLowerCase());

/** A room in which one of six has written the mark wherever anything can be written, and everybody has seen it. */
async function written() {
  const room = await makeRoom({
    agenda,
    names: "optional",
    segments: { question: "Where?", options: ["here", "there"] },
  });
  const [host, stage] = [await hostRoom(room), await stageRoom(room)];
  const resume = newResume();
  const ann = await joinRoom(room.code, { resume, name: words.slice(0, 30), segment: "there" });
  const others = await Promise.all(Array.from({ length: 5 }, () => joinRoom(room.code)));
  for (const { id } of agenda.steps) {
    await host.do(opening(id));
    expect(await ann.answer(id, payloads[id]?.(words)), id).toBe("ok");
    for (const [n, phone] of others.entries())
      expect(await phone.answer(id, payloads[id]?.(`other ${n}`)), id).toBe("ok");
    await host.do({ do: "close", step: id });
    if (id === "commit") continue;
    await host.do({ do: "reveal", step: id }, { do: "debrief", step: id });
    if (id !== "cloud") continue;
    // The room's own words become what it is asked about, and the host notes some of them.
    await host.do({ do: "open", step: id, round: 2, from: "debrief" });
    const tags = [words.toLowerCase(), "other 0"].map((word) => ({ word, choice: "L" }));
    for (const phone of [ann, ...others]) expect(await phone.answer(id, tags, 2, { part: "tags" })).toBe("ok");
    await host.do({ do: "close", step: id });
    await host.do({ do: "moderate", what: "text", step: id, text: "other 1", to: { merge: words } });
  }
  await host.do({ do: "moderate", what: "text", step: "text", text: words, to: "hidden" });
  expect(await ann.tell({ t: "ask", id: newId(), text: words })).toBe("ok");
  const asked = (await host.next("view", ({ view }) => view.questions.length > 0)).view.questions[0]!;
  await host.do({ do: "moderate", what: "question", question: asked.id, to: "live" });
  return { room, host, stage, ann, others, resume };
}

describe("R-82 everything of a person", () => {
  it("is in no value of any table, no view and no file, and stays away when the room wakes", async () => {
    const { room, host, stage, ann, resume } = await written();
    expect(
      Object.entries(await rows(room.code))
        .filter(([, table]) => marked(table))
        .map(([name]) => name),
    ).toEqual(["answers", "frozen", "people", "questions", "steps"]);
    expect(await ann.tell({ t: "forget", id: newId() })).toBe("ok");
    const tables = await rows(room.code);
    expect(tables.people?.some((row) => JSON.stringify(row).includes("there"))).toBe(false);
    expect(
      Object.entries(tables)
        .filter(([, table]) => marked(table))
        .map(([name]) => name),
    ).toEqual([]);
    await evictDurableObject(stub(room.code), { webSockets: "hibernate" });
    const [host2, stage2] = [await hostRoom(room), await stageRoom(room)];
    for (const client of [host2, stage2, await joinRoom(room.code, { resume })]) {
      expect(client.frames.length).toBeGreaterThan(0);
      expect(marked(client.frames)).toBe(false);
    }
    await host2.do({ do: "reveal", step: "commit" }, { do: "end" });
    for (const name of FILES) {
      const file = await call(`/api/rooms/${room.code}/${name}`, {
        headers: { authorization: `Bearer ${room.keys.host}` },
      });
      expect(file.status).toBe(200);
      expect((await file.text()).toLowerCase(), name).not.toContain(MARK.toLowerCase());
    }
    for (const client of [host, stage, ann]) expect(client.closed).toBeNull();
  });

  it("is asked for twice and deleted once, also in a room that sleeps in between", async () => {
    const { room, ann } = await written();
    const id = newId();
    expect(await ann.tell({ t: "forget", id, step: "text" })).toBe("ok");
    const before = await rows(room.code);
    await evictDurableObject(stub(room.code), { webSockets: "hibernate" });
    expect(await ann.tell({ t: "forget", id, step: "text" })).toBe("ok");
    expect(await rows(room.code)).toEqual(before);
  });

  it("is told to all of the person's phones before it is acked, and to nobody else's", async () => {
    const { room, ann, others, resume } = await written();
    const tablet = await joinRoom(room.code, { resume });
    const from = [ann, tablet, ...others].map(({ frames }) => frames.length);
    expect(await ann.tell({ t: "forget", id: newId(), step: "ledger" })).toBe("ok");
    expect(ann.kinds(from[0]).slice(0, 2)).toEqual(["you", "ack"]);
    expect(await tablet.next("you", ({ forgotten }) => forgotten !== undefined)).toMatchObject({
      forgotten: { step: "ledger" },
    });
    for (const phone of others) await phone.settled();
    for (const [n, phone] of others.entries())
      expect(phone.frames.slice(from[n + 2]).some((frame) => frame.t === "you")).toBe(false);
  });
});

describe("R-82 what the room holds of somebody", () => {
  const mineOf = (code: string, resume: string) =>
    call(`/api/rooms/${code}/mine`, { headers: { authorization: `Bearer ${resume}` } });

  it("is all there, for whoever has the phone's own secret", async () => {
    const { room, resume } = await written();
    const reply = await mineOf(room.code, resume);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("cache-control")).toBe("no-store");
    const mine = v.parse(Mine, await reply.json());
    expect(mine).toMatchObject({ name: words.slice(0, 30), group: "there", mode: "room" });
    expect(mine.steps.map(({ step, answers }) => [step.id, answers.length])).toEqual(
      agenda.steps.map(({ id }) => [id, id === "cloud" ? 2 : 1]),
    );
    expect(mine.questions).toMatchObject([{ text: words, state: "live" }]);
  });

  it("is nothing once everything is deleted", async () => {
    const { room, resume, ann } = await written();
    await ann.tell({ t: "forget", id: newId() });
    const mine = v.parse(Mine, await (await mineOf(room.code, resume)).json());
    const about = { mode: "room", joinedAt: expect.any(Number), expiresAt: expect.any(Number) };
    expect(mine).toEqual({ ...about, steps: [], questions: [], votes: [] });
  });

  it("is nobody's who has another secret, a key of the room, or none; nor of who was removed", async () => {
    const { room, resume, host, ann } = await written();
    for (const secret of [newResume(), room.keys.host, ""])
      expect(await problemOf(await mineOf(room.code, secret))).toMatchObject({ status: 404, code: "unknown-person" });
    await host.do({ do: "remove", person: ann.id });
    expect(await problemOf(await mineOf(room.code, resume))).toMatchObject({ status: 403, code: "removed" });
  });

  it("R-175 has whether they consent to lines of it, kept while the room sleeps, and gone with everything", async () => {
    const { room, resume, host, ann } = await written();
    const put = (secret: string, body: string) =>
      call(`/api/rooms/${room.code}/mine`, { method: "PUT", headers: { authorization: `Bearer ${secret}` }, body });
    const consent = async () => v.parse(Mine, await (await mineOf(room.code, resume)).json()).consent;
    expect(await consent()).toBe(false);
    expect((await put(resume, '{"consent":true}')).status).toBe(204);
    expect((await put(resume, '{"consent":true}')).status).toBe(204);
    await evictDurableObject(stub(room.code));
    expect(await consent()).toBe(true);
    for (const body of ["{", "{}", '{"consent":"yes"}']) expect((await put(resume, body)).status, body).toBe(400);
    for (const secret of [newResume(), room.keys.host, ""])
      expect(await problemOf(await put(secret, '{"consent":true}'))).toMatchObject({ code: "unknown-person" });
    await ann.tell({ t: "forget", id: newId() });
    expect(await consent()).toBeUndefined();
    await host.do({ do: "end" });
    expect(await problemOf(await put(resume, '{"consent":true}'))).toMatchObject({ code: "ended" });
    expect((await put(resume, '{"consent":false}')).status).toBe(204);
  });

  it("shows of a step what its question was, and nothing of its result, its key or its debrief", async () => {
    const { room, resume } = await written();
    const mine = v.parse(Mine, await (await mineOf(room.code, resume)).json());
    for (const { step } of mine.steps) {
      expect(step.result).toBe("none");
      expect("debrief" in step.settings, step.id).toBe(false);
    }
  });
});
