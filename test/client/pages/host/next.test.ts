import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { contestedFirst } from "../../../../client/pages/host/model/items.ts";
import {
  goTo,
  nextStep,
  primaryOf,
  reopen,
  revote,
  secondOf,
  toResult,
} from "../../../../client/pages/host/model/next.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { progress } from "../../../../shared/room/view/progress.ts";
import { choiceStep, deck, sortStep, step, TestRoom } from "../../../support/room.ts";

const note = (id: string) => step(id, "note", { text: "Read this." });
const viewOf = (room: TestRoom) => v.parse(HostView, room.view("host"));
const progressOf = (room: TestRoom) => ({ progress: progress(room.state, () => true) });
const primary = (room: TestRoom, picked: string[] = []) =>
  primaryOf(viewOf(room), room.state.plan, picked, progressOf(room));

/** Presses the big button, as the page would, and says what it said. */
function press(room: TestRoom, picked: string[] = []): string | undefined {
  const button = primary(room, picked);
  if (!button || button.blocked) return undefined;
  room.host(button.make(room.now));
  return button.label;
}

const split = (people: string[]) =>
  Object.fromEntries(people.map((id, place) => [id, deck({ c1: "L", c8: place % 2 ? "L" : "M", c13: "B" })]));

function answerAll(room: TestRoom, id: string, payload: (place: number) => unknown, round: 1 | 2 = 1): void {
  [...room.state.people.keys()].forEach((person, place) => {
    room.answer(person, id, payload(place), round);
  });
}

