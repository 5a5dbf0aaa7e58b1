import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Lock } from "../../worker/local/machine/lock.ts";
import { bootId, startOf } from "../../worker/local/machine/processes.ts";
import { cannotWrite } from "../../worker/local/setup-error.ts";
import { alive, temporaryFolder } from "../support/server.ts";

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

/** A process that has nothing to do with the server, and its id. */
async function stranger(): Promise<{ child: ChildProcess; pid: number }> {
  // Its command line has the name that a careless look would take for ours.
  const child = spawn(process.execPath, ["-e", "process.stdin.resume()", "workerd"]);
  started.push(child);
  await once(child, "spawn");
  return { child, pid: child.pid ?? 0 };
}

/** Leaves in a folder what a server that was killed would have left. */
function leave(folder: string, note: object): void {
  writeFileSync(join(folder, "server.json"), JSON.stringify(note));
}

describe("the lock on a data folder", () => {
  it("ends the workerd that is noted there, and waits until it is gone", async () => {
    const folder = temporaryFolder();
    const { child, pid } = await stranger();
    leave(folder, { boot: bootId(), server: 1, workerd: pid, workerdStart: startOf(pid) });
    const ended = once(child, "exit");
    const lock = await Lock.take(folder);
    expect(startOf(pid)).toBeNull();
    expect(await ended).toEqual([null, "SIGKILL"]);
    lock.release();
  });

  it.each([
    ["another start", (pid: number) => ({ boot: bootId(), workerd: pid, workerdStart: `${startOf(pid)}1` })],
    ["another boot", (pid: number) => ({ boot: "another", workerd: pid, workerdStart: startOf(pid) })],
    ["no start, as older versions noted it", (pid: number) => ({ workerd: pid })],
  ])("takes over a stale note silently, and leaves whoever has that id now alone: %s", async (_, note) => {
    const folder = temporaryFolder();
    const { pid } = await stranger();
    // The server's id belongs to somebody else too: this very process.
    leave(folder, { server: process.pid, ...note(pid) });
    const lock = await Lock.take(folder);
    expect(alive(pid)).toBe(true);
    lock.release();
  });

  it.each([
    ["worker/serve.ts", { server: 0, workerd: 0 }, / is in use by another server \(process \d+\)\. /],
    ["worker/serve.ts.txt", { server: 0 }, null],
    ["worker/serve.ts", { boot: bootId(), server: 0 }, null],
  ])(
    "is not taken from a running server of the version before, which holds no lock: %s, noted as %o",
    async (name, note, refused) => {
      const folder = temporaryFolder();
      const script = join(folder, name);
      mkdirSync(dirname(script));
      writeFileSync(script, "process.stdin.resume()");
      const child = spawn(process.execPath, ["--input-type=module", "-e", "process.stdin.resume()", "--", script]);
      started.push(child);
      await once(child, "spawn");
      leave(folder, { ...note, server: child.pid });
      const taking = Lock.take(folder);
      if (refused) return expect(taking).rejects.toThrow(refused);
      (await taking).release();
      expect(alive(child.pid ?? 0)).toBe(true);
    },
  );

  it("goes to one of many that start at the same time, and to the next when that one is killed", async () => {
    const folder = join(temporaryFolder(), "not", "made yet");
    const takers = await Promise.all(Array.from({ length: 5 }, () => taker(folder)));
    const [winner, ...more] = takers.filter(({ said }) => said === "taken");
    expect(more).toEqual([]);
    const refused = takers.filter(({ said }) => said !== "taken").map(({ said }) => said);
    expect(refused).toHaveLength(4);
    for (const said of refused) expect(said).toMatch(/^The data folder .* is in use by another server/);
    winner?.child.kill("SIGKILL");
    await once(winner!.child, "exit");
    expect((await taker(folder)).said).toBe("taken");
  });

  it.each([
    [
      "ENOSPC",
      "The disk is full: cannot write to /data. Free some space, or set DATA_DIR to a folder on another disk.",
    ],
    [
      "EROFS",
      "The disk is read-only: cannot write to /data. Set DATA_DIR to a folder on a disk that can be written to.",
    ],
    [
      "EACCES",
      "No permission to write to /data. Give yourself that permission, or set DATA_DIR to a folder of your own.",
    ],
    ["ENOTDIR", "/data, or a part of that path, is a file. Set DATA_DIR to a folder."],
    ["EIO", "Cannot write to /data (EIO: it failed). Set DATA_DIR to another folder."],
  ])("is refused in one line that says what to do: %s", (code, line) => {
    const failure = Object.assign(new Error(`${code}: it failed`), { code });
    expect(cannotWrite("/data", failure).message).toBe(line);
  });

  it("that cannot be noted is let go again, with the reason", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "server.json"));
    await expect(Lock.take(folder)).rejects.toThrow(/^Cannot write to .* \(EISDIR: /);
    rmdirSync(join(folder, "server.json"));
    (await Lock.take(folder)).release();
  });

  it("is kept though a new workerd cannot be noted, as on a full disk", async () => {
    const folder = temporaryFolder();
    const lock = await Lock.take(folder);
    rmSync(join(folder, "server.json"));
    mkdirSync(join(folder, "server.json"));
    const told = vi.spyOn(console, "error").mockReturnValue();
    lock.record(process.pid);
    expect(told.mock.calls).toEqual([[expect.stringMatching(/^Cannot write to /)]]);
    told.mockRestore();
    expect((await taker(folder)).said).toMatch(/ is in use by another server\. /);
    rmdirSync(join(folder, "server.json"));
    lock.release();
  });
});

/** A process that takes the folder and keeps it, and what it says of that. */
async function taker(folder: string): Promise<{ child: ChildProcess; said: string }> {
  const lock = fileURLToPath(new URL("../../worker/local/machine/lock.ts", import.meta.url));
  const code = `import { Lock } from ${JSON.stringify(lock)};
    let held;
    Lock.take(process.argv[1]).then((lock) => { held = lock; console.log("taken"); }, (error) => console.log(error.message));
    process.stdin.resume();`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code, folder], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  started.push(child);
  const [said] = await once(child.stdout!, "data");
  return { child, said: String(said).trim() };
}
