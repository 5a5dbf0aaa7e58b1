/** Asks the kernel which peers take nothing of what they are sent. */
import { readFileSync } from "node:fs";

/** The kernel's tables of connections, of Linux; elsewhere there are none, and nobody is known to be stuck. */
const TABLES = ["/proc/net/tcp", "/proc/net/tcp6"];
/** What a connection's timer waits for: the peer to have room again (its window is closed, as its program does not read). */
const NO_ROOM = "04";
/** Times that the same was sent in vain; each wait is twice the one before, so these are some seconds. */
const IN_VAIN = 5;

/** The addresses, as `host:port` of an URL, of those peers of a port of this machine that read nothing, or are gone without a word. */
export function stuckPeers(port: number): string[] {
  return TABLES.map(read).flatMap((table) => [...table.matchAll(openOn(port))].flatMap(stuckIn));
}

/** A line of a connection that is open: its peer, what its timer waits for, and how often the same was sent. A hall has thousands. */
function openOn(port: number): RegExp {
  const own = port.toString(16).toUpperCase().padStart(4, "0");
  return new RegExp(`:${own} (\\w+):(\\w+) 01 \\S+ (\\w+):\\w+ (\\w+)`, "g");
}

function stuckIn([, host = "", port = "", timer, retried = ""]: RegExpExecArray): string[] {
  const stuck = timer === NO_ROOM || Number.parseInt(retried, 16) >= IN_VAIN;
  return stuck ? [`${hostOf(host)}:${Number.parseInt(port, 16)}`] : [];
}

/** The kernel writes each four bytes of an address as one number of this machine, little end first. */
function hostOf(address: string): string {
  const bytes = [...address.matchAll(/(..)(..)(..)(..)/g)]
    .flatMap(([, a, b, c, d]) => [d, c, b, a])
    .map((byte) => Number.parseInt(byte ?? "", 16));
  if (bytes.length === 4) return bytes.join(".");
  const groups = bytes.flatMap((byte, n) => (n % 2 === 0 ? [((byte << 8) | (bytes[n + 1] ?? 0)).toString(16)] : []));
  return new URL(`http://[${groups.join(":")}]`).hostname;
}

/** The kernel writes it as it is read, and waits for no disk: by Node's other threads it would take twice the processor's time. */
function read(table: string): string {
  try {
    return readFileSync(table, "latin1");
  } catch {
    return "";
  }
}
