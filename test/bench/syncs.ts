/** How often a server made sure that its data is on the disk, by whichever tool this machine has. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";

/** A way to count, and the unit of what it counts. */
export interface SyncMeter {
  unit: "syncs" | "kB written";
  tool: string;
  /** Begins to count; the promise is settled once it does. Calling what it gives ends it with the count. */
  begin(pids: readonly number[]): Promise<() => Promise<number>>;
}

const CALLS = ["fsync", "fdatasync"];
const EVENTS = CALLS.map((call) => `syscalls:sys_enter_${call}`).join(",");

/** The best that works here; null where there is none. */
export function syncMeter(): SyncMeter | null {
  if (works("perf", ["stat", "-e", EVENTS, "true"])) return { unit: "syncs", tool: "perf", begin: withPerf };
  if (works("strace", ["-c", "-f", "true"])) return { unit: "syncs", tool: "strace", begin: withStrace };
  if (existsSync("/proc/self/io")) return { unit: "kB written", tool: "/proc/<pid>/io", begin: withIo };
  return null;
}

function works(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

const withPerf = (pids: readonly number[]) =>
  counting("perf", ["stat", "-x", ",", "-e", EVENTS, "-p", pids.join(",")], (lines) =>
    sum(lines.map((line) => Number(line.split(",")[0]))),
  );

// -c gives a table; its columns: share, seconds, µs per call, calls, (errors,) name.
const withStrace = (pids: readonly number[]) =>
  counting("strace", ["-c", "-f", "-e", `trace=${CALLS}`, ...pids.flatMap((pid) => ["-p", String(pid)])], (lines) =>
    sum(
      lines
        .map((line) => line.trim().split(/\s+/))
        .filter((columns) => CALLS.includes(columns.at(-1) ?? ""))
        .map((columns) => Number(columns[3])),
    ),
  );

async function counting(command: string, args: string[], read: (lines: string[]) => number) {
  const counter = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, LC_ALL: "C" } });
  let said = "";
  counter.stderr.on("data", (part) => {
    said += part;
  });
  // Neither tool says when it has attached to every thread.
  await new Promise((wake) => setTimeout(wake, 700));
  return async () => {
    counter.kill("SIGINT");
    if (counter.exitCode === null) await once(counter, "close");
    return read(said.split("\n"));
  };
}

async function withIo(pids: readonly number[]) {
  const before = kilobytes(pids);
  return async () => kilobytes(pids) - before;
}

function kilobytes(pids: readonly number[]): number {
  return sum(
    pids.map((pid) => Number(/^write_bytes: (\d+)/m.exec(readFileSync(`/proc/${pid}/io`, "utf8"))?.[1]) / 1024),
  );
}

/** Lines that hold no number are the tools' own remarks. */
function sum(values: readonly number[]): number {
  return values.filter(Number.isFinite).reduce((total, value) => total + value, 0);
}
