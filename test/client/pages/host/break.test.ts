import { describe, expect, it } from "vitest";
import { atTime, firstDay, inMinutes } from "../../../../client/pages/host/model/break.ts";
import { whenOn } from "../../../../client/ui/break-words.ts";

const at = (text: string) => new Date(text).getTime();
const NOW = at("2026-11-28T13:41:20");

describe("until when a break lasts", () => {
  it("is at a full minute, never before the minutes are over", () => {
    expect(inMinutes(15, NOW)).toBe(at("2026-11-28T13:57:00"));
    expect(inMinutes(5, at("2026-11-28T23:58:00"))).toBe(at("2026-11-29T00:03:00"));
  });

  it("is a time of a day that is still to come", () => {
    expect(atTime("14:00", 0, NOW)).toBe(at("2026-11-28T14:00:00"));
    expect(atTime("09:00", 0, NOW)).toBeNull();
    expect(atTime("09:00", 1, NOW)).toBe(at("2026-11-29T09:00:00"));
    expect(atTime("", 1, NOW)).toBeNull();
    expect([firstDay("14:00", NOW), firstDay("09:00", NOW)]).toEqual([0, 1]);
  });

  it("is the same time by the clock after a night in which the clocks change", () => {
    const october = new Date(2026, 9, 24, 18, 0).getTime();
    expect(atTime("09:00", 1, october)).toBe(new Date(2026, 9, 25, 9, 0).getTime());
  });
});

describe("what the room reads of a break", () => {
  it("is the time, and the day where it is another one", () => {
    expect(whenOn(at("2026-11-28T14:00:00"), NOW)).toBe("We start again at 14:00.");
    expect(whenOn(at("2026-11-29T09:00:00"), NOW)).toBe("We start again at 09:00 on Sunday 29 November.");
  });

  it("is the same minute on every screen, also where the server's clock is known to some milliseconds only", () => {
    for (const apart of [-40, 0, 40])
      expect(whenOn(at("2026-11-28T14:00:00") + apart, NOW)).toBe("We start again at 14:00.");
    expect(whenOn(at("2026-11-29T00:00:00") - 40, NOW)).toBe("We start again at 00:00 on Sunday 29 November.");
  });

  it("is no time that has passed, and none that nobody knows", () => {
    expect(whenOn(NOW, NOW)).toBe("We are about to start again.");
    expect(whenOn(undefined, NOW)).toBe("We start again when your facilitator says so.");
  });
});
