import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ConnectionOptions, connect } from "../../../client/wire/connection.ts";
import { close } from "../../../shared/protocol/close.ts";

type Down = { t: string; now?: number; spread?: number };

/** A browser's socket, played by hand. */
class Wire extends EventTarget {
  static all: Wire[] = [];
  static get last(): Wire {
    return Wire.all.at(-1)!;
  }
  readyState = 0;
  binaryType = "blob";
  readonly sent: string[] = [];
  constructor() {
    super();
    Wire.all.push(this);
  }
  send(data: string): void {
    this.sent.push(data);
  }
  close(): void {
    this.readyState = 3;
  }
  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event("open"));
  }
  say(text: string): void {
    this.dispatchEvent(new MessageEvent("message", { data: text }));
  }
  end(code: number): void {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event("close"), { code, reason: "", wasClean: true }));
  }
  /** How often it was asked whether anybody is there. */
  get pings(): number {
    return this.sent.filter((text) => text === "ping").length;
  }
}

const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
const ask = { t: "ask", id: "12345678", text: "Why?" } as const;

beforeEach(() => {
  vi.useFakeTimers();
  Wire.all = [];
  const globe = new EventTarget();
  vi.stubGlobal("WebSocket", Wire);
  vi.stubGlobal("document", page);
  vi.stubGlobal("location", { protocol: "http:", host: "hats.example" });
  vi.stubGlobal("addEventListener", globe.addEventListener.bind(globe));
  vi.stubGlobal("removeEventListener", globe.removeEventListener.bind(globe));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A connection that has been welcomed. */
async function live(more: Partial<ConnectionOptions<Down>> = {}) {
  let key = "first";
  const heard: Down[] = [];
  const connection = connect<Down>({
    code: "ABC234",
    role: "host",
    hello: () => ({ t: "hello", v: 2, role: "host", key }),
    hear: (message) => heard.push(message),
    ...more,
  });
  await welcome();
  return { connection, heard, setKey: (next: string) => (key = next) };
}

async function welcome(more: Partial<Down> = {}) {
  await vi.advanceTimersByTimeAsync(2_000);
  Wire.last.open();
  Wire.last.say(JSON.stringify({ t: "welcome", now: Date.now(), ...more }));
}

describe("a lost network", () => {
  it("is noticed within seconds of a message without a reply", async () => {
    const { connection } = await live();
    expect(connection.send(ask)).toBe(true);
    await vi.advanceTimersByTimeAsync(5_900);
    expect([connection.state.value.is, Wire.last.pings, Wire.all.length]).toEqual(["live", 1, 1]);
    await vi.advanceTimersByTimeAsync(200);
    expect(connection.state.value.is).toBe("lost");
    await welcome();
    expect([connection.state.value.is, Wire.all.length]).toEqual(["live", 2]);
    connection.end();
  });

  it("is not suspected while anything comes back", async () => {
    const { connection } = await live();
    for (let time = 0; time < 4; time += 1) {
      connection.send(ask);
      Wire.last.say(JSON.stringify({ t: "ack", id: ask.id }));
      await vi.advanceTimersByTimeAsync(1_500);
    }
    expect(Wire.last.pings).toBe(0);
    connection.end();
  });

  it("is not a slow server: a pong is enough", async () => {
    const { connection } = await live();
    connection.send(ask);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(Wire.last.pings).toBe(1);
    Wire.last.say("pong");
    await vi.advanceTimersByTimeAsync(10_000);
    expect([connection.state.value.is, Wire.all.length]).toEqual(["live", 1]);
    connection.end();
  });

  it("is still noticed when more messages are sent", async () => {
    const { connection } = await live();
    for (let time = 0; time < 8; time += 1) {
      connection.send(ask);
      await vi.advanceTimersByTimeAsync(900);
    }
    expect([connection.state.value.is, Wire.all[0]?.pings]).toEqual(["lost", 1]);
    connection.end();
  });
});

describe("reconnecting", () => {
  it("sends another hello, made at that moment", async () => {
    const { connection, setKey } = await live();
    setKey("second");
    connection.reconnect();
    expect(connection.state.value.is).toBe("lost");
    await welcome();
    expect(Wire.all.map(({ sent }) => JSON.parse(sent[0] ?? "{}").key)).toEqual(["first", "second"]);
    connection.end();
  });

  it("does nothing after the end", async () => {
    const { connection } = await live();
    connection.end();
    connection.reconnect();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Wire.all).toHaveLength(1);
  });
});

describe("a final close", () => {
  it("ends the connection and keeps its code", async () => {
    const { connection } = await live();
    Wire.last.end(close.removed);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([connection.state.value, Wire.all.length]).toEqual([{ is: "over", code: close.removed }, 1]);
  });

  it("is followed by another hello if the page wants one, and the page sees no end", async () => {
    const left = ["second"];
    const { connection, setKey } = await live({
      again: (code) => {
        const next = code === close.key ? left.shift() : undefined;
        if (next) setKey(next);
        return next !== undefined;
      },
    });
    Wire.last.end(close.key);
    expect(connection.state.value.is).not.toBe("over");
    await vi.advanceTimersByTimeAsync(2_000);
    Wire.last.open();
    expect(Wire.last.sent[0]).toContain("second");
    Wire.last.end(close.key);
    expect(connection.state.value).toEqual({ is: "over", code: close.key });
  });
});

describe("R-76 a server that asks for patience", () => {
  const later = (seconds: number) => {
    Wire.last.say(JSON.stringify({ t: "error", code: "too-many-codes", message: "", retryAfter: seconds }));
    Wire.last.end(close.later);
  };

  it("is left alone for the time that it names, and then called again, not by all phones at once", async () => {
    const { connection } = await live();
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    later(60);
    expect(connection.state.value).toEqual({ is: "later" });
    page.dispatchEvent(new Event("visibilitychange"));
    connection.reconnect();
    await vi.advanceTimersByTimeAsync(64_900);
    expect(Wire.all).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(Wire.all).toHaveLength(2);
    await welcome();
    vi.restoreAllMocks();
    expect(connection.state.value.is).toBe("live");
    connection.end();
  });

  it("spreads phones that were sent away together", async () => {
    const when = async (chance: number) => {
      Wire.all = [];
      vi.spyOn(Math, "random").mockReturnValue(chance);
      const { connection } = await live();
      later(1);
      for (let ms = 0; ; ms += 100) {
        await vi.advanceTimersByTimeAsync(100);
        if (Wire.all.length > 1) {
          connection.end();
          return ms;
        }
      }
    };
    expect(await when(0.01)).toBeLessThan(1_500);
    expect(await when(0.9)).toBeGreaterThan(8_000);
    vi.restoreAllMocks();
  });

  it("is not called again after the page has ended the connection", async () => {
    const { connection } = await live();
    later(10);
    connection.end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Wire.all).toHaveLength(1);
  });
});

