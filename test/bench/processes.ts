/** Processes of a server: which they are, what processor time they have used, and how they are ended. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** A process and all that it has started, directly or not. */
export function familyOf(pid: number | undefined): number[] {
  if (pid === undefined) return [];
  const parents = new Map<number, number>();
  for (const line of ps(["-A", "-o", "pid=,ppid="]).split("\n")) {
    const [child, parent] = line.trim().split(/\s+/).map(Number);
    if (child !== undefined && parent !== undefined) parents.set(child, parent);
  }
  const childrenOf = (one: number): number[] =>
    [...parents].flatMap(([child, parent]) => (parent === one ? [child, ...childrenOf(child)] : []));
  return parents.has(pid) ? [pid, ...childrenOf(pid)] : [];
}

/** User and system seconds that processes have used so far. */
export function cpuSeconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + (process.platform === "linux" ? bySchedule(pid) : byPs(pid)), 0);
}

/** From the kernel's scheduler in nanoseconds: the ticks in /proc/<pid>/stat are too coarse for a small vote. */
function bySchedule(pid: number): number {
  const threads = `/proc/${pid}/task`;
  const spent = readdirSync(threads).map((thread) =>
    Number(readFileSync(`${threads}/${thread}/schedstat`, "utf8").split(" ")[0]),
  );
  return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e9;
}

function byPs(pid: number): number {
  const parts = ps(["-o", "time=", "-p", String(pid)])
    .trim()
    .split(":")
    .map(Number);
  return parts.reduce((sum, part) => sum * 60 + part, 0);
}

/** Ends a process and its family by their ids: it is asked first, and what is left after a moment is killed. */
export async function endAll(parent: number | undefined, family: ReadonlySet<number>): Promise<void> {
  if (parent !== undefined) signal(parent, "SIGTERM");
  const deadline = Date.now() + 3_000;
  while (Date.now() < deadline && [...family].some((pid) => signal(pid, 0))) {
    await new Promise((wake) => setTimeout(wake, 50));
  }
  for (const pid of family) signal(pid, "SIGKILL");
}

/** Whether there was anybody to get it. */
function signal(pid: number, what: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, what);
  } catch {
    return false;
  }
}

function ps(args: string[]): string {
  try {
    return execFileSync("ps", args, { encoding: "utf8" });
  } catch {
    return "";
  }
}
