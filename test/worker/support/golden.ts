/** What the golden transcripts of test/wire share: two agendas, the messages of their clients, and rooms whose order is fixed. */
import { runInDurableObject } from "cloudflare:test";
import { expect } from "vitest";
import { type Made, stub } from "./rooms.ts";
import type { Host, Phone } from "./sockets.ts";
import type { Transcript } from "./transcript.ts";

export const sort = {
  v: 1,
  title: "Two hats",
  locale: "en",
  steps: [
    {
      id: "cards",
      exercise: "sort",
      title: "Leading, managing or both?",
      minutes: 8,
      settings: { cards: ["c1", "c8"], rounds: 2 },
    },
  ],
};
export const cloud = {
  v: 1,
  title: "Two hats",
  locale: "en",
  steps: [{ id: "words", exercise: "cloud", title: "One word", minutes: 3, settings: {} }],
};

export const resumeOf = (n: number) => `the-resume-of-phone-${n}-xxxx`;
export const hello = (n: number, over: object = {}) => ({
  t: "hello",
  v: 2,
  role: "participant",
  resume: resumeOf(n),
  ...over,
});
export const hostHello = ({ keys }: Made) => ({ t: "hello", v: 2, role: "host", key: keys.host });
export const stageHello = ({ keys }: Made) => ({ t: "hello", v: 2, role: "stage", key: keys.stage });
export const golden = (transcript: Transcript, name: string) =>
  expect(transcript.toString()).toMatchFileSnapshot(`../wire/${name}.json`);

/** Which end or button comes first is drawn once per room; here it is always the same. */
export const settleOrder = ({ code }: Made) =>
  runInDurableObject(stub(code), (_, { storage }) => {
    storage.sql.exec("UPDATE room SET json = json_set(json, '$.seed', 2)");
  });

export async function makeRoom(told: Transcript, body: object): Promise<Made> {
  const room = await told.room(body);
  await settleOrder(room);
  return room;
}

/** A phone that joins, with a stand-in for its person's id. */
export async function join(told: Transcript, room: Made, n: number, over: object = {}): Promise<Phone> {
  const phone = await told.phone(`phone ${n}`, room.code);
  await told.up(phone, hello(n, over));
  const welcome = phone.frames.find((frame) => frame.t === "welcome");
  if (welcome?.t === "welcome") told.standIn(welcome.you.id, `person${n}`);
  return phone;
}

export async function enter(told: Transcript, room: Made): Promise<Host> {
  const host = await told.host("host", room.code);
  await told.up(host, hostHello(room));
  return host;
}

export const answer = (id: string, step: string, round: number, payload: unknown) => ({
  t: "answer",
  id,
  step,
  round,
  payload,
});
