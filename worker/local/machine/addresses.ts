/** Where phones on the same network can reach this machine, and under which names it answers. */
import { hostname, networkInterfaces } from "node:os";
import { SetupError } from "../setup-error.ts";

/**
 * Origins, the likeliest first: addresses of home and office networks, then others; without a network this machine alone. A
 * server that listens on one address (`host`) is reached there, and on no other.
 */
export function origins(port: number, host: string): string[] {
  if (onlyHere(host)) return [`http://localhost:${port}`];
  if (!listensEverywhere(host)) return [`http://${host.includes(":") ? `[${host}]` : host}:${port}`];
  const found = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address)
    // 169.254.… is what a machine calls itself when no network has given it a name.
    .filter((address) => !address.startsWith("169.254."));
  found.sort((a, b) => rank(a) - rank(b));
  return [...new Set(found.length > 0 ? found : ["localhost"])].map((host) => `http://${host}:${port}`);
}

/** Whether a server that listens there is reached by all addresses of this machine. */
export function listensEverywhere(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}

/** Whether what listens on this address is reached from this machine alone. */
export function onlyHere(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/**
 * The names and addresses that a request may have been sent to, as a URL has them: this machine's own now, the one by which
 * its network knows it without a name server (`.local`), and those that somebody gave it.
 */
export function hostNames(given: readonly string[]): string[] {
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address, family }) => (family === "IPv6" ? `[${address}]` : address));
  const [short = ""] = hostname().split(".");
  const found = ["localhost", "127.0.0.1", "[::1]", ...own, hostname(), `${short}.local`];
  return [...new Set([...found.flatMap((name) => asInUrl(name) ?? []), ...given])];
}

/** The names in `HOSTNAMES`: separated by commas, and forgiving of a port or an address around one. */
export function namesGiven(list: string | undefined): string[] {
  const entries = (list ?? "").split(",").map((entry) => entry.trim());
  return entries.filter(Boolean).map((entry) => {
    const name = asInUrl(entry.replace(/^https?:\/\//i, ""));
    if (name !== null) return name;
    throw new SetupError(
      `HOSTNAMES has to be names separated by commas, such as workshop.example,10.0.0.5. "${entry}" is none.`,
    );
  });
}

/** A host as URLs have it: in lower case, numbers in their shortest form, without a port. */
function asInUrl(host: string): string | null {
  const bare = host.replace(/\/$/, "");
  if (!/^(\[[\da-f:.]+\]|[^\s/?#@\\[\]:]+)(:\d+)?$/i.test(bare) || !URL.canParse(`http://${bare}`)) return null;
  return new URL(`http://${bare}`).hostname.replace(/\.$/, "");
}

function rank(address: string): number {
  const order = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];
  const place = order.findIndex((range) => range.test(address));
  return place === -1 ? order.length : place;
}
