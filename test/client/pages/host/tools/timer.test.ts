import { describe, expect, it } from "vitest";
import { makeTalkTimer, runningIn, setTimer } from "../../../../../client/pages/host/tools/timer/timer.ts";
import { setUp } from "./room.ts";

describe("the timer", () => {
  it("is the room's while people answer: so many minutes from now, or none", () => {
    const { model, room, show, commands, view } = setUp("TIMERA");
    const talk = makeTalkTimer("TIMERA", room.now);
    room.joinMany(3);
    room.open("choice");
    show();
    setTimer(model, talk, 2);
    const [set] = commands();
    expect(set).toEqual({ do: "extend", step: "choice", until: room.now + 120_000 });
    expect(talk.until.value).toBeNull();
    room.host({ do: "extend", step: "choice", until: room.now + 120_000 });
    show();
    expect(runningIn(view.value, null)).toEqual({ until: room.now + 120_000, shared: true });
    setTimer(model, talk, null);
    expect(commands()).toEqual([{ do: "extend", step: "choice", until: null }]);
    room.host({ do: "extend", step: "choice", until: null });
    show();
    expect(runningIn(view.value, null)).toBeNull();
    // There is nothing to stop.
    setTimer(model, talk, null);
    expect(commands()).toEqual([]);
  });

  it("is this page's for a talk, and outlives a reload until it is long over", () => {
    const { model, room, commands, view } = setUp("TIMERB");
    const talk = makeTalkTimer("TIMERB", room.now);
    setTimer(model, talk, 3);
    expect(commands()).toEqual([]);
    expect(runningIn(view.value, talk.until.value)).toEqual({ until: room.now + 180_000, shared: false });
    expect(makeTalkTimer("TIMERB", room.now + 200_000).until.value).toBe(room.now + 180_000);
    expect(makeTalkTimer("TIMERB", room.now + 600_000).until.value).toBeNull();
    setTimer(model, talk, null);
    expect(makeTalkTimer("TIMERB", room.now).until.value).toBeNull();
  });

  it("has one time at once: a talk's gives way to that of an open question", () => {
    const { model, room, show, view } = setUp("TIMERC");
    const talk = makeTalkTimer("TIMERC", room.now);
    setTimer(model, talk, 5);
    room.joinMany(3);
    room.open("choice");
    show();
    expect(runningIn(view.value, talk.until.value)).toMatchObject({ shared: false });
    setTimer(model, talk, 1);
    expect(talk.until.value).toBeNull();
  });
});
