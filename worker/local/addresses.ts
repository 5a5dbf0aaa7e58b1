/** Where phones on the same network can reach this machine. */
import { networkInterfaces } from "node:os";

/** Origins, the likeliest first: addresses of home and office networks, then others; without a network this machine alone. */
export function origins(port: number): string[] {
  const found = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address)
    // 169.254.… is what a machine calls itself when no network has given it a name.
    .filter((address) => !address.startsWith("169.254."));
  found.sort((a, b) => rank(a) - rank(b));
  return [...new Set(found.length > 0 ? found : ["localhost"])].map((host) => `http://${host}:${port}`);
}

function rank(address: string): number {
  const order = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];
  const place = order.findIndex((range) => range.test(address));
  return place === -1 ? order.length : place;
}
