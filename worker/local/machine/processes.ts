/** Identifies processes. Ids are used again, so a process is known by its id, its start and the machine's boot together. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const PROC = existsSync("/proc/self/stat");

/** What the machine calls the time since it was switched on; another after every boot. */
export function bootId(): string {
  if (PROC) return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return execFileSync("sysctl", ["-n", "kern.bootsessionuuid"], { encoding: "utf8" }).trim();
}

/**
 * When a process was started, in the machine's own words, which hold until the next boot. Null where no such process runs,
 * also where only its exit code is left.
 */
export function startOf(pid: number): string | null {
  try {
    return PROC ? startFromProc(pid) : startFromPs(pid);
  } catch {
    return null;
  }
}

/** A process's command and what it was given, as words; none where no such process runs. */
export function commandOf(pid: number): string[] {
  try {
    if (PROC) return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, -1);
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" })
      .trim()
      .split(/\s+/);
  } catch {
    return [];
  }
}

function startFromProc(pid: number): string | null {
  // The name in brackets may hold anything; after it come the state (field 3) and, as field 22, the clock ticks since the boot.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  // A process whose first thread has ended still holds its files and its port until the others have.
  const ended = fields[0] === "Z" && readdirSync(`/proc/${pid}/task`).length <= 1;
  return ended ? null : (fields[22 - 3] ?? null);
}

function startFromPs(pid: number): string | null {
  // The date is written out in the local language and time zone, unless both are fixed.
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8", env }).trim();
  const [state, ...start] = line.split(/\s+/);
  return !state || state.startsWith("Z") ? null : start.join(" ");
}
