/** File descriptors limit how many phones this machine can serve at a time. */
import { execFileSync } from "node:child_process";

/**
 * What workerd holds for one connection: it accepts it, and works on a duplicate. Measured at /proc/<pid>/fd: 46 before the
 * first phone, 946 with 450 phones connected.
 */
const PER_CONNECTION = 2;
/** What workerd holds before anybody has come, and the files of a few rooms, three each. */
const BASE = 64;
/**
 * What is left for pages that are being loaded. A browser opens up to six more connections for a page, and they end 15 s
 * later: 12 descriptors. If all phones load the page within two minutes, an eighth of them hold these at a time, 1.5 a phone.
 */
const FOR_PAGES = 1 / 2;

/** Where the system names no limit: as many as Node asks for then. */
const MOST = 2 ** 20;

/**
 * Descriptors that a process started by this one may have. Node has raised its own limit to the hard one when it started, as
 * far as the system let it, and hands it on.
 */
export function descriptorLimit(): number {
  const limit = execFileSync("/bin/sh", ["-c", "ulimit -n"], { encoding: "utf8" }).trim();
  return limit === "unlimited" ? MOST : Number(limit);
}

/** Phones that may be connected at a time with so many descriptors. */
export function phonesFor(limit: number): number {
  return Math.max(0, Math.floor(((limit - BASE) * (1 - FOR_PAGES)) / PER_CONNECTION));
}