describe("R-77 coming back after a drop", () => {
  /** Milliseconds from a drop to the next socket. */
  const back = async () => {
    const before = Wire.all.length;
    Wire.last.end(1006);
    for (let ms = 0; ms < 60_000; ms += 100) {
      await vi.advanceTimersByTimeAsync(100);
      if (Wire.all.length > before) return ms + 100;
    }
    return Number.POSITIVE_INFINITY;
  };
  const at = (chance: number) => vi.spyOn(Math, "random").mockReturnValue(chance);
  afterEach(() => vi.restoreAllMocks());

  it("is quick in a small room", async () => {
    at(0.99);
    const { connection } = await live();
    await welcome({ spread: 1_000 });
    expect(await back()).toBeLessThanOrEqual(1_100);
    connection.end();
  });

  it("is spread over the time that a large room names, and follows a later time", async () => {
    at(0.5);
    const { connection } = await live();
    await welcome({ spread: 40_000 });
    expect(await back()).toBeCloseTo(20_150, -2.5);
    await welcome({ spread: 40_000 });
    Wire.last.say(JSON.stringify({ t: "view", now: Date.now(), spread: 2_000, view: {} }));
    expect(await back()).toBeLessThan(2_000);
    connection.end();
  });

  it("is not earlier because of waiting messages or a request to reconnect", async () => {
    at(0.5);
    const { connection } = await live();
    await welcome({ spread: 40_000 });
    const asking = setInterval(() => connection.reconnect(), 3_000);
    expect(await back()).toBeCloseTo(20_150, -2.5);
    clearInterval(asking);
    connection.end();
  });

  it("is tried again soon if the first try fails: the spread is for the first try only", async () => {
    at(0.5);
    const { connection } = await live();
    await welcome({ spread: 40_000 });
    await back();
    expect(await back()).toBeLessThan(2_000);
    connection.end();
  });
});

describe("R-35 a tab that another has replaced", () => {
  it("never reconnects, not even when it becomes visible", async () => {
    const { connection } = await live();
    Wire.last.end(close.replaced);
    expect(connection.state.value).toEqual({ is: "over", code: close.replaced });
    page.dispatchEvent(new Event("visibilitychange"));
    connection.reconnect();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Wire.all).toHaveLength(1);
  });
});
