/**
 * The socket that everybody reaches. workerd listens on it by itself and hands each request to the Worker as it came. Miniflare's own
 * sockets would not do: they act upon `MF-*` headers of whoever sends them, negotiate compression, and open workerd's RPC to
 * strangers (`CONNECT`). Miniflare takes a socket of somebody else's only from a plugin, so this is one.
 */
import type { HttpOptions, ParsedWorkerOptions, Plugin, ServicesExtensions } from "miniflare";

/** Only what is true on this machine. Without a `cfBlobHeader`, workerd puts the peer's address into `request.cf`. */
const HTTP: HttpOptions = {
  // A header without a value is one that is taken away.
  injectRequestHeaders: [{ name: "CF-Connecting-IP" }],
};

/** A Worker's options with which it listens on a host and port itself. */
export function listensOn(host: string, port: number) {
  const address = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  return { unsafeBindings: [{ name: "FRONT", type: "front", plugin, options: { address } }] };
}

/** Where Miniflare finds the plugin: it imports this file. */
const plugin = { package: import.meta.filename, name: "front" };

const front: Plugin = {
  getBindings: () => [],
  getNodeBindings: () => ({}),
  getServices: ({ options: { config } }): ServicesExtensions | undefined => {
    const address = addressIn(config.env);
    if (address === null) return;
    const service = { name: `core:user:${config.name}` };
    return { services: [], extensions: [], sockets: [{ name: "front", address, service, http: HTTP }] };
  },
};

/** The address among a Worker's bindings, of which this plugin's is no real one. */
function addressIn(bindings: ParsedWorkerOptions["config"]["env"] = {}): string | null {
  for (const binding of Object.values(bindings)) {
    if (!binding.type.startsWith("unsafe:")) continue;
    const { address } = binding.dev?.options ?? {};
    if (typeof address === "string") return address;
  }
  return null;
}

export const plugins = { front };
