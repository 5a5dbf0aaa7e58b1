import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Phase, Role, Round } from "../../shared/primitives.ts";
import { progress } from "../../shared/room/view/progress.ts";
import { seededHash } from "../../shared/seeded-hash.ts";
import { deck, sortStep, TestRoom } from "../support/room.ts";
import { numbers, play, ROLES, STEPS } from "../support/views.ts";

const someKind = fc.constantFrom(...STEPS);
const someRound = fc.constantFrom<Round>(1, 2);

describe("R-07 nothing unrevealed leaves the server", () => {
  it("views of phones and stages do not depend on anyone's answers before the reveal", () => {
    const hidden = fc.constantFrom<Phase>("collecting", "closed", "huddle");
    const two = fc.integer({ min: 1, max: 12 }).chain((size) => {
      const some = fc.array(fc.integer({ min: -2, max: 11 }), { minLength: size, maxLength: size });
      return fc.tuple(some, some);
    });
    fc.assert(
      fc.property(someKind, hidden, someRound, two, (kind, phase, round, [one, other]) => {
        const rooms = [play(kind, one, phase, round), play(kind, other, phase, round)] as const;
        for (const role of ["participant", "stage"] as const) {
          expect(JSON.stringify(rooms[0].view(role))).toBe(JSON.stringify(rooms[1].view(role)));
          expect(rooms[0].view(role).step?.result).toBe("pending");
        }
      }),
      { numRuns: 150 },
    );
  });

  it("a host sees no more than they do while the vote is open", () => {
    fc.assert(
      fc.property(someKind, someRound, numbers, numbers, (kind, round, one, other) => {
        const size = Math.min(one.length, other.length);
        const views = [one, other].map((some) => play(kind, some.slice(0, size), "collecting", round).view("host"));
        expect(JSON.stringify(views[0])).toBe(JSON.stringify(views[1]));
        expect("peek" in views[0]!).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("hiding takes the result away again", () => {
    const room = play(STEPS[0]!, [0, 1, 2, 3], "revealed", 1);
    expect(typeof room.view("stage").step?.result).toBe("object");
    room.host({ do: "hide", step: "sort" });
    expect(room.view("stage").step?.result).toBe("pending");
    expect(room.view("participant").step?.result).toBe("pending");
  });

  it("opening a second round after the reveal takes the first round's result away", () => {
    const room = play(STEPS[0]!, [0, 1, 2, 3], "revealed", 1);
    room.open("sort", 2);
    for (const role of ["participant", "stage"] as const) expect(room.view(role).step?.result).toBe("pending");
  });
});

describe("R-09 the peek", () => {
  const peekOf = (room: TestRoom) => {
    const view = room.view("host");
    return "peek" in view ? view.peek : undefined;
  };

  it("is possible once the round is closed, and shows what the stage will show", () => {
    fc.assert(
      fc.property(someKind, numbers, (kind, some) => {
        expect(peekOf(play(kind, some, "collecting", 1))).toBeUndefined();
        const closed = play(kind, some, "closed", 1);
        expect(peekOf(closed)).toBeDefined();
        const look = { do: "peek", step: kind.step.id } as const;
        if (!closed.try(look).ok) return;
        const peek = peekOf(closed);
        const talking = play(kind, some, "huddle", 1);
        talking.host(look);
        expect(peekOf(talking)).toEqual(peek);
        if (!closed.try({ do: "reveal", step: kind.step.id }).ok) return;
        expect(closed.view("stage").step?.result).toEqual(peek);
        expect(peekOf(closed)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it("R-46 has a minimum of one person in a rehearsal", () => {
    const room = new TestRoom([STEPS[0]!.step], { rehearsal: true });
    room.vote("sort", { [room.join()]: deck({ c1: "L" }) });
    expect(JSON.stringify(peekOf(room))).toContain("counts");
  });

  it("R-08 obeys the minimums", () => {
    const peek = peekOf(play(STEPS[0]!, [0, 1], "closed", 1));
    expect(JSON.stringify(peek)).not.toContain("counts");
    expect(JSON.stringify(peekOf(play(STEPS[0]!, [0, 1, 2], "closed", 1)))).toContain("counts");
  });
});

describe("R-10 the key and the names of the poles come last", () => {
  it("the article's view and the match leave only in the debrief, and only while switched on", () => {
    for (const phase of ["setup", "collecting", "closed", "huddle", "revealed", "debrief"] as const) {
      const room = play(STEPS[0]!, [0, 1, 2, 3], phase, 1);
      for (const role of ROLES) expect(JSON.stringify(room.view(role))).not.toMatch(/"key":\[|sourceMatch/);
    }
    const room = play(STEPS[0]!, [0, 1, 2, 3], "debrief", 1);
    room.host({ do: "show", step: "sort", what: "key", on: true });
    for (const role of ROLES) expect(JSON.stringify(room.view(role))).toMatch(/"sourceMatch":[\s\S]*"key":\[/);
    room.host({ do: "show", step: "sort", what: "key", on: false });
    for (const role of ROLES) expect(JSON.stringify(room.view(role))).not.toMatch(/"key":\[|sourceMatch/);
  });

  it("leaves the screens as soon as the room goes back from the debrief", () => {
    for (const back of ["reveal", "hide"] as const) {
      const room = play(STEPS[0]!, [0, 1, 2, 3], "debrief", 1);
      room.host({ do: "show", step: "sort", what: "key", on: true });
      room.host({ do: back, step: "sort" });
      for (const role of ROLES) expect(JSON.stringify(room.view(role))).not.toMatch(/"key":\[|sourceMatch/);
    }
  });

  it("is off again after a vote was reopened", () => {
    const room = play(STEPS[0]!, [0, 1, 2, 3], "debrief", 1);
    room.host({ do: "show", step: "sort", what: "key", on: true });
    room.open("sort", 2);
    for (const command of ["close", "reveal", "debrief"] as const) {
      room.host({ do: command, step: "sort" });
      expect(JSON.stringify(room.view("stage"))).not.toMatch(/"key":\[|sourceMatch/);
    }
  });

  it("R-148 the debrief question reaches the room with the reveal, later, or not at all", () => {
    const room = play(STEPS[1]!, [0, 1, 2, 3], "revealed", 1);
    const show = (on: boolean) => room.host({ do: "show", step: "scenario", what: "prompt", on });
    for (const role of ROLES) expect(JSON.stringify(room.view(role))).toContain('debrief":"');
    show(false);
    expect(JSON.stringify(room.view("stage"))).not.toContain('debrief":"');
    show(true);
    expect(JSON.stringify(room.view("stage"))).toContain('debrief":"');
    room.host({ do: "hide", step: "scenario" });
    expect(JSON.stringify(room.view("stage"))).not.toContain('debrief":"');
    room.host({ do: "reveal", step: "scenario", prompt: false });
    expect(JSON.stringify(room.view("stage"))).not.toContain('debrief":"');
    expect(room.state.steps.get("scenario")?.shown.prompt).toBe(false);
    room.host({ do: "debrief", step: "scenario" });
    expect(JSON.stringify(room.view("stage"))).toContain('debrief":"');
    room.host({ do: "show", step: "scenario", what: "prompt", on: false });
    expect(JSON.stringify(room.view("stage"))).not.toContain('debrief":"');
    expect(JSON.stringify(room.view("host"))).toContain('debrief":"');
  });
});

describe("R-37 progress", () => {
  it("counts who has joined and not been removed, asleep or not", () => {
    const room = new TestRoom([sortStep("sort")]);
    const [ann, bob, cem, dora] = room.joinMany(4);
    room.open("sort");
    room.answer(ann!, "sort", deck({ c1: "L", c8: "L", c13: "L" }));
    room.answer(bob!, "sort", deck({ c1: "L" }));
    room.pass(cem!, "sort");
    room.host({ do: "remove", person: bob! });
    const told = progress(room.state, (person) => person !== dora);
    expect(told).toEqual({ t: "progress", step: "sort", round: 1, finished: 2, started: 2, present: 2, joined: 3 });
  });

  it("starts at zero with round 2", () => {
    const room = play(STEPS[0]!, [0, 1, 2], "closed", 1);
    room.open("sort", 2);
    expect(progress(room.state, () => true)).toMatchObject({ round: 2, finished: 0, started: 0, joined: 3 });
  });
});

describe("R-40 the order of buttons and ends", () => {
  const ids = Array.from({ length: 8 }, (_, place) => `s${place + 1}`);
  const orderIn = (room: TestRoom, role: Role) => {
    const view = room.view(role).step;
    return view?.exercise === "sort" ? view.settings.choices.map((choice) => choice.id).join("") : "";
  };
  /** The order of each step as every role sees it before its vote, while it is open and afterwards. */
  const orders = (room: TestRoom) =>
    ids.map((id) => {
      room.host({ do: "goto", step: id });
      const seen = new Set(ROLES.map((role) => orderIn(room, role)));
      room.open(id);
      for (const role of ROLES) seen.add(orderIn(room, role));
      room.host({ do: "close", step: id });
      for (const role of ROLES) seen.add(orderIn(room, role));
      expect(seen.size, id).toBe(1);
      return [...seen][0];
    });

  it("is drawn for each step, the same for every role and phase", () => {
    const drawn = [0, 1, 2, 3].map((seed) =>
      orders(
        new TestRoom(
          ids.map((id) => sortStep(id)),
          { seed },
        ),
      ).join(" "),
    );
    // Neither one order for all steps of a room, nor turn and turn about, nor the same in every room.
    for (const all of drawn) expect(new Set(all.split(" "))).toEqual(new Set(["LBM", "MBL"]));
    expect(new Set(drawn).size).toBe(4);
  });

  it("both orders are equally likely", () => {
    const odd = Array.from({ length: 2_000 }, (_, seed) => seededHash(seed * 7_919, `step-${seed % 9}`) % 2);
    expect(odd.filter((one) => one === 1).length).toBeGreaterThan(900);
    expect(odd.filter((one) => one === 1).length).toBeLessThan(1_100);
  });

  it("stays as it was for a step that an older room has opened", () => {
    for (const seed of [2, 3]) {
      const room = new TestRoom(
        ids.map((id) => sortStep(id)),
        { seed },
      );
      for (const id of ids) {
        const { orderDrawn: _, told: __, generatedFrom: ___, ...older } = room.state.steps.get(id)!;
        room.state.steps.set(id, { ...older, openings: 1, phase: "closed" });
        room.host({ do: "goto", step: id });
        expect(ROLES.map((role) => orderIn(room, role))).toEqual(Array(3).fill(seed === 3 ? "MBL" : "LBM"));
      }
    }
  });
});
