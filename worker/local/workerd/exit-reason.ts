/** Why workerd ended although nobody had stopped it, in words for the operator. */
import { readFileSync } from "node:fs";

export interface Exit {
  /** Its exit code, or null where a signal ended it. */
  code: number | null;
  signal: string | null;
  /** The last that it wrote. */
  said: string;
  /** Whether the system has ended a process for lack of memory while this one ran. */
  memoryShort: boolean;
  /** It answered nobody any more, and was ended for that. */
  hung: boolean;
}

/** Why it ended, as the rest of the sentence "The rooms' process has ended: …". */
export function exitReason({ code, signal, said, memoryShort, hung }: Exit): string {
  if (hung) return "it had answered nobody for more than a minute, so this server ended it";
  if (/too many open files/i.test(said))
    return "it ran out of file descriptors. More connections need a higher hard limit (ulimit -Hn; LimitNOFILE= for a service)";
  if (/no space left|disk is full/i.test(said))
    return "the disk is full. Free some space, for temporary files (TMPDIR) too";
  if (/out of memory|cannot allocate memory/i.test(said)) return "it ran out of memory";
  if (signal === "SIGKILL" && memoryShort) return "this machine ran out of memory, so the system ended it";
  if (signal === "SIGKILL") return "somebody killed it, or the system did (SIGKILL)";
  if (signal === "SIGTERM" || signal === "SIGINT" || signal === "SIGHUP") return `somebody ended it (${signal})`;
  if (signal === null && code === null) return "what it wrote stands above";
  return signal ? `it crashed (${signal})` : `it gave up (exit code ${code})`;
}

/** How many processes this machine has ended for lack of memory since it was started; null where that is not told. */
export function memoryKills(): number | null {
  try {
    const [, count] = /^oom_kill (\d+)$/m.exec(readFileSync("/proc/vmstat", "utf8")) ?? [];
    return count === undefined ? null : Number(count);
  } catch {
    return null;
  }
}
