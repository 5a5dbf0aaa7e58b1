import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Phase, type Round } from "../../shared/primitives.ts";
import { Command } from "../../shared/protocol/command.ts";
import { errors } from "../../shared/protocol/error.ts";
import { choiceStep, deck, snapshot, sortStep, TestRoom } from "../support/room.ts";
import { tables } from "../support/spec.ts";

const PHASES = Phase.options;
const [inHand, elsewhere] = tables();

/** A room whose step "sort" stands in this phase and round, with three answers to each round; it is in hand. */
function roomIn(phase: Phase, round: Round = 1): TestRoom {
  const room = new TestRoom([choiceStep("before"), sortStep("sort"), choiceStep("after")]);
  const people = room.joinMany(3);
  room.host({ do: "goto", step: "sort" });
  if (phase === "setup") return room;
  for (const one of round === 2 ? [1, 2] : [1]) {
    if (one === 2) room.host({ do: "close", step: "sort" });
    room.open("sort", one === 2 ? 2 : 1);
    for (const person of people) room.answer(person, "sort", deck({ c1: "L" }), one === 2 ? 2 : 1);
  }
  if (phase === "collecting") return room;
  room.host({ do: "close", step: "sort" });
  if (phase === "closed") return room;
  if (phase === "huddle") room.host({ do: "huddle", step: "sort", until: room.now + 90_000 });
  if (phase === "revealed" || phase === "debrief") room.host({ do: "reveal", step: "sort" });
  if (phase === "debrief") room.host({ do: "debrief", step: "sort" });
  return room;
}

const until = 1_800_000_300_000;
const otherThan = (phase: Phase): Phase => (phase === "setup" ? "closed" : "setup");

/** What every row of the first table says, and in which round the step is when it is said. */
const SAID: Record<string, { round?: Round; command(phase: Phase): Command }> = {
  "open round 1, in round 1": { command: (from) => ({ do: "open", step: "sort", round: 1, from }) },
  "open round 2, in round 1": { command: (from) => ({ do: "open", step: "sort", round: 2, from }) },
  "open round 1, in round 2": { round: 2, command: (from) => ({ do: "open", step: "sort", round: 1, from }) },
  "open round 2, in round 2": { round: 2, command: (from) => ({ do: "open", step: "sort", round: 2, from }) },
  "open from another phase": { command: (phase) => ({ do: "open", step: "sort", round: 1, from: otherThan(phase) }) },
  "open round 2 with an unknown item, in round 1": {
    command: (from) => ({ do: "open", step: "sort", round: 2, from, items: ["c1", "c99"] }),
  },
  close: { command: () => ({ do: "close", step: "sort" }) },
  notice: { command: () => ({ do: "notice", step: "sort", on: true }) },
  "take the notice back": { command: () => ({ do: "notice", step: "sort", on: false }) },
  peek: { command: () => ({ do: "peek", step: "sort" }) },
  huddle: { command: () => ({ do: "huddle", step: "sort", until }) },
  "huddle, in round 2": { round: 2, command: () => ({ do: "huddle", step: "sort", until }) },
  reveal: { command: () => ({ do: "reveal", step: "sort" }) },
  "reveal, in round 2": { round: 2, command: (from) => ({ do: "reveal", step: "sort", from }) },
  hide: { command: () => ({ do: "hide", step: "sort" }) },
  debrief: { command: () => ({ do: "debrief", step: "sort" }) },
  extend: { command: () => ({ do: "extend", step: "sort", until }) },
  "extend, for pairs": { command: () => ({ do: "extend", step: "sort", until, pairs: true }) },
  "stop the timer": { command: () => ({ do: "extend", step: "sort", until: null }) },
  "focus on an item": { command: () => ({ do: "focus", step: "sort", item: "c8" }) },
  "focus on an unknown item": { command: () => ({ do: "focus", step: "sort", item: "c99" }) },
  "turn to a page": { command: () => ({ do: "turn", step: "sort", page: 1 }) },
  "show key": { command: () => ({ do: "show", step: "sort", what: "key", on: true }) },
  "show the question": { command: () => ({ do: "show", step: "sort", what: "prompt", on: false }) },
  "show segment": { command: () => ({ do: "show", step: "sort", what: "segment", on: true }) },
  goto: { command: () => ({ do: "goto", step: "sort" }) },
  "goto another step": { command: () => ({ do: "goto", step: "after" }) },
  "open another step": { command: () => ({ do: "open", step: "after", round: 1, from: "setup" }) },
  skip: { command: () => ({ do: "skip", step: "sort" }) },
  include: { command: () => ({ do: "include", step: "sort" }) },
  drop: { command: () => ({ do: "drop", step: "sort" }) },
  quick: { command: () => ({ do: "quick", step: choiceStep("quick") }) },
  end: { command: () => ({ do: "end" }) },
  "count, where phones have answered": {
    command: () => ({ do: "count", step: "sort", round: 1, counts: { "c1:L": 3 } }),
  },
};

/** The rows of the second table, where the room has moved on to the step "after". */
const SAID_ELSEWHERE: Record<string, keyof typeof SAID> = {
  open: "open round 1, in round 1",
  "open from another phase": "open from another phase",
  goto: "goto",
  skip: "skip",
  include: "include",
  drop: "drop",
  close: "close",
  notice: "notice",
  peek: "peek",
  huddle: "huddle",
  reveal: "reveal",
  hide: "hide",
  debrief: "debrief",
  extend: "extend",
  "extend, for pairs": "extend, for pairs",
  "stop the timer": "stop the timer",
  "focus on an item": "focus on an item",
  "turn to a page": "turn to a page",
  "show key": "show key",
  count: "count, where phones have answered",
};

