import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { bind, fitsPhone } from "../../shared/agenda/bind.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import { bytes } from "../../shared/bytes.ts";
import { draw } from "../../shared/draw.ts";
import * as limits from "../../shared/limits.ts";
import type { Phase, Role, Round } from "../../shared/primitives.ts";
import type { Command } from "../../shared/protocol/command.ts";
import { parseUp } from "../../shared/protocol/parse.ts";
import { HostView, StageView, View } from "../../shared/protocol/view.ts";
import { ownInPieces } from "../../shared/room/answers/own.ts";
import { progress } from "../../shared/room/view/view.ts";
import { deck, sortStep, step, TestRoom } from "../support/room.ts";

const schemas = { participant: View, stage: StageView, host: HostView } as const;
const ROLES = ["participant", "stage", "host"] as const;

/** One step of each kind, with an answer for whoever draws a number. */
const STEPS: { step: Step; answer(n: number): unknown; once?: true }[] = [
  { step: sortStep("sort"), answer: (n) => deck({ c1: "LMB"[n % 3]!, ...(n % 2 && { c8: "LMB"[n % 3]! }) }) },
  {
    step: step("scenario", "scenario", { scenario: "s1", rounds: 2 }),
    answer: (n) => ({ pref: [-2, -1, 1, 2][n % 4] }),
  },
  { step: step("cloud", "cloud", {}), answer: (n) => ({ words: [`word ${n}`] }), once: true },
  {
    step: step("pulse", "pulse", { items: ["ready", "way"] }),
    answer: (n) => [
      { item: "ready", v: n % 6 },
      { item: "way", v: `way ${n}` },
    ],
  },
  {
    step: step("choice", "choice", { question: "?", options: ["a", "b"], rounds: 2 }),
    answer: (n) => ({ options: ["ab"[n % 2]] }),
  },
  { step: step("text", "text", { question: "?" }), answer: (n) => ({ text: `text ${n}` }) },
];

/** Runs one step, in round 1 where round 2 is about what came out of it, up to a phase, people answering by these numbers; -1 passes, -2 says nothing. */
function play(kind: (typeof STEPS)[number], numbers: readonly number[], phase: Phase, round: Round): TestRoom {
  const room = new TestRoom([kind.step]);
  const people = room.joinMany(numbers.length);
  const { id } = kind.step;
  room.host({ do: "goto", step: id });
  if (phase === "setup") return room;
  for (const one of round === 2 && !kind.once ? ([1, 2] as const) : ([1] as const)) {
    if (one === 2) room.host({ do: "close", step: id });
    room.open(id, one);
    for (const [i, person] of people.entries()) {
      const n = numbers[i]!;
      if (n >= 0) room.answer(person, id, kind.answer(n), one);
      else if (n === -1) room.pass(person, id, one);
    }
  }
  if (phase !== "collecting") room.host({ do: "close", step: id });
  // The talk comes before round 2 only; after it the vote stays closed.
  if (phase === "huddle" && round === 1) room.host({ do: "huddle", step: id, until: room.now });
  if (phase === "revealed" || phase === "debrief") room.host({ do: "reveal", step: id });
  if (phase === "debrief") room.host({ do: "debrief", step: id });
  return room;
}

