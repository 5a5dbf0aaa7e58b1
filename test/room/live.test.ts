/** Rooms whose plan changes in any way while they run, as properties. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Command } from "../../shared/protocol/command.ts";
import { view } from "../../shared/room/view/view.ts";
import { choiceStep, sortStep, TestRoom } from "../support/room.ts";

const IDS = ["a", "b", "c", "d"];
const id = fc.constantFrom(...IDS, "q1", "q2", "q3");
const of = (one: Command["do"]) => id.map((step) => ({ do: one, step }) as Command);
/** A replan that names one that there is not is refused; most should not be. */
const mostly = fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...IDS) }, { weight: 1, arbitrary: id });
const planned = fc
  .tuple(mostly, fc.integer({ min: 0, max: 9 }), fc.boolean())
  .map(([step, minutes, other]) => ({ ...(other ? sortStep(step) : choiceStep(step)), minutes }));

const replan = fc.record({
  do: fc.constant("replan" as const),
  steps: fc.uniqueArray(planned, { maxLength: 3, selector: (step) => step.id }),
  skip: fc.array(mostly, { maxLength: 2 }),
  include: fc.array(mostly, { maxLength: 2 }),
  end: fc.option(fc.constantFrom("12:00", "13:00", null), { nil: undefined }),
});
const asked = fc.constantFrom("q1", "q2", "q3").map((one) => ({ do: "quick" as const, step: choiceStep(one) }));

/** Whatever hosts may press, the opening and closing of votes included. */
const press: fc.Arbitrary<Command | "open" | "close"> = fc.oneof(
  fc.constantFrom("open" as const, "close" as const),
  of("goto"),
  of("skip"),
  of("include"),
  of("drop"),
  asked,
  replan.map(({ end, ...rest }) => ({ ...rest, ...(end !== undefined && { end }) })),
  fc.constantFrom<Command>({ do: "pause", on: true }, { do: "blank", on: true }),
  planned.map((step) => ({ do: "edit" as const, step, after: null })),
);

function played(presses: readonly (Command | "open" | "close")[], each: (room: TestRoom, command: Command) => void) {
  const room = new TestRoom(IDS.map((one) => choiceStep(one)));
  room.joinMany(3);
  for (const one of presses) {
    const step = room.state.room.current ?? "a";
    const at = room.state.steps.get(step)!;
    if (one === "open") each(room, { do: "open", step, round: at.round, from: at.phase });
    else each(room, one === "close" ? { do: "close", step } : one);
  }
  return room;
}

const presses = fc.array(press, { maxLength: 25 });

it("R-25, R-26, R-130 the step in hand is in the plan and not left out, and at most one vote is open", () => {
  fc.assert(
    fc.property(presses, (all) => {
      played(all, (room, command) => {
        room.try(command);
        const { plan, steps, room: now } = room.state;
        const open = [...steps.values()].filter(({ phase }) => phase === "collecting").map((at) => at.id);
        expect(open.length === 0 || (open.length === 1 && open[0] === now.current)).toBe(true);
        expect(plan.some((step) => !steps.get(step.id)!.quick)).toBe(true);
        if (now.current === null) return;
        expect(plan.map((step) => step.id)).toContain(now.current);
        expect(steps.get(now.current)!.skipped).toBe(false);
      });
    }),
  );
});

it("R-26, R-131 nothing but opening opens a vote, and a quick question never closes one", () => {
  fc.assert(
    fc.property(presses, (all) => {
      played(all, (room, command) => {
        const before = new Map(room.state.steps);
        const done = room.try(command).ok;
        const opened = [...room.state.steps.values()].filter((at) => at.openings > (before.get(at.id)?.openings ?? 0));
        expect(opened.length).toBeLessThanOrEqual(command.do === "open" || command.do === "quick" ? 1 : 0);
        if (command.do !== "quick" || !done) return;
        for (const [one, at] of before) if (one !== command.step.id) expect(room.state.steps.get(one)).toBe(at);
      });
    }),
  );
});

it("R-131 however many questions are asked over one another, going back by skipping ends at the step under all of them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...IDS), (depth, under) => {
      const room = new TestRoom(IDS.map((one) => choiceStep(one)));
      room.host({ do: "goto", step: under });
      const before = room.view("host").step;
      for (let n = 0; n < depth; n += 1) {
        room.host({ do: "quick", step: choiceStep(`q${n}`) });
        room.host({ do: "close", step: `q${n}` });
      }
      for (let n = depth - 1; n >= 0; n -= 1) room.host({ do: "skip", step: `q${n}` });
      expect(room.view("host").step).toEqual(before);
      expect(room.state.plan.filter((step) => IDS.includes(step.id)).map((step) => step.id)).toEqual(IDS);
    }),
  );
});

it("R-129 whatever a replan has changed another one changes back", () => {
  fc.assert(
    fc.property(presses, replan, (all, wanted) => {
      const room = played(all, (one, command) => one.try(command));
      const { plan, steps, room: before } = room.state;
      const skipped = new Map([...steps].map(([one, at]) => [one, at.skipped]));
      const command = { ...wanted, end: wanted.end ?? null };
      if (!room.try(command).ok) return;
      room.host({
        do: "replan",
        steps: plan.filter((step) => command.steps.some((one) => one.id === step.id)),
        skip: command.include.filter((one) => skipped.get(one)),
        include: command.skip.filter((one) => !skipped.get(one)),
        end: before.occasion?.end ?? null,
      });
      expect(room.state.plan).toEqual(plan);
      expect(new Map([...room.state.steps].map(([one, at]) => [one, at.skipped]))).toEqual(skipped);
      expect(room.state.room.occasion?.end).toBe(before.occasion?.end);
      expect(room.state.room.current).toBe(before.current);
    }),
  );
});

it("R-33 a restart in the middle of it shows the same", () => {
  fc.assert(
    fc.property(presses, (all) => {
      const room = played(all, (one, command) => one.try(command));
      const { stepAnswers, bound: _, ...rows } = room.state;
      const woken = {
        ...structuredClone(rows),
        room: JSON.parse(JSON.stringify(rows.room)),
        steps: new Map([...rows.steps].map(([one, at]) => [one, JSON.parse(JSON.stringify(at))])),
        stepAnswers,
        bound: new Map(),
      };
      for (const role of ["participant", "stage", "host"] as const)
        expect(view(woken, role, "en", { build: "test", origins: room.origins })).toEqual(room.view(role));
    }),
    { numRuns: 40 },
  );
});
