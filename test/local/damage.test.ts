/** a bit flips in a room's file while the server is down; against the server as it is started. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { alarmsOf, fileOf } from "../../worker/local/files/layout.ts";
import { Client, makeRoom } from "../support/client.ts";
import { alive, type Served } from "../support/server.ts";
import { starter } from "../support/started.ts";

const start = starter();

const STEP = {
  id: "q1",
  exercise: "choice",
  title: "A question",
  minutes: 3,
  settings: { question: "Tea?", options: ["yes", "no"] },
};
const resume = "resume-of-the-only-phone";

/** A room with one answer that was acked. */
async function answered(url: string) {
  const room = await makeRoom(url, { agenda: { v: 1, title: "One question", locale: "en", steps: [STEP] } });
  const host = await Client.join(url, room.code, { role: "host", key: room.keys.host });
  await host.command({ do: "open", step: "q1", round: 1, from: "setup" });
  const phone = await Client.join(url, room.code, { role: "participant", resume });
  await phone.done({ t: "answer", step: "q1", round: 1, payload: { options: ["yes"] } });
  return room;
}
const own = async (url: string, code: string) => {
  const welcome = await (await Client.join(url, code, { role: "participant", resume })).until("welcome");
  return "own" in welcome ? welcome.own.answers : [];
};
const kill = async (served: Served) => {
  const { server, workerd } = served.pids();
  for (const pid of [server, workerd]) process.kill(pid, "SIGKILL");
  await served.ended;
  await expect.poll(() => alive(workerd)).toBe(false);
};

it("R-92 a room with a flipped bit waits for its good copy, byte by byte as it was, and the other goes on", async () => {
  const first = await start();
  const [room, other] = [await answered(first.url), await answered(first.url)];
  const log = `${fileOf(first.dataDir, "both-hats-RoomServer", room.code)}-wal`;
  await kill(first);
  const good = readFileSync(log);
  const damaged = Buffer.from(good);
  damaged.writeUInt8(damaged.readUInt8(100) ^ 1, 100);
  writeFileSync(log, damaged);

  const second = await start({ dataDir: first.dataDir });
  expect(second.output()).toContain(log.replace(/-wal$/, ""));
  expect((await fetch(`${second.url}/api/rooms/${room.code}`)).status).toBe(500);
  await expect(Client.join(second.url, room.code, { role: "participant", resume })).rejects.toThrow(/1011.*internal/);
  expect(await own(second.url, other.code)).toHaveLength(1);
  await second.stop();
  expect(readFileSync(log).equals(damaged)).toBe(true);

  writeFileSync(log, good);
  const third = await start({ dataDir: first.dataDir });
  expect(await own(third.url, room.code)).toHaveLength(1);
  // after a clean stop the file is whole by itself.
  await third.stop();
  expect(readFileSync(log.replace(/-wal$/, "")).includes(room.code)).toBe(true);
});

it("R-92 a file that SQLite takes for an empty one is no room that has gone", async () => {
  const first = await start();
  const room = await answered(first.url);
  const file = fileOf(first.dataDir, "both-hats-RoomServer", room.code);
  await first.stop();
  const good = readFileSync(file);
  writeFileSync(file, "");
  const second = await start({ dataDir: first.dataDir });
  for (let tries = 0; tries < 2; tries++)
    await expect(Client.join(second.url, room.code, { role: "participant", resume })).rejects.toThrow(/1011.*internal/);
  expect(
    second
      .output()
      .split("\n")
      .filter((line) => line.includes(file)),
  ).toHaveLength(2);
  await second.stop();
  writeFileSync(file, good);
  const third = await start({ dataDir: first.dataDir });
  expect(await own(third.url, room.code)).toHaveLength(1);
});

/** Read beside a workerd that has it open. */
function isEmpty(file: string): boolean {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 1_000 });
  try {
    return database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'room'").get() === undefined;
  } finally {
    database.close();
  }
}

it("R-44 a room that was half erased is erased once alarms are made anew", async () => {
  const first = await start();
  const room = await answered(first.url);
  const file = fileOf(first.dataDir, "both-hats-RoomServer", room.code);
  await first.stop();
  const database = new DatabaseSync(file);
  database.exec("UPDATE room SET json = json_set(json, '$.doomed', json('true'))");
  database.close();
  for (const end of ["", "-wal", "-shm"])
    rmSync(alarmsOf(first.dataDir, "both-hats-RoomServer") + end, { force: true });
  const second = await start({ dataDir: first.dataDir });
  await expect.poll(() => isEmpty(file)).toBe(true);
  await second.stop();
});
