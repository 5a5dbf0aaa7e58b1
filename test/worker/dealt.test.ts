/** R-153 in the real runtime: what has been dealt outlives the sleep of its room, and nobody else is ever told of it. */
import { evictDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import { content as written } from "../../shared/agenda/library.ts";
import type { OwnHand } from "../../shared/protocol/answer.ts";
import { call, newResume } from "./support/calls.ts";
import { type Made, makeRoom, opening, rows, stub } from "./support/rooms.ts";
import { hostRoom, joinRoom, type Phone, stageRoom } from "./support/sockets.ts";

const PEOPLE = 21;
const STEP = "double";
const { words } = written.en.words.doubletake;
const agenda = {
  v: 1,
  title: "Dealt",
  locale: "en",
  steps: [{ id: STEP, exercise: "doubletake", title: "Seven things people do at work", minutes: 8, settings: {} }],
};

interface Card {
  id: string;
  text: string;
}
const cardsOf = (hands: readonly OwnHand[] | undefined): Card[] =>
  (hands?.find(({ step }) => step === STEP)?.hand as { cards: Card[] } | undefined)?.cards ?? [];
/** What a phone was told when it was dealt something, or with its welcome. */
const dealtTo = (phone: Phone): Card[] =>
  phone.frames
    .map((frame) => cardsOf("own" in frame ? frame.own.hands : "hands" in frame ? frame.hands : []))
    .find((cards) => cards.length > 0) ?? [];
const leads = (cards: readonly Card[]) => cards.some(({ id, text }) => id === "d1" && text.startsWith(words.leader));

const sleep = ({ code }: Made) => evictDurableObject(stub(code), { webSockets: "hibernate" });
const dealtIn = async ({ code }: Made): Promise<{ list: number; person: string }[]> =>
  ((await rows(code)).deals ?? []).map((row) => JSON.parse((row as { json: string }).json));
async function balance(room: Made): Promise<[number, number]> {
  const lists = (await dealtIn(room)).map(({ list }) => list);
  return [lists.filter((list) => list === 0).length, lists.filter((list) => list === 1).length];
}

/** Nothing that a client can fetch has either word, or a figure under one. */
async function silentFiles({ code, keys }: Made): Promise<void> {
  const headers = { authorization: `Bearer ${keys.report}` };
  const response = await call(`/api/rooms/${code}/results.json`, { headers });
  expect(response.status).toBe(200);
  const body = await response.text();
  for (const word of [words.leader, words.manager, "leader", "manager", '"list"']) expect(body).not.toContain(word);
}

it("R-153 a hand that was dealt before the room sleeps is the same after it, and a latecomer is dealt the shorter list", async () => {
  const room = await makeRoom({ agenda });
  const [host, stage] = [await hostRoom(room), await stageRoom(room)];
  const resume = newResume();
  const phones = [await joinRoom(room.code, { resume })];
  while (phones.length < PEOPLE) phones.push(await joinRoom(room.code));
  const [first] = phones;
  await host.do(opening(STEP));
  for (const phone of phones) await phone.until("a hand", () => dealtTo(phone).length === 7);
  const before = await dealtIn(room);
  expect(before).toHaveLength(PEOPLE);
  expect(Math.abs((await balance(room))[0] - (await balance(room))[1])).toBe(1);
  const hand = dealtTo(first!);

  await sleep(room);
  expect(await dealtIn(room)).toEqual(before);
  // The same person on a second device, or after a reload.
  const again = await joinRoom(room.code, { resume });
  expect(again.id).toBe(first!.id);
  expect(dealtTo(again)).toEqual(hand);

  await sleep(room);
  const late = await joinRoom(room.code);
  expect(dealtTo(late)).toHaveLength(7);
  expect(await balance(room)).toEqual([11, 11]);
  expect((await dealtIn(room)).filter(({ person }) => person !== late.id)).toEqual(before);

  await sleep(room);
  // What is kept with an answer is the list that was dealt, not what a phone says of it.
  const everybody = [again, ...phones.slice(1), late];
  for (const phone of everybody) {
    const payload = {
      worth: dealtTo(phone).map(({ id, text }) => ({ act: id, v: text.startsWith(words.leader) ? 8 : 5 })),
      list: "a",
    };
    expect(await phone.answer(STEP, payload)).toBe("ok");
  }
  await silentFiles(room);
  await sleep(room);
  await host.do({ do: "close", step: STEP });
  const { view } = await host.next("view", ({ view }) => view.step?.phase === "closed");
  expect(view.peek?.rounds[0]?.result).toMatchObject({
    // 22 people: the marks, and no sentence.
    word: { d: 3, n: PEOPLE + 1, says: "few" },
    items: Array.from({ length: 6 }, () => ({ leader: { n: 11, mean: 8 }, manager: { n: 11, mean: 5 } })),
  });

  // Until the reveal no screen and no file has had either word, but a phone its own.
  const others = [
    ...stage.raw,
    ...host.raw.filter((text) => !text.includes('"phase":"setup"') && !text.includes('"phase":"closed"')),
  ];
  for (const word of [words.leader, words.manager]) for (const text of others) expect(text).not.toContain(word);
  for (const phone of phones) {
    const own = dealtTo(phone).map(({ text }) => text);
    const told = phone.raw.join("\n");
    for (const other of phones.filter((one) => leads(dealtTo(one)) !== leads(dealtTo(phone))).slice(0, 1))
      for (const { id, text } of dealtTo(other))
        if (id !== "warm-up" && !own.includes(text)) expect(told).not.toContain(text);
  }
  await silentFiles(room);
});

it("R-153 a room that was empty when the step opened deals two lists once enough are there, tells everybody, and keeps them", async () => {
  const room = await makeRoom({ agenda });
  const [host, stage] = [await hostRoom(room), await stageRoom(room)];
  await host.do(opening(STEP));
  const phones = [await joinRoom(room.code)];
  while (phones.length < PEOPLE - 2) phones.push(await joinRoom(room.code));
  expect(await balance(room)).toEqual([PEOPLE - 2, 0]);
  const guess = written.en.words.doubletake.guess.stem;
  // With one list there is nothing to guess, and no screen speaks of it.
  await stage.next("view", ({ view }) => !JSON.stringify(view).includes(guess));
  await sleep(room);
  phones.push(await joinRoom(room.code));
  expect(await balance(room)).toEqual([10, 10]);
  await stage.next("view", ({ view }) => JSON.stringify(view).includes(guess));
  for (const phone of phones) {
    await phone.until("its own words", () =>
      phone.frames.some((frame) =>
        cardsOf("own" in frame ? frame.own.hands : "hands" in frame ? frame.hands : []).some(({ text }) =>
          text.startsWith(words.leader),
        ),
      ),
    );
  }
  expect(await phones[0]!.answer(STEP, { worth: [{ act: "d1", v: 5 }] })).toBe("ok");
  const before = await dealtIn(room);
  await sleep(room);
  await host.do({ do: "close", step: STEP });
  await host.do({ do: "remove", person: phones[1]!.id });
  await host.do({ do: "remove", person: phones[2]!.id });
  await host.do({ do: "open", step: STEP, round: 1, from: "closed" });
  expect(await dealtIn(room)).toEqual(before);
});
