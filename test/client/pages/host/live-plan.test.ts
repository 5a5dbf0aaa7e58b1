/** What a host changes of the plan while it runs, how that is taken back, and what is asked before. */
import { signal } from "@preact/signals";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { giveMinutes, jump, leaveOut, type Made, remove } from "../../../../client/pages/host/model/changes.ts";
import { STOPPED } from "../../../../client/pages/host/model/clock.ts";
import { askBeforeGoing, askBeforeSkipping } from "../../../../client/pages/host/model/leaving.ts";
import { take, told } from "../../../../client/pages/host/model/proposals.ts";
import { clockAt, scheduleOf } from "../../../../client/pages/host/model/schedule.ts";
import { makeUndo, type Now } from "../../../../client/pages/host/model/undo.ts";
import { agendas } from "../../../../shared/agenda/library.ts";
import type { Agenda, Occasion, Step } from "../../../../shared/agenda/schema.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { Progress } from "../../../../shared/protocol/progress.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { choiceStep, deck, sortStep, step, TestRoom } from "../../../support/room.ts";

const note = (id: string) => step(id, "note", { text: "Read this." });

/** A host's page before a room. */
class Desk {
  readonly room: TestRoom;
  readonly #view = signal<HostView | null>(null);
  readonly #agenda = signal<Agenda | null>(null);
  readonly undo = makeUndo(this.#view, this.#agenda);

  constructor(plan: Step[], people = 0) {
    this.room = new TestRoom(plan);
    this.room.joinMany(people);
    this.look();
  }

  look(): void {
    const { plan, room } = this.room.state;
    this.#view.value = v.parse(HostView, this.room.view("host"));
    this.#agenda.value = { v: 1, title: "Plan", locale: "en", ...room.occasion, steps: plan };
  }

  get now(): Now {
    return { view: this.#view.value!, agenda: this.#agenda.value! };
  }

  step(id: string): Step {
    return this.now.agenda.steps.find((one) => one.id === id)!;
  }

  do(command: Command): void {
    this.room.host(command);
    this.look();
  }

  make({ command, change }: Pick<Made, "command"> & Partial<Made>): void {
    if (change) this.undo.remember(change);
    this.do(command);
  }

  get said(): string[] {
    return this.undo.changes.value.map(({ said }) => said);
  }

  back(): void {
    this.do(this.undo.changes.value.at(-1)!.back(this.now));
  }

  open(id: string): void {
    this.do({ do: "goto", step: id });
    this.do({ do: "open", step: id, round: 1, from: "setup" });
  }
}

const three = () => [note("hello"), sortStep("sort"), choiceStep("choice")];

describe("a step that is left out", () => {
  it("comes back into the plan, and the room stays where it is", () => {
    const desk = new Desk(three());
    desk.open("sort");
    desk.make(leaveOut(desk.now, desk.step("choice"), "at"));
    expect(desk.said).toEqual(["“Step choice” is left out."]);
    desk.back();
    expect(desk.said).toEqual([]);
    expect(desk.room.state.steps.get("choice")?.skipped).toBe(false);
    expect(desk.room.state.room.current).toBe("sort");
  });

  it("in hand: the way back goes there again, and its vote stays closed", () => {
    const desk = new Desk(three(), 6);
    desk.open("sort");
    desk.make(leaveOut(desk.now, desk.step("sort"), "at"));
    expect(desk.room.state.room.current).toBe("choice");
    desk.back();
    expect(desk.room.state.room.current).toBe("sort");
    expect(desk.room.phase("sort")).toBe("closed");
  });

  it("in hand: once the next vote is open, the way back leaves that open", () => {
    const desk = new Desk(three(), 6);
    desk.open("sort");
    desk.make(leaveOut(desk.now, desk.step("sort"), "at"));
    desk.open("choice");
    desk.back();
    expect(desk.room.phase("choice")).toBe("collecting");
    expect(desk.room.state.steps.get("sort")?.skipped).toBe(false);
  });

  it("cannot be taken back if the room did not leave it out", () => {
    const desk = new Desk(three());
    desk.undo.remember(leaveOut(desk.now, desk.step("choice"), "at").change);
    expect(desk.said).toEqual([]);
  });
});

describe("a jump", () => {
  it("is taken back until something is opened there, and no vote opens again", () => {
    const desk = new Desk(three(), 6);
    desk.open("sort");
    desk.make(jump(desk.now, desk.step("choice"), "at"));
    expect(desk.said[0]).toContain("and it closed");
    desk.back();
    expect([desk.room.state.room.current, desk.room.phase("sort")]).toEqual(["sort", "closed"]);
    desk.make(jump(desk.now, desk.step("choice"), "at"));
    expect(desk.said).toEqual(["You left “Step sort”."]);
    desk.do({ do: "open", step: "choice", round: 1, from: "setup" });
    expect(desk.said).toEqual([]);
  });
});

describe("a step that is removed", () => {
  it("comes back where it was, also where its neighbour has gone too", () => {
    const desk = new Desk(three());
    desk.make(remove(desk.now, desk.step("choice"), "at"));
    desk.make(remove(desk.now, desk.step("sort"), "at"));
    expect(desk.now.agenda.steps.map(({ id }) => id)).toEqual(["hello"]);
    const [choice] = desk.undo.changes.value;
    desk.do(choice!.back(desk.now));
    desk.back();
    expect(desk.now.agenda.steps.map(({ id }) => id)).toEqual(["hello", "sort", "choice"]);
    expect(desk.said).toEqual([]);
  });
});

it("minutes that were taken away one by one come back together", () => {
  const desk = new Desk(three());
  for (const minutes of [4, 3]) {
    desk.make(giveMinutes(desk.step("choice"), minutes, desk.undo.changes.value, "at"));
  }
  expect(desk.said).toEqual(["“Step choice” has 3 min now, not 5."]);
  desk.back();
  expect([desk.step("choice").minutes, desk.said]).toEqual([5, []]);
});

describe("what is asked before a step is left", () => {
  const progress: Progress = { t: "progress", step: "sort", round: 1, finished: 2, started: 2, present: 6, joined: 6 };
  const asked = (desk: Desk, id = "sort") => [
    askBeforeGoing(desk.now.view, progress)?.ask,
    askBeforeSkipping(desk.now.view, desk.step(id), progress)?.ask,
  ];

  it("nothing before it is opened, nor of a page to read", () => {
    const desk = new Desk(three(), 6);
    expect(asked(desk)).toEqual([undefined, undefined]);
    desk.do({ do: "open", step: "hello", round: 1, from: "setup" });
    expect(asked(desk, "hello")).toEqual([undefined, undefined]);
    desk.do({ do: "goto", step: "sort" });
    expect(asked(desk)).toEqual([undefined, undefined]);
  });

  it("what happens to a vote that is open, and to answers that nobody has seen", () => {
    const desk = new Desk(three(), 6);
    desk.open("sort");
    for (const text of asked(desk)) expect(text).toContain("is open: 2 of 6 have finished");
    desk.do({ do: "close", step: "sort" });
    expect(asked(desk)).toEqual([undefined, undefined]);
    desk.do({ do: "open", step: "sort", round: 1, from: "closed" });
    for (const person of desk.room.state.people.keys()) desk.room.answer(person, "sort", deck({ c1: "L" }), 1);
    desk.do({ do: "close", step: "sort" });
    for (const text of asked(desk)) expect(text).toContain("hasn’t seen");
    desk.do({ do: "reveal", step: "sort" });
    const [going, skipping] = asked(desk);
    expect(going).toBeUndefined();
    expect(skipping).toContain("has been answered");
    desk.do({ do: "goto", step: "choice" });
    expect(asked(desk)[1]).toContain("has been answered");
  });
});

describe("catching up", () => {
  const MINUTE = 60_000;
  const ready = (id: string, minutes: number) => {
    const step = agendas.en.get("icebreaker")!.steps.find((one) => one.id === id)!;
    return { ...step, minutes };
  };
  const SHRUG: Step = {
    id: "scenario",
    exercise: "scenario",
    title: "The shrug",
    minutes: 4,
    notes: "Say: “Which would you choose, and how strongly?” Press {Open}.",
    settings: { scenario: "s1", rounds: 1 },
  };
  const HALF_HOUR = [ready("welcome", 2), ready("cloud", 4), ready("sort", 8), SHRUG, ready("ready", 1)];
  /** Half an hour whose first two steps have taken so long. */
  function late(minutes: number, occasion: Occasion = {}): { desk: Desk; schedule: ReturnType<typeof scheduleOf> } {
    const desk = new Desk(HALF_HOUR);
    const begun = desk.room.now;
    desk.do({ do: "open", step: "welcome", round: 1, from: "setup" });
    desk.do({ do: "replan", steps: [], skip: [], include: [], end: clockAt(begun + 19 * MINUTE) });
    desk.room.now += (2 + 4 + minutes) * MINUTE;
    desk.do({ do: "goto", step: "sort" });
    const { view, agenda } = desk.now;
    const clock = { ...STOPPED, startedAt: begun, since: { step: "sort", at: desk.room.now } };
    const known = { view, agenda: { ...agenda, ...occasion }, clock, joined: 24, now: desk.room.now };
    return { desk, schedule: scheduleOf(known) };
  }

  it("says in a sentence what brings the workshop back, and the room takes it and takes it back", () => {
    const { desk, schedule } = late(4);
    expect(schedule.late?.behind).toBeGreaterThan(3 * 60);
    const before = desk.now;
    for (const proposal of schedule.late?.proposals ?? []) {
      const text = told(proposal, schedule.late!.behind, desk.now.agenda.steps);
      expect(text).toMatch(/^[A-Z“].*\.$/);
      desk.make(take(desk.now, proposal, "at"));
      expect(desk.said).toHaveLength(1);
      expect(desk.now).not.toEqual(before);
      desk.back();
      expect(desk.now).toEqual(before);
      expect(desk.said).toEqual([]);
    }
    const words = schedule.late!.proposals.map((one) => told(one, schedule.late!.behind, desk.now.agenda.steps));
    expect(words).toMatchInlineSnapshot(`
      [
        "“The shrug” in 2½ min instead of 4 and with only one voice in the talk brings back 1½ of 4 min.",
        "Leaving out “The shrug” brings you back.",
        "Leave the plan as it is.",
      ]
    `);
  });

  it("is taken back without what somebody has written into the step since", () => {
    const { desk, schedule } = late(4);
    const proposal = schedule.late?.proposals.find(({ kind }) => kind === "shorten");
    const [cut] = proposal?.take.steps ?? [];
    if (!proposal || !cut) throw new Error("nothing is shortened");
    const before = desk.step(cut.id);
    desk.make(take(desk.now, proposal, "at"));
    expect(desk.step(cut.id)).not.toEqual(before);
    const written = { title: "Which one?", notes: "Say it in Ana's words." };
    desk.do({ do: "edit", step: { ...desk.step(cut.id), ...written } });
    desk.back();
    expect(desk.step(cut.id)).toEqual({ ...before, ...written });
  });

  it("gives every step its time, and none to what is left out", () => {
    const { desk, schedule } = late(0);
    expect([...schedule.begins.keys()].sort()).toEqual(["ready", "scenario", "sort", "welcome"].sort());
    expect(schedule.begins.get("scenario")! - schedule.begins.get("sort")!).toBe(8 * MINUTE);
    expect(desk.now.view.steps.find(({ id }) => id === "cloud")?.opened).toBe(false);
  });

  it("a page that was opened in the middle of a step counts its time from its opening", () => {
    const desk = new Desk(three());
    desk.open("sort");
    const opened = desk.room.now;
    const { view, agenda } = desk.now;
    const at = opened + 4 * MINUTE;
    const clock = { ...STOPPED, startedAt: at, since: { step: "sort", at } };
    const { endsAt, begins } = scheduleOf({ view, agenda, clock, joined: 6, now: at });
    expect(begins.get("sort")).toBe(opened);
    expect(endsAt - at).toBeLessThan((5 + 5) * MINUTE);
  });
});
