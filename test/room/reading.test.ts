import { describe, expect, it } from "vitest";
import { choiceStep, step, TestRoom } from "../support/room.ts";
import { everything, hostOf, reopen, STEP, say } from "../support/settling.ts";

describe("R-80 reading settles too", () => {
  const scene = () => new TestRoom([step("own", "scenario", { scenario: "s1" })]);
  const words = () => new TestRoom([step("own", "cloud", {})]);
  const written = (room: TestRoom, payload: (i: number) => unknown, people = room.joinMany(4)) => {
    room.vote("own", Object.fromEntries(people.map((person, i) => [person, payload(i)])));
    return people;
  };

  it("texts go to the host when the host looks, and then the vote never opens again", () => {
    for (const [make, payload] of [
      [scene, (i: number) => ({ pref: 1, why: `secret ${i}` })],
      [words, (i: number) => ({ words: [`secret ${i}`] })],
    ] as const) {
      for (const look of ["peek", "reveal"] as const) {
        const room = make();
        written(room, payload);
        expect(everything(room)).not.toContain("secret");
        expect(hostOf(room).unread).toBe(true);
        expect(hostOf(room).final).toBeUndefined();
        expect(reopen(room).ok).toBe(true);
        room.host({ do: "close", ...STEP });
        room.host({ do: look, ...STEP });
        expect(hostOf(room).texts).toHaveLength(4);
        expect(hostOf(room).final).toBe("read");
        if (look === "reveal") room.host({ do: "hide", ...STEP });
        expect(reopen(room)).toEqual({ ok: false, code: "settled" });
      }
    }
  });

  it("R-19 of answers about oneself not even whether enough people have written is told", () => {
    const plan = { ifCue: "a deadline slips", thenDo: "remove one blocker", due: "2026-03-31", followUpDays: 30 };
    const writers = (count: number) => {
      const room = new TestRoom([step("own", "commit", {})]);
      written(room, (i) => ({ ...plan, share: i < count ? "trainer" : "private" }), room.joinMany(8));
      return everything(room);
    };
    expect(writers(5)).toBe(writers(4));
  });

  it("an opinion is peeked at as soon as it is closed, without what was written beside it", () => {
    const room = scene();
    written(room, (i) => ({ pref: 1, why: `secret ${i}` }));
    expect(hostOf(room).peek?.rounds[0]?.result).toMatchObject({ exercise: "scenario" });
    expect(hostOf(room).texts).toEqual([]);
  });

  it("where nobody has written anything that may be read, looking settles nothing", () => {
    const room = scene();
    const people = written(room, (i) => (i < 2 ? { pref: 1, why: `secret ${i}` } : { pref: 2 }));
    room.host({ do: "peek", ...STEP });
    expect(hostOf(room)).not.toHaveProperty("unread");
    expect(reopen(room).ok).toBe(true);
    room.answer(people[2]!, "own", { pref: 2, why: "secret 2" });
    room.host({ do: "close", ...STEP });
    expect(everything(room)).not.toContain("secret");
    expect(hostOf(room).unread).toBe(true);
  });

  it("hiding a guess does not tell whether somebody has written just that", () => {
    for (const guess of ["secret 0", "another"]) {
      const room = words();
      room.host({ do: "moderate", what: "text", step: "own", text: guess, to: "hidden" });
      written(room, () => ({ words: ["secret 0"] }));
      expect(hostOf(room).unread).toBe(true);
      room.host({ do: "moderate", what: "text", step: "own", text: guess, to: "shown" });
      expect(everything(room)).not.toContain('"word":"secret 0"');
      expect(hostOf(room).unread).toBe(true);
    }
  });

  it("R-82 once somebody has deleted their opinion, no later result without it is counted", () => {
    const room = new TestRoom([choiceStep("own")]);
    const people = written(room, () => say("a"));
    room.send({ role: "participant", person: people[0]! }, { t: "forget", id: "forget-01", step: "own" });
    expect(hostOf(room).final).toBe("deleted");
    expect(reopen(room)).toEqual({ ok: false, code: "settled" });
  });

  it("an opinion without texts opens again as before", () => {
    const room = new TestRoom([choiceStep("own")]);
    written(room, () => say("a"));
    room.host({ do: "peek", ...STEP });
    room.host({ do: "reveal", ...STEP });
    expect(reopen(room).ok).toBe(true);
  });
});
