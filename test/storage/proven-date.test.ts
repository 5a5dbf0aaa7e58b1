/** a date counts once the server has run for an hour behind it. */
import { describe, expect, it } from "vitest";
import { ProvenDate, type Span } from "../../worker/local/machine/proven-date.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOON = 1_800_000_000_000;

/** A server that runs from a moment on; both clocks go on together unless the wall clock is set. */
function running(spans: readonly Span[], from: number) {
  let [wall, steady] = [from, 5_000];
  const proven = new ProvenDate(spans, wall, steady);
  const pass = (ms: number) => {
    for (let left = ms; left > 0; left -= MINUTE) {
      wall += Math.min(left, MINUTE);
      steady += Math.min(left, MINUTE);
      proven.look(wall, steady);
    }
  };
  const set = (by: number) => {
    wall += by;
    proven.look(wall, steady);
  };
  return { proven, pass, set, now: () => wall };
}

describe("R-105 the date that is proven", () => {
  it("does not exist in the first hour, and then is always an hour ago", () => {
    const { proven, pass, now } = running([], NOON);
    pass(HOUR - 1);
    expect(proven.provenUntil()).toBe(0);
    pass(1);
    expect(proven.provenUntil()).toBe(NOON);
    pass(10 * DAY);
    expect(proven.provenUntil()).toBe(now() - HOUR);
    expect(proven.spans).toHaveLength(1);
  });

  it("adds up over runs, however far apart: a laptop that is on for 40 minutes a week", () => {
    const first = running([], NOON);
    first.pass(40 * MINUTE);
    expect(first.proven.provenUntil()).toBe(0);
    const second = running(first.proven.spans, NOON + 7 * DAY);
    second.pass(40 * MINUTE);
    expect(second.proven.provenUntil()).toBe(NOON + 20 * MINUTE);
  });

  it("is not moved by a start with the clock 31 days ahead, for an hour", () => {
    const before = running([], NOON);
    before.pass(2 * HOUR);
    const ahead = running(before.proven.spans, NOON + 31 * DAY);
    ahead.pass(HOUR - MINUTE);
    expect(ahead.proven.provenUntil()).toBeLessThan(NOON + 2 * HOUR);
    ahead.pass(MINUTE);
    expect(ahead.proven.provenUntil()).toBe(NOON + 31 * DAY);
  });

  it("is as before once the clock is right again, while it runs or at the next start", () => {
    const before = running([], NOON);
    before.pass(2 * HOUR);
    const ahead = running(before.proven.spans, NOON + 31 * DAY);
    ahead.pass(30 * MINUTE);
    const restarted = running(ahead.proven.spans, NOON + 3 * HOUR);
    ahead.set(-31 * DAY + 30 * MINUTE);
    for (const { proven, pass, now } of [ahead, restarted]) {
      pass(HOUR - MINUTE);
      expect(proven.provenUntil()).toBeLessThan(NOON + 2 * HOUR);
      pass(MINUTE);
      expect(proven.provenUntil()).toBeLessThanOrEqual(now() - HOUR);
      expect(proven.provenUntil()).toBeGreaterThan(NOON);
    }
  });

  it("starts again behind a step forward, and goes on over a small one", () => {
    const { proven, pass, set } = running([], NOON);
    pass(50 * MINUTE);
    set(31 * DAY);
    pass(20 * MINUTE);
    expect(proven.provenUntil()).toBe(NOON + 10 * MINUTE);
    set(-500);
    set(700);
    pass(40 * MINUTE);
    expect(proven.provenUntil()).toBeGreaterThanOrEqual(NOON + 31 * DAY);
  });
});
