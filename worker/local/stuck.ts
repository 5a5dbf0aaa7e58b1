/** Which peers take nothing of what they are sent, as the system's kernel knows. */
import { readFile } from "node:fs/promises";

/** The kernel's tables of connections, of Linux; elsewhere there are none, and nobody is known to be stuck. */
const TABLES = ["/proc/net/tcp", "/proc/net/tcp6"];
/** State of a connection that is open. */
const OPEN = "01";
/** What a connection's timer waits for: the peer to have room again (its window is closed, as its program does not read). */
const NO_ROOM = "04";
/** Times that the same was sent in vain; each wait is twice the one before, so these are some seconds. */
const IN_VAIN = 5;

/** The addresses, as `host:port` of an URL, of those peers of a port of this machine that read nothing, or are gone without a word. */
export async function stuckPeers(port: number): Promise<string[]> {
  const tables = await Promise.all(TABLES.map((table) => readFile(table, "utf8").catch(() => "")));
  return tables.flatMap((table) => table.split("\n").flatMap((line) => stuckIn(line, port)));
}

function stuckIn(line: string, port: number): string[] {
  const [, local = "", remote = "", state, , timer = "", retried = ""] = line.trim().split(/\s+/);
  if (state !== OPEN || portOf(local) !== port) return [];
  const stuck = timer.startsWith(NO_ROOM) || Number.parseInt(retried, 16) >= IN_VAIN;
  return stuck ? [`${hostOf(remote)}:${portOf(remote)}`] : [];
}

const portOf = (address: string): number => Number.parseInt(address.split(":")[1] ?? "", 16);

/** The kernel writes each four bytes of an address as one number of this machine, little end first. */
function hostOf(address: string): string {
  const bytes = [...(address.split(":")[0] ?? "").matchAll(/(..)(..)(..)(..)/g)]
    .flatMap(([, a, b, c, d]) => [d, c, b, a])
    .map((byte) => Number.parseInt(byte ?? "", 16));
  if (bytes.length === 4) return bytes.join(".");
  const groups = bytes.flatMap((byte, n) => (n % 2 === 0 ? [((byte << 8) | (bytes[n + 1] ?? 0)).toString(16)] : []));
  return new URL(`http://[${groups.join(":")}]`).hostname;
}
