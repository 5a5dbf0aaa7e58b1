import { describe, expect, it, onTestFinished } from "vitest";
import { makeTimer } from "../../../../../client/pages/host/tools/timer/timer.ts";
import { setUp } from "./room.ts";

function timed(code: string) {
  const page = setUp(code);
  const timerNow = () => {
    const timer = makeTimer(page.model);
    onTestFinished(timer.end);
    return timer;
  };
  return { ...page, timerNow, timer: timerNow() };
}

describe("the timer", () => {
  it("is the room's from the opening of a step on: so many minutes from now, or none", () => {
    const { timer, room, show, commands } = timed("TIMERA");
    const people = room.joinMany(3);
    room.open("choice");
    const moves = [
      () => {
        for (const person of people) room.answer(person, "choice", { options: ["a"] });
      },
      () => room.host({ do: "close", step: "choice" }),
      () => room.host({ do: "huddle", step: "choice", until: room.now + 90_000 }),
      () => room.host({ do: "reveal", step: "choice" }),
      () => room.host({ do: "debrief", step: "choice" }),
    ];
    for (const move of moves) {
      move();
      show();
      timer.set(2);
      const [set] = commands();
      expect(set).toEqual({ do: "extend", step: "choice", until: room.now + 120_000 });
      room.host(set!);
      show();
      expect(timer.until.value).toBe(room.now + 120_000);
      timer.set(null);
      const [stop] = commands();
      expect(stop).toEqual({ do: "extend", step: "choice", until: null });
      room.host(stop!);
      show();
      expect(timer.until.value).toBeNull();
      // There is nothing to stop.
      timer.set(null);
      expect(commands()).toEqual([]);
    }
  });

  it("shows an error where it was set", () => {
    const { timer, room, show, sent } = timed("TIMERD");
    room.open("choice");
    show();
    timer.set(1);
    timer.set(1, "stuck");
    expect(sent.map(({ place }) => place)).toEqual(["timer", "stuck"]);
  });

  it("is this page's while no step is open, and outlives a reload until it is long over", () => {
    const { timer, timerNow, room, show, commands } = timed("TIMERB");
    for (const before of [() => {}, () => room.host({ do: "goto", step: "choice" })]) {
      before();
      show();
      timer.set(3);
      expect(commands()).toEqual([]);
      expect(timer.until.value).toBe(room.now + 180_000);
    }
    room.now += 200_000;
    expect(timerNow().until.value).toBe(room.now - 20_000);
    room.now += 400_000;
    expect(timerNow().until.value).toBeNull();
    timer.set(null);
    expect(timerNow().until.value).toBeNull();
  });

  it("of this page is over when a step opens, and does not come back with the next one", () => {
    const { timer, timerNow, room, show } = timed("TIMERC");
    timer.set(5);
    room.open("choice");
    show();
    expect(timer.until.value).toBeNull();
    room.host({ do: "goto", step: "sort" });
    show();
    expect([timer.until.value, timerNow().until.value]).toEqual([null, null]);
  });
});
