/** a backup is made while rooms run, and rooms and plans are made of it. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { MESSAGES_PER_SECOND } from "../../shared/limits.ts";
import { PlanList } from "../../shared/protocol/plan.ts";
import { fileOf } from "../../worker/local/files/layout.ts";
import { Client, makeRoom } from "../support/client.ts";
import { COMPILED, temporaryFolder } from "../support/server.ts";
import { starter } from "../support/started.ts";

const script = fileURLToPath(new URL("../../worker/local/backup/command.ts", import.meta.url));
const start = starter();

/** Runs a script as npm does; its exit code and what it printed. */
function npm(
  what: "backup" | "restore",
  dataDir: string,
  ...files: string[]
): Promise<{ code: number | null; said: string }> {
  const env = { ...COMPILED, ...process.env, DATA_DIR: dataDir };
  const child = spawn(process.execPath, [script, what, ...files], { env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += String(data)));
  return new Promise((settle) => child.once("exit", (code) => settle({ code, said: said.trim() })));
}

const STEP = {
  id: "q1",
  exercise: "choice",
  title: "A question",
  minutes: 3,
  settings: { question: "Tea?", options: ["yes", "no"] },
};
const AGENDA = { v: 1, title: "One question", locale: "en", steps: [STEP] };
const resumeOf = (n: number) => `resume-of-phone-number-${n}`.padEnd(24, "x");
const answer = { t: "answer", step: "q1", round: 1, payload: { options: ["yes"] } };

async function openRoom(url: string) {
  const room = await makeRoom(url, { agenda: AGENDA });
  const host = await Client.join(url, room.code, { role: "host", key: room.keys.host });
  await host.command({ do: "open", step: "q1", round: 1, from: "setup" });
  return room;
}
const phoneIn = (url: string, code: string, n: number) =>
  Client.join(url, code, { role: "participant", resume: resumeOf(n) });
const own = async (url: string, code: string, n: number) => {
  const welcome = await (await phoneIn(url, code, n)).until("welcome");
  return "own" in welcome ? (welcome.own.answers ?? []) : [];
};

const savePlan = async (url: string) => {
  const plan = { ...AGENDA, id: "plan", title: "Team day" };
  const init = { method: "PUT", headers: { Authorization: `Bearer ${resumeOf(1)}` } };
  return (await fetch(`${url}/api/plans/kept`, { ...init, body: JSON.stringify({ version: 0, plan }) })).status;
};
const plansAt = async (url: string) => v.parse(PlanList, await (await fetch(`${url}/api/plans`)).json());

describe("npm run backup and npm run restore", () => {
  it("R-113 every answer that was acked before a backup in the middle of a vote is in the folder made of it", async () => {
    const first = await start();
    const [voting, quiet] = [await openRoom(first.url), await openRoom(first.url)];
    await (await phoneIn(first.url, quiet.code, 0)).done(answer);
    expect(await savePlan(first.url)).toBe(200);
    expect(await plansAt(first.url)).toMatchObject([{ title: "Team day" }]);
    const phones = await Promise.all(Array.from({ length: 8 }, (_, n) => phoneIn(first.url, voting.code, n)));
    await Promise.all(phones.map((phone) => phone.done(answer)));

    // The vote goes on: changes of mind, as fast as one person may send them, however long the backup takes.
    let over = false;
    const going = phones.map(async (phone) => {
      for (; !over; await setTimeout(1_000 / MESSAGES_PER_SECOND)) await phone.done(answer);
    });
    const file = join(temporaryFolder(), "rooms.backup");
    const made = await npm("backup", first.dataDir, file);
    over = true;
    await Promise.all(going);
    expect(made).toMatchObject({ code: 0, said: expect.stringContaining("2 rooms and 1 plan") });
    expect(existsSync(`${file}.unfinished`)).toBe(false);
    await first.stop();

    const fresh = join(temporaryFolder(), "fresh");
    expect(await npm("restore", fresh, file)).toMatchObject({
      code: 0,
      said: expect.stringContaining("2 rooms and 1 plan"),
    });
    const second = await start({ dataDir: fresh });
    // Whoever sits at the machine sees its plans, and opens one without its key.
    const [plan] = await plansAt(second.url);
    expect(plan).toMatchObject({ title: "Team day", steps: 1 });
    expect(await (await fetch(`${second.url}/api/plans/${plan?.name}`)).json()).toMatchObject({
      plan: { title: "Team day", steps: [STEP] },
    });
    for (const n of phones.keys()) expect(await own(second.url, voting.code, n), `phone ${n}`).toHaveLength(1);
    expect(await own(second.url, quiet.code, 0)).toHaveLength(1);
    // The workshop goes on there, for its host too.
    const host = await Client.join(second.url, voting.code, { role: "host", key: voting.keys.host });
    await host.command({ do: "close", step: "q1" });
    expect(await npm("restore", fresh, file), "a folder in use").toMatchObject({ code: 1 });
  });

  it("says in one line what it cannot do, and does nothing then", async () => {
    const served = await start();
    const { code } = await openRoom(served.url);
    await served.stop();
    const [file, other] = [join(temporaryFolder(), "rooms.backup"), join(temporaryFolder(), "other")];
    const [empty, room] = [temporaryFolder(), fileOf(served.dataDir, "both-hats-RoomServer", code)];
    await npm("backup", served.dataDir, file);
    writeFileSync(other, "not a backup".repeat(1_000));
    const before = readFileSync(room);
    const lines: [Awaited<ReturnType<typeof npm>>, RegExp][] = [
      [await npm("backup", served.dataDir), /^Name a file/],
      [await npm("backup", served.dataDir, other), /exists already/],
      [await npm("backup", served.dataDir, join(other, "none", "rooms.bak")), /There is no folder .*none\. Make it/],
      [await npm("backup", empty, join(empty, "x")), /There are no rooms or plans in/],
      [await npm("restore", empty, join(empty, "x")), /There is no file/],
      [await npm("restore", empty, other), /is no backup of this product, or it is damaged/],
      [await npm("restore", served.dataDir, file), /has rooms or plans already.*DATA_DIR=folder/],
    ];
    for (const [{ code: exit, said }, why] of lines) {
      expect(said).toMatch(why);
      expect(said.split("\n")).toHaveLength(1);
      expect(exit).toBe(1);
    }
    expect(readFileSync(room).equals(before)).toBe(true);

    // A room that cannot be read is named, and the others are there.
    writeFileSync(fileOf(served.dataDir, "both-hats-RoomServer", "ZZZZZZ"), "garbage".repeat(1_000));
    const partly = await npm("backup", served.dataDir, `${file}.2`);
    expect(partly.code).toBe(1);
    expect(partly.said).toMatch(/Left out.*\.sqlite[\s\S]*1 room from/);
  });
});
