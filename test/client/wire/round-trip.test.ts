import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { paceOf, roundTrip } from "../../../client/wire/round-trip.ts";

/** A socket whose server answers each ping after the next of these times, in milliseconds. */
class Line extends EventTarget {
  closed = 0;
  readonly #delays: number[];
  readonly #tick: (ms: number) => void;
  constructor(delays: number[], tick: (ms: number) => void) {
    super();
    this.#delays = delays;
    this.#tick = tick;
  }
  send(text: string): void {
    expect(text).toBe("ping");
    const delay = this.#delays.shift();
    if (delay === undefined) return;
    queueMicrotask(() => {
      this.#tick(delay);
      this.dispatchEvent(new MessageEvent("message", { data: "pong" }));
    });
  }
  close(): void {
    this.closed += 1;
    this.dispatchEvent(new Event("close"));
  }
}

function measure(delays: number[]) {
  let clock = 0;
  const line = new Line(delays, (ms) => {
    clock += ms;
  });
  const addresses: string[] = [];
  const open = (address: string) => {
    addresses.push(address);
    return line as unknown as WebSocket;
  };
  return { line, addresses, result: roundTrip("ABC234", { open, now: () => clock }) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("location", { protocol: "https:", host: "both.hats" });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("tells the median of five, over a connection of its own that it closes", async () => {
  const { line, addresses, result } = measure([900, 20, 30, 10, 40]);
  line.dispatchEvent(new Event("open"));
  expect(await result).toBe(30);
  expect(addresses).toEqual(["wss://both.hats/ws/ABC234?as=host"]);
  expect(line.closed).toBe(1);
});

it("is taken for blocked where it does not open, falls silent or is cut", async () => {
  const silent = measure([]);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await silent.result).toBeNull();
  const halfway = measure([20, 20]);
  halfway.line.dispatchEvent(new Event("open"));
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await halfway.result).toBeNull();
  const cut = measure([]);
  cut.line.dispatchEvent(new Event("close"));
  expect(await cut.result).toBeNull();
  expect([12, 149, 150, 699, 700, 5_000, null].map(paceOf)).toEqual([
    "quick",
    "quick",
    "fair",
    "fair",
    "slow",
    "slow",
    "blocked",
  ]);
});
