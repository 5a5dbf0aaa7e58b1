/** a room may open at a set time. */
import { describe, expect, it } from "vitest";
import { opensLater } from "../../shared/room/people/door.ts";
import { expiresAt } from "../../shared/room/retention.ts";
import { record, START, sortStep, TestRoom } from "../support/room.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? "ok" : outcome.code);
const later = () => new TestRoom([sortStep()], { opensAt: START + HOUR });

describe("R-120 a room that opens at a set time", () => {
  it("lets nobody in before, and everybody from then on", () => {
    const room = later();
    expect(code(room.hello({ resume: "a" }))).toBe("not-open");
    room.now = START + HOUR - 1;
    expect(code(room.hello({ resume: "a" }))).toBe("not-open");
    room.now = START + HOUR;
    expect(code(room.hello({ resume: "a" }))).toBe("ok");
  });

  it("lets people in as soon as its host opens the door or begins, even if the clock says otherwise", () => {
    const unlocked = later();
    unlocked.host({ do: "lock", on: false });
    expect(code(unlocked.hello({ resume: "a" }))).toBe("ok");
    const begun = later();
    begun.host({ do: "goto", step: "sort" });
    expect(code(begun.hello({ resume: "a" }))).toBe("ok");
  });

  it("says in the lobby when, to host and stage", () => {
    const room = later();
    for (const role of ["host", "stage"] as const) expect(room.view(role).room.opensAt).toBe(START + HOUR);
    room.host({ do: "lock", on: false });
    expect(room.view("host").room).not.toHaveProperty("opensAt");
    expect(opensLater(room.state.room, 0)).toBeUndefined();
    room.host({ do: "goto", step: "sort" });
    expect(room.view("host").room).not.toHaveProperty("opensAt");
  });

  it("is kept from its opening on, not from when it was made", () => {
    const room = record({ opensAt: START + 3 * DAY, retentionDays: 1 });
    expect(expiresAt(room)).toBe(START + 4 * DAY);
    expect(expiresAt({ ...room, endedAt: START + 5 * DAY })).toBe(START + 6 * DAY);
    expect(expiresAt(record({ retentionDays: 1 }))).toBe(START + DAY);
  });

  it.each([
    ["unlocks it", { do: "lock", on: false }],
    ["goes to a step", { do: "goto", step: "sort" }],
    ["opens one", { do: "open", step: "sort", round: 1, from: "setup" }],
  ] as const)("is kept from the moment on at which its host %s, if that is earlier", (_, command) => {
    const room = new TestRoom([sortStep()], { opensAt: START + 300 * DAY, retentionDays: 1 });
    room.now = START + HOUR;
    room.host(command);
    expect(expiresAt(room.state.room)).toBe(START + HOUR + DAY);
  });
});
