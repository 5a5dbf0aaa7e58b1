/** What the Worker knows of a request before anything else looks at it. */
import { describe, expect, it } from "vitest";
import { BODY_BYTES } from "../../shared/limits.ts";
import { addressOf, hasHost } from "../../worker/http/address.ts";
import { bodyOf } from "../../worker/http/body.ts";

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

describe("R-99 the body of a request", () => {
  const asked = (body: BodyInit | null, headers: HeadersInit = {}) =>
    new Request("http://both.hats/", { method: "POST", body, headers });
  /** A body of these pieces, of which the last is waited for in vain. */
  const stalled = (...pieces: string[]) =>
    new ReadableStream({
      start: (to) => {
        for (const piece of pieces) to.enqueue(new TextEncoder().encode(piece));
      },
    });

  it("is read whole, wherever it was cut", async () => {
    const euro = new TextEncoder().encode("€");
    const cut = new ReadableStream({
      start: (to) => {
        for (const byte of euro) to.enqueue(new Uint8Array([byte]));
        to.close();
      },
    });
    expect(await bodyOf(asked(cut))).toEqual({ ok: true, text: "€" });
    expect(await bodyOf(asked(null))).toEqual({ ok: true, text: "" });
  });

  it("is waited for only so long, be nothing of it there or half", async () => {
    expect(await bodyOf(asked(stalled()), 20)).toEqual({ ok: false, code: "too-slow" });
    expect(await bodyOf(asked(stalled("{"), {}), 20)).toEqual({ ok: false, code: "too-slow" });
  });

  it("is not read where it says that it is too large, and no further than that where it does not", async () => {
    const large = { ok: false, code: "too-large" };
    expect(await bodyOf(asked(stalled("{"), { "content-length": `${BODY_BYTES + 1}` }))).toEqual(large);
    expect(await bodyOf(asked(stalled("x".repeat(BODY_BYTES), "x")))).toEqual(large);
  });

  it("that breaks off is no message", async () => {
    const broken = new ReadableStream({ start: (to) => to.error(new Error("gone")) });
    expect(await bodyOf(asked(broken))).toEqual({ ok: false, code: "bad-json" });
  });
});