function check(room: TestRoom, command: Command, cell: string): void {
  const before = snapshot(room.state);
  const outcome = room.try(command);
  // "closed" is an error code too, which no command is answered with: in the tables it is the phase.
  if (PHASES.some((phase) => phase === cell)) {
    expect(outcome.ok || outcome.code).toBe(true);
    expect(room.phase("sort")).toBe(cell);
    return;
  }
  expect(cell === "same" || Object.hasOwn(errors, cell), `SPEC.md: what is "${cell}"?`).toBe(true);
  expect(outcome.ok ? "same" : outcome.code).toBe(cell);
  expect(snapshot(room.state)).toEqual(before);
}

describe("SPEC.md", () => {
  it("has the rows and phases that are tested here, and no others", () => {
    expect([...inHand!.keys()]).toEqual(Object.keys(SAID));
    expect([...elsewhere!.keys()]).toEqual(Object.keys(SAID_ELSEWHERE));
    for (const row of inHand!.values()) expect([...row.keys()]).toEqual(PHASES);
    for (const row of elsewhere!.values())
      expect([...row.keys()]).toEqual(PHASES.filter((phase) => phase !== "collecting"));
  });
});

describe("the step in hand", () => {
  for (const [label, row] of inHand!) {
    for (const phase of PHASES) {
      const cell = row.get(phase)!;
      const said = SAID[label];
      if (cell === "n/a" || !said) continue;
      it(`${label}, in ${phase}: ${cell}`, () => check(roomIn(phase, said.round), said.command(phase), cell));
    }
  }
});

describe("a step that is not in hand", () => {
  for (const [label, row] of elsewhere!) {
    for (const [phase, cell] of row) {
      const said = SAID[SAID_ELSEWHERE[label]!]!;
      it(`${label}, in ${phase}: ${cell}`, () => {
        const from = PHASES.find((one) => one === phase)!;
        const room = roomIn(from);
        room.open("after");
        check(room, said.command(from), cell);
        // Leaving the vote that was open there means closing it.
        if (label === "open" || label === "goto") expect(room.phase("after")).toBe("closed");
      });
    }
  }
});

describe("commands that leave every phase as it is", () => {
  const commands: Command[] = [
    { do: "lock", on: true },
    { do: "remove", person: "id1" },
    { do: "moderate", what: "text", step: "sort", text: "word", to: "hidden" },
    { do: "edit", step: choiceStep("new") },
    { do: "replan", steps: [{ ...sortStep("sort"), minutes: 9 }], skip: ["after"], include: ["before"], end: "12:30" },
    { do: "report", step: "sort", on: true },
    { do: "jot", step: "sort", id: "line1", text: "Ask Ben" },
    { do: "blank", on: true },
    { do: "pause", on: true, until },
    { do: "address", origin: "https://hats.example" },
  ];
  for (const command of commands) {
    for (const phase of PHASES) {
      it(`${command.do}, in ${phase}`, () => {
        const room = roomIn(phase);
        expect(room.try(command).ok).toBe(true);
        expect(room.phase("sort")).toBe(phase);
      });
    }
  }
});

describe("R-24 a command names the state wanted", () => {
  for (const [label, { round, command }] of Object.entries(SAID)) {
    for (const phase of PHASES) {
      if (inHand!.get(label)?.get(phase) === "n/a") continue;
      it(`${label}, in ${phase}, twice is once`, () => {
        const room = roomIn(phase, round);
        room.try(command(phase));
        const once = snapshot(room.state);
        room.now += 400;
        room.try(command(phase));
        expect(snapshot(room.state)).toEqual(once);
      });
    }
  }
});

it("R-25 refuses commands about steps that are not in the plan", () => {
  const room = roomIn("closed");
  for (const { command } of Object.values(SAID)) {
    const wanted = command("closed");
    if (!("step" in wanted) || typeof wanted.step !== "string") continue;
    const outcome = room.try(v.parse(Command, { ...wanted, step: "nowhere" }));
    expect(outcome).toEqual({ ok: false, code: "unknown-step" });
  }
});

it("R-32 refuses everything but the end once the room has ended", () => {
  const room = roomIn("revealed");
  room.host({ do: "end" });
  const before = snapshot(room.state);
  for (const { command } of Object.values(SAID)) {
    const wanted = command("revealed");
    const outcome = room.try(wanted);
    if (wanted.do === "end") expect(outcome).toEqual({ ok: true, changes: [], effects: [] });
    else expect(outcome).toEqual({ ok: false, code: "ended" });
  }
  expect(snapshot(room.state)).toEqual(before);
});

it("only a host may command", () => {
  const room = roomIn("closed");
  const message = { t: "command", id: "command1", command: { do: "reveal", step: "sort" } } as const;
  expect(room.send({ role: "participant", person: "id1" }, message)).toEqual({ ok: false, code: "forbidden" });
  expect(room.send({ role: "stage" }, message)).toEqual({ ok: false, code: "forbidden" });
  expect(room.phase("sort")).toBe("closed");
});
