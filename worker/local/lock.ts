/** One server per data folder, and no workerd that outlives its server. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Something that the person at the keyboard can put right; its message says how. */
export class SetupError extends Error {}

interface Holder {
  server: number;
  workerd: number | null;
}

/** The lock on a data folder: the file `server.json` in it names who holds it. */
export class Lock {
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
  }

  /** Takes the folder, or says why it cannot. A workerd that a killed server left behind is ended first. */
  static async take(folder: string): Promise<Lock> {
    const file = join(folder, "server.json");
    try {
      mkdirSync(folder, { recursive: true });
    } catch {
      throw new SetupError(`Cannot make the data folder ${folder}. Set DATA_DIR to a folder that you may write to.`);
    }
    const before = holderOf(file);
    if (before && before.server !== process.pid && isRunning(before.server, "node")) {
      throw new SetupError(
        `The data folder ${folder} is in use by another server (process ${before.server}). Stop that one, or set DATA_DIR to another folder.`,
      );
    }
    if (before?.workerd && isRunning(before.workerd, "workerd")) await endOrphan(before.workerd);
    const lock = new Lock(file);
    try {
      lock.record(null);
    } catch {
      throw new SetupError(
        `Cannot write to the data folder ${folder}. Set DATA_DIR to a folder that you may write to.`,
      );
    }
    return lock;
  }

  /** Notes the workerd that serves this folder, so that the next server can end it if this one is killed. */
  record(workerd: number | null): void {
    const holder: Holder = { server: process.pid, workerd };
    writeFileSync(this.#file, JSON.stringify(holder));
  }

  release(): void {
    rmSync(this.#file, { force: true });
  }
}

/** Ends a process and waits until it has let go of its files and its port. */
async function endOrphan(pid: number): Promise<void> {
  process.kill(pid, "SIGKILL");
  // Its command line goes first, its port only when all of it has ended; what is left for its parent to collect is harmless.
  while (processes().some((one) => one.pid === pid && !one.ended)) await setTimeout(20);
}

function holderOf(file: string): Holder | null {
  try {
    const { server, workerd }: Record<string, unknown> = JSON.parse(readFileSync(file, "utf8"));
    return typeof server === "number" ? { server, workerd: typeof workerd === "number" ? workerd : null } : null;
  } catch {
    return null;
  }
}

/** Whether a process lives and is what it was: ids are used again after a restart of the machine. */
function isRunning(pid: number, name: string): boolean {
  return processes().some((one) => one.pid === pid && one.command.includes(name));
}

/** Whether a process lives; cheap enough to ask every second, but blind to an id that was used again. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The workerd that this process has started. */
export function childWorkerd(): number | null {
  const child = processes().find(({ parent, command }) => parent === process.pid && command.includes("workerd"));
  return child?.pid ?? null;
}

interface Process {
  pid: number;
  parent: number;
  command: string;
  /** Only its exit code is left. */
  ended: boolean;
}

/** All processes: from /proc where there is one, because slim containers have no ps; else, as on macOS, from ps. */
function processes(): Process[] {
  if (!existsSync("/proc/self/stat")) return fromPs();
  return readdirSync("/proc").flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const command = readFileSync(`/proc/${entry}/cmdline`, "utf8").replaceAll("\0", " ");
      // The name in brackets may hold anything; after it come the state and the parent.
      const [state, parent] = readFileSync(`/proc/${entry}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
      // A process whose first thread has ended still holds its files and its port until the others have.
      const ended = state === "Z" && readdirSync(`/proc/${entry}/task`).length <= 1;
      return [{ pid: Number(entry), parent: Number(parent), command, ended }];
    } catch {
      // It ended while it was looked at.
      return [];
    }
  });
}

function fromPs(): Process[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat=,command="], { encoding: "utf8" }).split("\n");
  return lines.map((line) => {
    const [pid, parent, state, ...command] = line.trim().split(/\s+/);
    return {
      pid: Number(pid),
      parent: Number(parent),
      command: command.join(" "),
      ended: state?.startsWith("Z") ?? true,
    };
  });
}
