/** Clock times of a plan. */
import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { clockAfter, clockOf, minutesBetween } from "../../shared/agenda/clock.ts";
import { ClockTime } from "../../shared/agenda/schema.ts";

const DAY = 24 * 60;
const Time = fc.integer({ min: 0, max: DAY - 1 }).map((minutes) => clockAfter("00:00", minutes));
const Steps = fc.array(fc.record({ minutes: fc.integer({ min: 0, max: 480 }).map((halves) => halves / 2) }), {
  maxLength: 60,
});

test("times go on after midnight, and half minutes add up", () => {
  expect(clockAfter("14:00", 61)).toBe("15:01");
  expect(clockAfter("23:50", 20)).toBe("00:10");
  expect(clockOf("08:45", [{ minutes: 2.5 }, { minutes: 2.5 }, { minutes: 60 }])).toEqual([
    "08:45",
    "08:48",
    "08:50",
    "09:50",
  ]);
  expect(minutesBetween("14:00", "15:00")).toBe(60);
  expect(minutesBetween("22:00", "01:30")).toBe(210);
  expect(minutesBetween("09:00", "09:00")).toBe(0);
});

test("what comes out is a time of day, and the minutes to it are those that were added", () => {
  fc.assert(
    fc.property(Time, fc.integer({ min: 0, max: 3 * DAY }), (start, minutes) => {
      const end = clockAfter(start, minutes);
      expect(v.is(ClockTime, end)).toBe(true);
      expect(minutesBetween(start, end)).toBe(minutes % DAY);
    }),
  );
});

test("two stretches one after the other are one long stretch", () => {
  fc.assert(
    fc.property(Time, fc.nat(DAY), fc.nat(DAY), (start, one, two) => {
      expect(clockAfter(clockAfter(start, one), two)).toBe(clockAfter(start, one + two));
    }),
  );
});

test("a plan has one time more than it has steps; the last is its start and all its minutes, never half a minute off", () => {
  fc.assert(
    fc.property(Time, Steps, (start, steps) => {
      const times = clockOf(start, steps);
      expect(times).toHaveLength(steps.length + 1);
      expect(times[0]).toBe(start);
      expect(times.at(-1)).toBe(
        clockAfter(
          start,
          steps.reduce((sum, { minutes }) => sum + minutes, 0),
        ),
      );
    }),
  );
});

test("a step that moves changes no time before both places, nor after them", () => {
  fc.assert(
    fc.property(Time, Steps, fc.nat(), fc.nat(), (start, steps, from, to) => {
      if (steps.length < 2) return;
      const [low, high] = [from % steps.length, to % steps.length].sort((a, b) => a - b) as [number, number];
      const moved = steps.toSpliced(low, 1).toSpliced(high, 0, steps[low]!);
      const [before, after] = [clockOf(start, steps), clockOf(start, moved)];
      expect(after.slice(0, low + 1)).toEqual(before.slice(0, low + 1));
      expect(after.slice(high + 1)).toEqual(before.slice(high + 1));
    }),
  );
});
