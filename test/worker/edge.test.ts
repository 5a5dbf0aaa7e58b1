/** What the Worker knows of a request before anything else looks at it. */
import { describe, expect, it } from "vitest";
import { addressOf, hasHost } from "../../worker/edge.ts";

describe("the address of a request", () => {
  const header = { "cf-connecting-ip": "203.0.113.9" };
  const from = (clientIp?: string) =>
    addressOf(new Request("http://both.hats/", { headers: header, cf: { ...(clientIp && { clientIp }) } }));

  it("is that of the connection's peer, where workerd tells it, whatever a header says", () => {
    expect(from("192.0.2.1:49152")).toBe("192.0.2.1");
    expect(from("[2001:db8::1]:49152")).toBe("2001:db8::1");
    expect(from("[::ffff:192.0.2.1]:49152")).toBe("192.0.2.1");
  });

  it("is Cloudflare's header elsewhere, and unknown without it", () => {
    expect(from()).toBe("203.0.113.9");
    expect(addressOf(new Request("http://both.hats/"))).toBeUndefined();
  });
});

describe("a request's host", () => {
  it.each([
    "both.hats",
    "localhost:8787",
    "192.168.0.7:8787",
    "[::1]:8787",
    "my_laptop.local",
    "xn--bcher-kva.example",
  ])("may be %s", (host) => expect(hasHost({ url: `http://${host}/j/ABC234` })).toBe(true));
  it.each(["", "x;sandbox", "x,y", "a b", "[::1", "somebody@both.hats", "both.hats:port", "both.hats*", "x'y"])(
    "may not be %j",
    (host) => expect(hasHost({ url: `http://${host}/` })).toBe(false),
  );
});