describe("the obvious next thing", () => {
  it("starts with the first step, and shows a page to read at once", () => {
    const room = new TestRoom([note("hello"), choiceStep()]);
    expect(primary(room)).toMatchObject({ label: "start", title: "Step hello" });
    press(room);
    expect(room.phase("hello")).toBe("collecting");
    expect(primary(room)).toMatchObject({ label: "next", title: "Step choice" });
    press(room);
    expect(viewOf(room).step).toMatchObject({ id: "choice", phase: "setup" });
  });

  it("takes six presses from Open to the next step for one with two rounds", () => {
    const room = new TestRoom([sortStep()]);
    const people = room.joinMany(8);
    press(room);
    const said = [press(room)];
    answerAll(room, "sort", (place) => Object.values(split(people))[place]);
    said.push(press(room));
    const picked = contestedFirst(viewOf(room).peek?.rounds[0]?.result).slice(0, 1);
    expect(picked).toEqual(["c8"]);
    said.push(press(room, picked), press(room, picked));
    expect(viewOf(room).step?.items).toEqual(["c8"]);
    answerAll(room, "sort", () => deck({ c8: "L" }), 2);
    said.push(press(room));
    expect(room.phase("sort")).toBe("revealed");
    expect(viewOf(room).step?.focus).toBe("c8");
    said.push(press(room));
    expect(said).toEqual(["open", "close", "huddle", "revote", "closeReveal", "end"]);
  });

  it("goes straight to the reveal where the room agrees", () => {
    const room = new TestRoom([sortStep()]);
    room.joinMany(5);
    press(room);
    press(room);
    answerAll(room, "sort", () => deck({ c1: "L", c8: "M", c13: "B" }));
    press(room);
    expect(primary(room)?.label).toBe("reveal");
  });

  it("goes straight to the reveal where the plan has one round, however split the room is", () => {
    const room = new TestRoom([sortStep("sort", { cards: ["c1", "c8"] })]);
    room.vote(
      "sort",
      Object.fromEntries(room.joinMany(8).map((id, place) => [id, deck({ c1: place % 2 ? "L" : "M" })])),
    );
    expect(primary(room)?.label).toBe("reveal");
  });

  it("proposes a talk on a split choice and a split scenario too", () => {
    for (const [plan, one, other] of [
      [choiceStep("s", { rounds: 2 }), { options: ["a"] }, { options: ["b"] }],
      [step("s", "scenario", { scenario: "s1", rounds: 2 }), { pref: 2 }, { pref: -1 }],
    ] as const) {
      for (const [others, label] of [
        [2, "huddle"],
        [1, "reveal"],
      ] as const) {
        const room = new TestRoom([plan]);
        room.vote("s", Object.fromEntries(room.joinMany(8).map((id, place) => [id, place < others ? other : one])));
        expect(primary(room)?.label).toBe(label);
      }
    }
  });

  it("R-73 goes on from the revealed words to their tagging, where the plan has one and there are words", () => {
    const room = new TestRoom([step("cloud", "cloud", { tagging: true }), step("plain", "cloud", {})]);
    room.joinMany(3);
    press(room);
    const said = [press(room)];
    answerAll(room, "cloud", () => ({ words: ["fair", "calm"] }));
    said.push(press(room), press(room), press(room));
    expect(viewOf(room).step).toMatchObject({ phase: "collecting", round: 2, items: ["calm", "fair"] });
    for (const person of room.state.people.keys())
      room.tryAnswer(person, "cloud", [{ word: "fair", choice: "B" }], 2, { part: "tags" });
    said.push(press(room));
    expect(said).toEqual(["open", "close", "reveal", "goOn", "closeReveal"]);

    const plain = [press(room), press(room)];
    answerAll(room, "plain", () => ({ words: ["fair"] }));
    plain.push(press(room), press(room), primary(room)?.label);
    expect(plain).toEqual(["next", "open", "close", "reveal", "end"]);
  });

  it("does not reveal what nobody has answered, and says so", () => {
    const room = new TestRoom([sortStep(), choiceStep()]);
    room.joinMany(3);
    room.vote("sort", {});
    expect(primary(room)).toMatchObject({ label: "reveal", blocked: "no-answers" });
    room.host({ do: "skip", step: "sort" });
    expect(viewOf(room).step?.id).toBe("choice");
  });

  it("passes over steps that are left out", () => {
    const room = new TestRoom([note("a"), choiceStep("b"), note("c")]);
    room.host({ do: "skip", step: "b" });
    expect(nextStep(viewOf(room), room.state.plan, "a")?.id).toBe("c");
    press(room);
    expect(primary(room)?.title).toBe("Step c");
  });

  it("ends after the last step, and offers nothing once ended", () => {
    const room = new TestRoom([note("a")]);
    press(room);
    expect(primary(room)?.label).toBe("end");
    press(room);
    expect(primary(room)).toBeNull();
  });

  it("ends where the last step was skipped", () => {
    const room = new TestRoom([note("a")]);
    press(room);
    room.host({ do: "skip", step: "a" });
    expect(primary(room)?.label).toBe("end");
  });

  it("does no harm when pressed twice before the server replies", () => {
    const room = new TestRoom([sortStep(), choiceStep()]);
    const people = room.joinMany(8);
    for (let presses = 0; presses < 9; presses += 1) {
      const before = viewOf(room);
      const button = primaryOf(before, room.state.plan, ["c8"], progressOf(room));
      if (!button || button.blocked) break;
      const command = button.make(room.now);
      room.host(command);
      const once = viewOf(room);
      room.try(command);
      expect(viewOf(room)).toEqual(once);
      if (once.step?.id === "sort" && once.step.phase === "collecting") {
        const { round } = once.step;
        for (const [person, payload] of Object.entries(split(people)))
          room.answer(person, "sort", round === 1 ? payload : deck({ c8: "L" }), round);
      }
    }
    expect(viewOf(room).step?.id).toBe("choice");
  });
});

describe("the debrief question", () => {
  /** A result on the screens. */
  function revealed(asks: boolean): TestRoom {
    const room = new TestRoom([choiceStep(), note("after")]);
    room.vote("choice", Object.fromEntries(room.joinMany(3).map((id) => [id, { options: ["a"] }])));
    const button = primaryOf(viewOf(room), room.state.plan, [], { asks });
    expect(button?.label).toBe("reveal");
    room.host(button!.make(room.now));
    return room;
  }

  it("R-148 comes with the reveal, and then the debrief is a press beside the way on", () => {
    const room = revealed(true);
    expect(primary(room)).toMatchObject({ label: "next", title: "Step after" });
    expect(secondOf(viewOf(room), room.state.plan, [])?.label).toBe("debrief");
  });

  it("has a press of its own where the host wants it later", () => {
    const room = revealed(false);
    expect(viewOf(room).step?.shown?.prompt).toBe(false);
    expect(primary(room)?.label).toBe("debrief");
    expect(secondOf(viewOf(room), room.state.plan, [])).toMatchObject({ label: "next", title: "Step after" });
    press(room);
    expect(viewOf(room).step?.shown?.prompt).toBe(true);
    room.host(toResult(viewOf(room).step!, false));
    expect(viewOf(room).step).toMatchObject({ phase: "revealed", shown: { prompt: false } });
  });
});

