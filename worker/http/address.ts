/** Where a request comes from, and whether it names a host at all. */

/**
 * Where a request comes from, as an IPv4 or IPv6 address; undefined where nobody knows. No client can forge it: on one's own
 * machine workerd tells the peer of the connection in `cf`, elsewhere Cloudflare sets the header.
 */
export function addressOf(request: Request): string | undefined {
  const peer: unknown = request.cf && "clientIp" in request.cf ? request.cf.clientIp : undefined;
  if (typeof peer !== "string") return request.headers.get("cf-connecting-ip") ?? undefined;
  // "192.0.2.1:49152" or "[2001:db8::1]:49152"
  return /^\[?(?:::ffff:)?(.*?)\]?:\d+$/.exec(peer)?.[1];
}

/** The other end of a request's connection, as `host:port` of an URL; undefined where nobody knows. */
export function peerOf(request: Request): string | undefined {
  const peer: unknown = request.cf && "clientIp" in request.cf ? request.cf.clientIp : undefined;
  return typeof peer === "string" && URL.canParse(`http://${peer}`) ? new URL(`http://${peer}`).host : undefined;
}

/** Whether a request's `Host` is one: workerd makes an address of whatever is sent, which then is none, or says more than a name. */
export function hasHost({ url }: Pick<Request, "url">): boolean {
  return /^https?:\/\/(\[[\da-f:.]+\]|[\w.-]+)(:\d*)?\//i.test(url) && URL.canParse(url);
}
