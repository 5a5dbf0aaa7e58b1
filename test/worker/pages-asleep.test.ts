/** a room that sleeps on any page shows the same page when it wakes, to each role. */
import { evictDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import { newResume } from "./support/calls.ts";
import { type Made, makeRoom, opening, stub } from "./support/rooms.ts";
import { hostRoom, joinRoom, stageRoom } from "./support/sockets.ts";

const sleep = ({ code }: Made) => evictDurableObject(stub(code), { webSockets: "hibernate" });

const steps = [
  { id: "talk", exercise: "onehat", title: "Talk", minutes: 13, settings: { scenario: "s3" } },
  {
    id: "round",
    exercise: "note",
    title: "Round",
    minutes: 5,
    settings: { kind: "round", text: "One\n\n--- 2:00\n\nTwo" },
  },
  { id: "keep", exercise: "note", title: "Keep this", minutes: 1, settings: { kind: "keep" } },
];

/** What each role is welcomed with now. */
async function welcomed(room: Made, resume: string) {
  const sockets = [await joinRoom(room.code, { resume }), await stageRoom(room), await hostRoom(room)];
  return sockets.map((socket) => {
    const welcome = socket.frames.find((frame) => frame.t === "welcome");
    // Who stays would be told of every page that comes.
    socket.close();
    return welcome && "view" in welcome ? welcome.view.step : null;
  });
}

it("a page of an open vote, and a vote that was closed on it, are the same after sleep", async () => {
  const room = await makeRoom({ agenda: { v: 1, title: "Pages", locale: "en", steps } });
  const host = await hostRoom(room);
  const resume = newResume();
  await joinRoom(room.code, { resume });
  await host.do(opening("talk"));
  for (const page of [0, 1, 2, 3, 4]) {
    if (page > 0) await host.do({ do: "turn", step: "talk", page });
    const before = await welcomed(room, resume);
    expect(before[2]).toMatchObject({ open: { pages: 5 } });
    await sleep(room);
    expect(await welcomed(room, resume)).toEqual(before);
    if (page === 4) continue;
    await host.do({ do: "close", step: "talk" });
    const closed = await welcomed(room, resume);
    expect(closed[0]?.settings).not.toHaveProperty("questions");
    await sleep(room);
    expect(await welcomed(room, resume)).toEqual(closed);
    await host.do({ do: "open", step: "talk", round: 1, from: "closed" });
    const [phone, stage] = await welcomed(room, resume);
    expect(phone?.settings).toEqual(before[0]?.settings);
    expect(stage).toMatchObject({ open: before[1]?.open });
  }
});

it("sheets, a round that goes on, and a page to keep things by are the same after sleep", async () => {
  const room = await makeRoom({ agenda: { v: 1, title: "Pages", locale: "en", steps } });
  const host = await hostRoom(room);
  const resume = newResume();
  await joinRoom(room.code, { resume });
  await host.do(opening("round"));
  for (const sheet of [0, 1, 2]) {
    if (sheet > 0) await host.do({ do: "turn", step: "round", page: 0, sheet });
    const before = await welcomed(room, resume);
    await sleep(room);
    expect(await welcomed(room, resume)).toEqual(before);
    if (sheet === 1) expect(before[1]).toMatchObject({ sheet: { at: 1, timed: true } });
    if (sheet === 2) expect(before[1]?.sheet?.round?.since).toBeTypeOf("number");
  }
  await host.do(opening("keep"));
  const before = await welcomed(room, resume);
  expect(before[0]).toMatchObject({ sheet: { keep: true } });
  await sleep(room);
  expect(await welcomed(room, resume)).toEqual(before);
});
