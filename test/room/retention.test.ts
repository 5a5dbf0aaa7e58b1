/** how long a room is kept for what its report asks. */
import { expect, it } from "vitest";
import { apply } from "../../shared/room/apply.ts";
import { keepReport } from "../../shared/room/report.ts";
import { expiresAt, keptUntil } from "../../shared/room/retention.ts";
import { START, sortStep, TestRoom } from "../support/room.ts";

const DAY = 86_400_000;
const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);

/** A workshop that is over, whose report asks for something on these days after its end. */
function asking(...days: number[]): TestRoom {
  const room = new TestRoom([sortStep()]);
  room.host({ do: "end" });
  ask(room, days);
  return room;
}

function ask(room: TestRoom, days: number[]): void {
  const asks = days.map((day) => ({ what: "Decide", by: dayAt(START + day * DAY) }));
  const kept = keepReport(room.state, { version: room.state.report?.version ?? 0, draft: { asks } });
  if (kept.ok) apply(room.state, kept.changes);
}

const daysKept = ({ state }: TestRoom): number => (expiresAt(state.room) - START) / DAY;

it("R-176 a day that the report names is outlived by 30 days, and never beyond a year", () => {
  expect(daysKept(asking())).toBeCloseTo(30);
  expect(daysKept(asking(1))).toBeLessThan(33);
  for (const last of [20, 90, 300]) {
    const kept = daysKept(asking(3, last, 10));
    expect(kept, `${last}`).toBeGreaterThanOrEqual(last + 30);
    expect(kept, `${last}`).toBeLessThanOrEqual(last + 32);
  }
  expect(daysKept(asking(3_000))).toBeCloseTo(365);
  expect(daysKept(asking(-400))).toBeCloseTo(30);
});

it("R-176 what is taken out of the report keeps nothing longer, and a phone is told the earliest day", () => {
  const room = asking(90);
  expect(keptUntil(room.state.room, room.now)).toBe(expiresAt({ ...room.state.room, followUpAt: 0 }));
  ask(room, []);
  expect(daysKept(room)).toBeCloseTo(30);
  expect(room.state.room).not.toHaveProperty("followUpAt");
});
