/** a workshop that is made before it opens, and one that is run again. */
import * as v from "valibot";
import { expect, it } from "vitest";
import { RanAgenda, RoomInfo } from "../../shared/protocol/http.ts";
import { call, problemOf } from "./support/calls.ts";
import { agenda, makeRoom } from "./support/rooms.ts";
import { hostRoom, joinRoom, silentPhone } from "./support/sockets.ts";

const infoOf = async (code: string) => v.parse(RoomInfo, await (await call(`/api/rooms/${code}`)).json());
const ranOf = (code: string, key: string) =>
  call(`/api/rooms/${code}/agenda`, { headers: { Authorization: `Bearer ${key}` } });

it("R-120 a room that opens later says when, lets nobody in, and lets people in once its host opens the door", async () => {
  const opensAt = Date.now() + 3_600_000;
  const room = await makeRoom({ opensAt });
  expect(await infoOf(room.code)).toMatchObject({ joinable: false, opensAt });
  expect(room.expiresAt).toBe(opensAt + 30 * 86_400_000);
  const early = await silentPhone(room.code);
  early.hello();
  expect((await early.next("error")).code).toBe("not-open");
  const host = await hostRoom(room);
  await host.do({ do: "lock", on: false });
  expect(await infoOf(room.code)).toMatchObject({ joinable: true });
  await joinRoom(room.code);
});

it("R-120 a time that has passed is none, and one in more than a year is refused", async () => {
  const room = await makeRoom({ opensAt: Date.now() - 1 });
  expect(await infoOf(room.code)).not.toHaveProperty("opensAt");
  const body = JSON.stringify({ agenda, opensAt: Date.now() + 400 * 86_400_000 });
  expect((await problemOf(await call("/api/rooms", { method: "POST", body }))).detail).toContain("opensAt");
});

it("R-121 the host key gets the plan as it was run, with what was changed; no other key does", async () => {
  const room = await makeRoom({ title: "Team day" });
  const host = await hostRoom(room);
  await joinRoom(room.code);
  const [first, ...rest] = agenda.steps;
  await host.do({ do: "edit", step: { ...first, title: "Changed while running" } as never });
  const ran = v.parse(RanAgenda, await (await ranOf(room.code, room.keys.host)).json());
  expect(ran).toMatchObject({ people: 1, status: "lobby", agenda: { title: "Team day", locale: "en" } });
  expect(ran.agenda.steps.map(({ title }) => title)).toEqual([
    "Changed while running",
    ...rest.map(({ title }) => title),
  ]);
  for (const key of [room.keys.stage, "x".repeat(24)])
    expect((await problemOf(await ranOf(room.code, key))).code).toBe("bad-key");
  expect((await problemOf(await ranOf(room.code, room.keys.report))).code).toBe("forbidden");
});

it("R-38, R-121 for what a room was planned goes to its hosts with the plan, and with the plan that can be run again", async () => {
  const occasion = { client: "Hof AG", people: 24, start: "09:00", end: "12:00", minutes: 170 };
  const room = await makeRoom({ agenda: { ...agenda, ...occasion }, invited: 30 });
  const host = await hostRoom(room);
  expect(host.frames.find(({ t }) => t === "welcome")).toMatchObject({ view: { invited: 30 } });
  const [before] = host.frames.flatMap((frame) => (frame.t === "plan" ? [frame.agenda] : []));
  expect(before).toMatchObject({ ...occasion, people: 30 });
  // The hard end is no step, and hosts are told of it all the same.
  await host.do({ do: "replan", steps: [], skip: [], include: [], end: "12:15" });
  expect((await host.next("plan")).agenda).toEqual({ ...before, end: "12:15" });
  const first = agenda.steps[0]?.id ?? "";
  await host.do({ do: "goto", step: first });
  const quick = {
    id: "pace",
    title: "Pace?",
    minutes: 1,
    exercise: "choice",
    settings: { question: "Pace?", options: ["a", "b"] },
  };
  await host.do({ do: "quick", step: quick as never });
  const ids = async () =>
    v.parse(RanAgenda, await (await ranOf(room.code, room.keys.host)).json()).agenda.steps.map(({ id }) => id);
  expect(await ids()).not.toContain("pace");
  await host.do({ do: "report", step: "pace", on: true });
  expect(await ids()).toContain("pace");
});
