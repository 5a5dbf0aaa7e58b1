/** From where phones can open an address. */
import { isOnlyHere } from "../../shared/link.ts";

/** `here`: on this machine alone. `network`: in the same network. `anywhere`: with mobile data too. */
export type Reach = "here" | "network" | "anywhere";

/** Addresses of private networks, of one link, and names that only a network knows. */
const PRIVATE =
  /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|\[f[cd]|\[fe[89ab])/i;
const LOCAL_NAME = /(^[^.:[]+|\.(local|lan|home|internal|home\.arpa|test))$/i;

export function reachOf(address: string): Reach {
  if (isOnlyHere(address)) return "here";
  const { hostname } = new URL(address);
  return PRIVATE.test(hostname) || LOCAL_NAME.test(hostname) ? "network" : "anywhere";
}