const someKind = fc.constantFrom(...STEPS);
const someRound = fc.constantFrom<Round>(1, 2);
const numbers = fc.array(fc.integer({ min: -2, max: 11 }), { minLength: 0, maxLength: 12 });

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

  it("comes only once closed, and is what the stage will see", () => {
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

  it("is off the screens as soon as the room goes back from the debrief", () => {
    for (const back of ["reveal", "hide"] as const) {
      const room = play(STEPS[0]!, [0, 1, 2, 3], "debrief", 1);
      room.host({ do: "show", step: "sort", what: "key", on: true });
      room.host({ do: back, step: "sort" });
      for (const role of ROLES) expect(JSON.stringify(room.view(role))).not.toMatch(/"key":\[|sourceMatch/);
    }
  });

  it("is off again once a vote was opened again", () => {
    const room = play(STEPS[0]!, [0, 1, 2, 3], "debrief", 1);
    room.host({ do: "show", step: "sort", what: "key", on: true });
    room.open("sort", 2);
    for (const command of ["close", "reveal", "debrief"] as const) {
      room.host({ do: command, step: "sort" });
      expect(JSON.stringify(room.view("stage"))).not.toMatch(/"key":\[|sourceMatch/);
    }
  });

  it("the debrief question reaches the room in the debrief, and can be switched off", () => {
    const room = play(STEPS[1]!, [0, 1, 2, 3], "revealed", 1);
    expect(JSON.stringify(room.view("stage"))).not.toContain('debrief":"');
    room.host({ do: "debrief", step: "scenario" });
    expect(JSON.stringify(room.view("stage"))).toContain('debrief":"');
    room.host({ do: "show", step: "scenario", what: "prompt", on: false });
    expect(JSON.stringify(room.view("stage"))).not.toContain('debrief":"');
    expect(JSON.stringify(room.view("host"))).toContain('debrief":"');
  });
});

describe("R-29 the parking lot", () => {
  it("shows phones and stages what is approved, and nobody the writer", () => {
    const room = new TestRoom([STEPS[0]!.step]);
    const [ann, bob] = room.joinMany(2);
    room.ask(ann!, "First?");
    room.ask(bob!, "Second?");
    const [first, second] = [...room.state.questions.keys()];
    expect(room.view("host").questions.map((question) => question.text)).toEqual(["First?", "Second?"]);
    expect(room.view("stage").questions).toEqual([]);
    room.host({ do: "moderate", what: "question", question: first!, to: "live" });
    room.host({ do: "moderate", what: "question", question: second!, to: "hidden" });
    for (const role of ["participant", "stage"] as const) {
      expect(room.view(role).questions).toEqual([{ id: first, text: "First?", state: "live" }]);
    }
    for (const role of ROLES) expect(JSON.stringify(room.view(role))).not.toContain(`"${ann}"`);
  });

  it("R-34 gives a person their own, whatever became of them", () => {
    const room = new TestRoom([STEPS[0]!.step]);
    const [ann, bob] = room.joinMany(2);
    room.ask(ann!, "Mine?");
    room.ask(bob!, "Not mine?");
    const [{ questions }] = ownInPieces(room.state, ann!, []);
    expect(questions?.map((question) => question.text)).toEqual(["Mine?"]);
  });

  it("R-42 keeps one person, and one room, from flooding it", () => {
    const room = new TestRoom([STEPS[0]!.step]);
    const ann = room.join();
    for (let i = 0; i < limits.QUESTIONS_PER_PERSON; i++) expect(room.ask(ann, `Question ${i}`).ok).toBe(true);
    expect(room.ask(ann, "One more")).toEqual({ ok: false, code: "too-many" });
    expect(room.ask(room.join(), "Another's")).toMatchObject({ ok: true });
  });

  /** A room in which 25 people have asked as much as they may, and Ann nothing. */
  const flooded = () => {
    const room = new TestRoom([STEPS[0]!.step]);
    const ann = room.join();
    const ghosts = room.joinMany(limits.QUESTIONS_PER_ROOM / limits.QUESTIONS_PER_PERSON);
    for (const ghost of ghosts) for (let i = 0; i < limits.QUESTIONS_PER_PERSON; i++) room.ask(ghost, `${ghost} ${i}`);
    expect(room.state.questions.size).toBe(limits.QUESTIONS_PER_ROOM);
    expect(room.ask(ann, "Mine?")).toEqual({ ok: false, code: "too-many" });
    return { room, ann, ghosts };
  };
  const hide = (room: TestRoom, question: string) =>
    room.host({ do: "moderate", what: "question", question, to: "hidden" });

  it("R-88 a hidden question frees its place, not its asker's; shown again it takes one", () => {
    const { room, ann, ghosts } = flooded();
    const [first] = room.state.questions.keys();
    hide(room, first!);
    expect(room.ask(ghosts[0]!, "One more")).toEqual({ ok: false, code: "too-many" });
    expect(room.ask(ann, "Mine?").ok).toBe(true);
    expect(room.ask(ann, "And mine?")).toEqual({ ok: false, code: "too-many" });
    hide(room, [...room.state.questions.keys()].at(-1)!);
    room.host({ do: "moderate", what: "question", question: first!, to: "parked" });
    expect(room.ask(ann, "And mine?")).toEqual({ ok: false, code: "too-many" });
  });

  it("R-88 hidden all at once, they are hidden once and for their askers too, and what is not there is passed over", () => {
    const { room, ann } = flooded();
    const questions = [...room.state.questions.keys()];
    const all: Command = { do: "moderate", what: "questions", questions: [...questions, "gone"], to: "hidden" };
    const outcome = room.try(all);
    expect(outcome.ok && outcome.changes).toHaveLength(limits.QUESTIONS_PER_ROOM);
    expect(outcome.ok && outcome.effects[0]).toMatchObject({
      tell: "you",
      own: { questions: [{ id: questions[0], state: "hidden" }] },
    });
    expect(room.try(all)).toEqual({ ok: true, changes: [], effects: [] });
    expect(room.ask(ann, "Mine?").ok).toBe(true);
    // As a host's page sends them all, it is one frame.
    const ids = Array.from({ length: limits.QUESTIONS_AT_MOST }, (_, i) => `question${i}`.slice(-10).padStart(10, "q"));
    const command = { ...all, questions: ids };
    expect(parseUp(JSON.stringify({ t: "command", id: "x".repeat(16), command })).ok).toBe(true);
  });

  it("R-88 each who is removed makes room for as many as one may ask, whoever asked what is there", () => {
    const { room, ann, ghosts } = flooded();
    const idle = room.join();
    const freed = (person: string) => {
      room.host({ do: "remove", person });
      const asking = room.join();
      let n = 0;
      while (n < limits.QUESTIONS_PER_PERSON && room.ask(asking, `Q${n}`).ok) n += 1;
      expect(room.ask(ann, "Mine?")).toEqual({ ok: false, code: "too-many" });
      return n;
    };
    expect(freed(idle)).toBe(limits.QUESTIONS_PER_PERSON);
    expect(freed(ghosts[0]!)).toBe(limits.QUESTIONS_PER_PERSON);
    for (const ghost of ghosts) room.host({ do: "remove", person: ghost });
    expect(room.ask(ann, "Mine?").ok).toBe(true);
  });

  it("R-88 a room keeps so many questions and no more, however often they are hidden or people removed", () => {
    const { room, ghosts } = flooded();
    for (const ghost of ghosts) room.host({ do: "remove", person: ghost });
    for (let wave = 0; wave < 3; wave++) {
      let taken = 0;
      while (room.ask(room.join(), "Q").ok) taken += 1;
      expect(taken).toBeGreaterThanOrEqual(limits.QUESTIONS_PER_ROOM);
      const standing = [...room.state.questions.values()].filter(({ state }) => state !== "hidden");
      expect(standing).toHaveLength(limits.QUESTIONS_AT_MOST);
      for (const { id } of standing) hide(room, id);
    }
    room.ask(room.join(), "Last?");
    expect(room.state.questions.size).toBe(limits.HIDDEN_QUESTIONS + 1);
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

  it("begins again with round 2", () => {
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

  it("is as likely one way as the other", () => {
    const odd = Array.from({ length: 2_000 }, (_, seed) => draw(seed * 7_919, `step-${seed % 9}`) % 2);
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

it("every view of every step, phase and round fits its schema", () => {
  const phases = ["setup", "collecting", "closed", "huddle", "revealed", "debrief"] as const;
  for (const kind of STEPS) {
    for (const phase of phases) {
      for (const round of phase === "setup" ? ([1] as const) : ([1, 2] as const)) {
        const room = play(kind, [0, 1, 2, 3, 4, 5, -1, -2], phase, round);
        if (phase === "debrief") room.host({ do: "show", step: kind.step.id, what: "key", on: true });
        for (const role of ROLES) {
          const told = JSON.parse(JSON.stringify(room.view(role)));
          // What the schema does not know it would leave out, so nothing unknown is told either.
          expect(v.parse(schemas[role], told)).toEqual(told);
        }
      }
    }
  }
});

it("views of a lobby, between steps and after the end fit their schemas too", () => {
  const room = new TestRoom([sortStep("sort"), step("note", "note", { text: "Read" })]);
  const check = () => {
    for (const role of ROLES) {
      const told = JSON.parse(JSON.stringify(room.view(role)));
      expect(v.parse(schemas[role], told)).toEqual(told);
    }
    return room.view("participant").step;
  };
  expect(check()).toBeNull();
  room.host({ do: "goto", step: "note" });
  expect(check()?.result).toBe("none");
  room.host({ do: "skip", step: "note" });
  expect(check()).toBeNull();
  room.host({ do: "end" });
  expect(check()).toBeNull();
});

describe("R-47 a view fits its frame", () => {
  const size = (room: TestRoom, role: Role) => bytes(JSON.stringify(room.view(role)));
  const people = 14;

  /** Plays a sort of own cards with everything on: two rounds of everything, movement, the key, the questions. */
  function fullest(cards: { id: string; text: string; key?: string; why?: string }[]): TestRoom {
    const room = new TestRoom([sortStep("sort", { cards, rounds: 2 })], { title: "ü".repeat(limits.TITLE_CHARS) });
    const all = room.joinMany(people);
    for (const person of all) {
      room.ask(person, '“Why?” "'.repeat(30));
      room.host({ do: "moderate", what: "question", question: [...room.state.questions.keys()].at(-1)!, to: "live" });
    }
    for (const round of [1, 2] as const) {
      room.open("sort", round);
      for (const [i, person] of all.entries()) {
        room.answer(
          person,
          "sort",
          cards.map(({ id }, c) => ({ cardId: id, choice: "LMB"[(i + c + round * (i % 2)) % 3] })),
          round,
        );
      }
      room.host({ do: "close", step: "sort" });
    }
    room.host({ do: "reveal", step: "sort" });
    room.host({ do: "debrief", step: "sort" });
    room.host({ do: "show", step: "sort", what: "key", on: true });
    return room;
  }

  it("for decks of every size that an agenda may have", () => {
    const deckOf = fc.record({
      count: fc.integer({ min: 1, max: limits.ITEMS }),
      id: fc.integer({ min: 3, max: 36 }),
      text: fc.integer({ min: 1, max: limits.OPTION_CHARS }),
      why: fc.integer({ min: 0, max: limits.OPTION_CHARS }),
      letter: fc.constantFrom("x", "ü", "漢", '"'),
    });
    let fitted = 0;
    fc.assert(
      fc.property(deckOf, ({ count, id, text, why, letter }) => {
        const cards = Array.from({ length: count }, (_, i) => ({
          id: `${i}-`.padEnd(id, "c"),
          text: letter.repeat(text),
          ...(why > 0 && { key: "L", why: letter.repeat(why) }),
        }));
        const bound = bind(sortStep("sort", { cards, rounds: 2 }), "en");
        if (!bound || !fitsPhone(bound)) return;
        fitted += 1;
        const room = fullest(cards);
        expect(size(room, "participant")).toBeLessThanOrEqual(limits.VIEW_BYTES.participant);
        expect(size(room, "stage")).toBeLessThanOrEqual(limits.VIEW_BYTES.stage);
      }),
      { numRuns: 60 },
    );
    expect(fitted).toBeGreaterThan(5);
  });

  it("40 own cards of the greatest length are refused when they are planned", () => {
    const cards = Array.from({ length: 40 }, (_, i) => ({
      id: `${i}-`.padEnd(36, "c"),
      text: "x".repeat(limits.OPTION_CHARS),
    }));
    const bound = bind(sortStep("sort", { cards }), "en")!;
    expect(fitsPhone(bound)).toBe(false);
    const room = new TestRoom([sortStep("sort")]);
    expect(room.try({ do: "edit", step: sortStep("big", { cards }) })).toEqual({ ok: false, code: "bad-agenda" });
  });

  it("a phone is told a large result in part: without movement, then the last round, then none; a stage all of it", () => {
    const rounds = (room: TestRoom, role: Role) => {
      const result = room.view(role).step?.result;
      return typeof result === "object"
        ? [result.rounds.map((one) => one.round), result.movement !== undefined]
        : result;
    };
    const cards = (count: number, id: number, text: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `${i}-`.padEnd(id, "c"), text: "x".repeat(text) }));
    expect(rounds(fullest(cards(6, 3, 20)), "participant")).toEqual([[1, 2], true]);
    expect(rounds(fullest(cards(30, 20, 40)), "participant")).toEqual([[1, 2], false]);
    expect(rounds(fullest(cards(40, 36, 40)), "participant")).toEqual([[2], false]);
    expect(rounds(fullest(cards(40, 36, 40)), "stage")).toEqual([[1, 2], true]);
  });

  it("texts and words are listed up to their caps, with a count of the rest", () => {
    const room = new TestRoom([step("cloud", "cloud", {}), step("text", "text", { question: "漢".repeat(600) })]);
    const all = room.joinMany(120);
    room.vote("cloud", Object.fromEntries(all.map((person, i) => [person, { words: [`${"漢".repeat(20)}${i}`] }])));
    room.host({ do: "reveal", step: "cloud" });
    const cloud = room.view("stage").step?.result;
    const words = typeof cloud === "object" ? cloud.rounds[0]?.result : undefined;
    expect(words?.exercise === "cloud" && [words.words.length, words.more]).toEqual([limits.RESULT_WORDS, 70]);
    expect(size(room, "participant")).toBeLessThanOrEqual(limits.VIEW_BYTES.participant);

    room.vote("text", Object.fromEntries(all.map((person, i) => [person, { text: `${i}${'"'.repeat(400)}` }])));
    room.host({ do: "reveal", step: "text" });
    const result = room.view("stage").step?.result;
    const texts = typeof result === "object" ? result.rounds[0]?.result : undefined;
    expect(texts?.exercise === "text" && texts.texts.length + texts.more).toBe(120);
    expect(texts?.exercise === "text" && texts.texts.length).toBeGreaterThan(5);
    expect(size(room, "participant")).toBeLessThanOrEqual(limits.VIEW_BYTES.participant);
  });

  it("approved questions are the newest that fit", () => {
    const room = new TestRoom([sortStep("sort")]);
    for (let i = 0; i < 40; i++) {
      room.ask(room.join(), `Question ${i} ${'"'.repeat(200)}`);
      room.host({ do: "moderate", what: "question", question: [...room.state.questions.keys()].at(-1)!, to: "live" });
    }
    const told = room.view("participant").questions;
    expect(told.at(-1)?.text).toContain("Question 39");
    expect(bytes(JSON.stringify(told))).toBeLessThan(limits.QUESTION_BYTES.participant + 100);
    expect(room.view("host").questions.length).toBe(40);
  });
});