describe("an open second vote", () => {
  const buttons = (room: TestRoom) =>
    [primaryOf, secondOf].map((of) => of(viewOf(room), room.state.plan, [], progressOf(room))?.label);

  /** It is open, and so many of ten people have answered it. */
  function second(settings: object, answering: number): TestRoom {
    const room = new TestRoom([choiceStep("choice", { rounds: 2, ...settings })]);
    const people = room.joinMany(10);
    room.vote("choice", Object.fromEntries(people.map((id) => [id, { options: ["a"] }])));
    room.open("choice", 2);
    for (const id of people.slice(0, answering)) room.answer(id, "choice", { options: ["a"] }, 2);
    return room;
  }

  it("R-151 is closed and revealed by one press once somebody has answered; before that it can only be closed", () => {
    expect(buttons(second({}, 0))).toEqual(["close", undefined]);
    expect(buttons(second({}, 1))).toEqual(["closeReveal", "close"]);
  });

  it("R-19 about oneself only once enough have finished", () => {
    expect(buttons(second({ privacy: "S" }, 6))).toEqual(["close", undefined]);
    const room = second({ privacy: "S" }, 7);
    expect(buttons(room)).toEqual(["closeReveal", "close"]);
    room.host(primaryOf(viewOf(room), room.state.plan, [], progressOf(room))!.make(room.now));
    expect(room.phase("choice")).toBe("revealed");
  });
});

describe("a result that has nothing to show", () => {
  it("is passed over: the first moment of a comparison, and what too few have answered", () => {
    const room = new TestRoom([
      step("pre", "shift", { moment: "pre" }),
      choiceStep("own", { privacy: "S" }),
      note("z"),
    ]);
    room.joinMany(8);
    press(room);
    press(room);
    press(room);
    expect(primary(room)).toMatchObject({ label: "next", title: "Step own", without: "nothing-to-show" });
    expect([press(room), press(room), press(room)]).toEqual(["next", "open", "close"]);
    expect(primary(room)).toMatchObject({ label: "next", title: "Step z", without: "too-few" });
  });
});

describe("ways around it", () => {
  it("reopens from wherever the step stands", () => {
    const room = new TestRoom([choiceStep()]);
    room.vote("choice", Object.fromEntries(room.joinMany(3).map((id) => [id, { options: ["a"] }])));
    room.host(reopen(viewOf(room).step!));
    expect(room.phase("choice")).toBe("collecting");
    room.host({ do: "close", step: "choice" });
    room.host({ do: "reveal", step: "choice" });
    room.host(reopen(viewOf(room).step!));
    expect(room.phase("choice")).toBe("collecting");
  });

  it("votes again without a talk, on the cards that are ticked, or on all of them", () => {
    for (const [picked, items] of [
      [
        ["c1", "c13"],
        ["c1", "c13"],
      ],
      [[], undefined],
    ]) {
      const room = new TestRoom([sortStep()]);
      room.vote("sort", split(room.joinMany(4)));
      room.host(revote(viewOf(room).step!, picked ?? []));
      expect(viewOf(room).step).toMatchObject({ phase: "collecting", round: 2 });
      expect(viewOf(room).step?.items).toEqual(items);
    }
  });

  it("goes back to a page that was read without opening it anew", () => {
    const room = new TestRoom([note("a"), choiceStep("b")]);
    press(room);
    press(room);
    room.host(goTo(viewOf(room), room.plan[0]!));
    expect(viewOf(room)).toMatchObject({ step: { id: "a" } });
    expect(viewOf(room).steps[0]?.reopened).toBe(0);
    expect(primary(room)).toMatchObject({ label: "next", title: "Step b" });
  });
});
