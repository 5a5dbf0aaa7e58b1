/** How late a running workshop is, and what would bring it back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CatchUp, catchUp, LATE, type Replan } from "../../shared/agenda/catch-up.ts";
import { clockAfter } from "../../shared/agenda/clock.ts";
import { flawsOf, priorityOf } from "../../shared/agenda/draft.ts";
import { agendas, libraries } from "../../shared/agenda/library.ts";
import { relationsOf } from "../../shared/agenda/relations.ts";
import { Priority, type Step } from "../../shared/agenda/schema.ts";
import { type Course, type Standing, timetable } from "../../shared/agenda/timetable.ts";
import { needs } from "../../shared/agenda/timing.ts";
import { Phase } from "../../shared/primitives.ts";
import type { StepState } from "../../shared/room/state/rows.ts";
import { TestRoom } from "../support/room.ts";
import { HOUR, shift } from "./hour.ts";

const NINE = Date.UTC(2026, 11, 3, 9);
const MINUTE = 60_000;
const clockAt = (moment: number) => clockAfter("00:00", Math.floor(moment / MINUTE));

const KINDS: readonly Step[] = [
  ...libraries.en.steps.map(({ step }) => step),
  ...[...agendas.en.values()].flatMap(({ steps }) => steps),
];

const fresh = (id: string): Standing => ({ id, phase: "setup", round: 1, skipped: false, opened: false });

const standing = ({ id, phase, round, skipped, openings }: StepState): Standing => ({
  id,
  phase,
  round,
  skipped,
  opened: openings > 0,
});

/** What a room would make of a change of its plan. */
function apply(course: Course, { steps, skip, include }: Replan): Course {
  return {
    ...course,
    plan: course.plan.map((step) => steps.find(({ id }) => id === step.id) ?? step),
    standings: course.standings.map((one) => ({
      ...one,
      skipped: skip.includes(one.id) || (one.skipped && !include.includes(one.id)),
    })),
  };
}

const late = (course: Course, end: number): CatchUp => catchUp(course, { end, planned: "11:00", clockAt });

/** A workshop of up to 30 steps at any point of its way, with any minutes and priorities. */
const courses = fc
  .record({
    steps: fc.array(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        minutes: fc.integer({ min: 1, max: 50 }).map((n) => n / 2),
        priority: fc.option(fc.constantFrom(...Priority.options), { nil: undefined }),
        skipped: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
        /** The room has been there before. */
        seen: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
      }),
      { minLength: 1, maxLength: 30 },
    ),
    here: fc.integer({ min: -1, max: 29 }),
    phase: fc.constantFrom(...Phase.options),
    spent: fc.integer({ min: 0, max: 1800 }),
    people: fc.constantFrom(5, 24, 200),
    left: fc.integer({ min: -20, max: 240 }),
  })
  .map(({ steps, here, phase, spent, people, left }) => {
    const plan = steps.map(
      ({ kind, minutes, priority }, n): Step => ({ ...kind, id: `s${n}`, minutes, ...(priority && { priority }) }),
    );
    const hand = here < plan.length ? here : -1;
    const standings = plan.map(
      ({ id }, n): Standing => ({
        ...fresh(id),
        skipped: n !== hand && (steps[n]?.skipped ?? false),
        opened: n < hand || (n === hand ? phase !== "setup" : (steps[n]?.seen ?? false)),
        phase: n === hand ? phase : n < hand ? "debrief" : "setup",
      }),
    );
    const course: Course = {
      plan,
      standings,
      here: plan[hand]?.id ?? null,
      begun: hand >= 0,
      now: NINE,
      spent: (id) => (id === plan[hand]?.id ? spent : 0),
      expected: { people, locale: "en" },
    };
    return { course, end: NINE + left * MINUTE };
  });

const each = (check: (course: Course, end: number, found: CatchUp) => void) =>
  fc.assert(
    fc.property(courses, ({ course, end }) => {
      check(course, end, late(course, end));
    }),
    { numRuns: 150 },
  );

describe("R-136 whatever the plan and the moment", () => {
  test("at most three proposals, the last of them a later end, and none where the workshop is not late", () => {
    each((_course, end, { behind, endsAt, proposals }) => {
      expect(behind).toBe(Math.round((endsAt - end) / 1000));
      if (behind < LATE) return expect(proposals).toEqual([]);
      expect(proposals.length).toBeLessThanOrEqual(3);
      expect(proposals.at(-1)).toMatchObject({ kind: "end", end: clockAt(Math.ceil(endsAt / MINUTE) * MINUTE) });
      expect(new Set(proposals.map(({ kind }) => kind)).size).toBe(proposals.length);
    });
  });

  test("nothing that must stay, is over or is in hand is touched", () => {
    each(({ plan, standings, here }, _end, { proposals }) => {
      const before = new Map(plan.map((step) => [step.id, step]));
      for (const { take } of proposals) {
        for (const id of [...take.skip, ...take.steps.map((step) => step.id)]) {
          expect(priorityOf(before.get(id)!)).not.toBe("must");
          expect(standings.find((one) => one.id === id)).toMatchObject({ opened: false, skipped: false });
          expect(id).not.toBe(here);
        }
      }
    });
  });

  test("what a proposal gains is what the workshop ends earlier once it is taken", () => {
    each((course, end, { behind, proposals }) => {
      for (const { kind, take, gains, savings } of proposals) {
        if (kind === "end") continue;
        expect(gains).toBe(savings.reduce((sum, { seconds }) => sum + seconds, 0));
        expect(gains).toBeGreaterThan(0);
        expect(late(apply(course, take), end).behind).toBe(behind - gains);
      }
    });
  });

  test("taking it back gives the plan as it was", () => {
    each((course, _end, { proposals }) => {
      for (const { take, back } of proposals) {
        const again = apply(apply(course, take), back);
        expect(again.plan).toEqual(course.plan);
        expect(again.standings).toEqual(course.standings);
        expect(back.end).toBe(take.end === undefined ? undefined : "11:00");
      }
    });
  });

  test("the room takes each proposal, and what takes it back", () => {
    const lobby = courses.map(({ course, end }) => ({ course: { ...course, here: null, begun: false }, end }));
    const check = fc.property(lobby, ({ course, end }) => {
      const room = new TestRoom([...course.plan]);
      const fresh = { ...course, plan: room.state.plan, standings: [...room.state.steps.values()].map(standing) };
      const before = structuredClone([room.state.plan, [...room.state.steps.values()]]);
      for (const { take, back } of late(fresh, end).proposals) {
        room.host(take);
        room.host({ ...back, end: null });
        expect([room.state.plan, [...room.state.steps.values()]]).toEqual(before);
      }
    });
    fc.assert(check, { numRuns: 25 });
  });

  test("every step that it changes can be run, and is given no less for what it keeps", () => {
    each(({ expected, plan }, _end, { proposals }) => {
      for (const step of proposals.flatMap(({ take }) => take.steps)) {
        expect(flawsOf(step, "en")).toEqual([]);
        const before = plan.find(({ id }) => id === step.id)!;
        const short = Math.max(0, needs(before, expected)! - before.minutes * 60);
        expect(needs(step, expected)! - step.minutes * 60).toBeLessThanOrEqual(short);
        expect(step.minutes).toBeGreaterThan(0);
      }
    });
  });
});

/** That hour, with the step in hand just begun. */
function hour(here: string, standings: Partial<Standing>[] = []): Course {
  const plan = HOUR;
  const place = plan.findIndex(({ id }) => id === here);
  return {
    plan,
    standings: plan.map(({ id }, n) => ({
      ...fresh(id),
      opened: n < place,
      ...standings.find((one) => one.id === id),
    })),
    here,
    begun: true,
    now: NINE,
    spent: () => 0,
    expected: { locale: "en" },
  };
}

/** As late as so many minutes. */
const lateBy = (course: Course, minutes: number) => late(course, timetable(course).endsAt - minutes * MINUTE);

test("cuts within steps come first, then whole steps, and a later end", () => {
  const { proposals } = lateBy(hour("areas"), 4);
  expect(proposals.map(({ kind }) => kind)).toEqual(["shorten", "leave-out", "end"]);
  for (const { gains, enough } of proposals) {
    expect(gains).toBeGreaterThanOrEqual(210);
    expect(enough).toBe(true);
  }
});

test("a step that could go is proposed before one that should stay", () => {
  const course = hour("areas");
  const plan = course.plan.map((step): Step => (step.id === "measures" ? { ...step, priority: "could" } : step));
  const { proposals } = lateBy({ ...course, plan }, 3);
  expect(proposals[1]?.take.skip).toEqual(["measures"]);
});

describe("what depends on each other", () => {
  const only = (course: Course, ...free: string[]): Course => ({
    ...course,
    plan: course.plan.map((step): Step => ({ ...step, priority: free.includes(step.id) ? "could" : "must" })),
  });

  test("now is pointless without the answer of the beginning, so both go together", () => {
    const found = lateBy(only(hour("commit"), "before", "post"), 1).proposals.find(({ kind }) => kind === "leave-out");
    expect(found?.take.skip).toEqual(["before", "post"]);
    expect(found?.unpaired).toBe(true);
  });

  test("what looks back by itself stays without the answer of the beginning, which is pointless without it", () => {
    const relations = relationsOf([shift("start", "pre"), shift("end", "post+then")], "en");
    expect(relations.pointless("end", new Set(["start"]))).toBe(false);
    expect(relations.pointless("start", new Set(["end"]))).toBe(true);
    expect(relations.compares("end")).toBe(true);
  });

  test("neither goes where the other must stay", () => {
    const { proposals } = lateBy(only(hour("commit"), "post"), 1);
    expect(proposals.map(({ kind }) => kind)).toEqual(["end"]);
  });

  test("the tagging goes without its cloud, and never the other way round", () => {
    const plan: Step[] = [
      { id: "here", exercise: "note", title: "Hello", minutes: 2, settings: { text: "Hello" } },
      { id: "cloud", exercise: "cloud", title: "Words", minutes: 7, settings: { tagging: true } },
    ];
    const course: Course = { ...hour("areas"), plan, standings: plan.map(({ id }) => fresh(id)), here: "here" };
    const [first] = lateBy(course, 2).proposals;
    expect(first?.savings.map(({ kind }) => kind)).toEqual(["tagging"]);
    expect(first?.take.steps[0]?.settings).toEqual({ tagging: false });
  });
});

describe("the time that the step in hand has still to take", () => {
  const rest = (standing: Partial<Standing>, spent: number) =>
    timetable({ ...hour("sort", [{ id: "sort", ...standing }]), spent: (id) => (id === "sort" ? spent : 0) }).slots[0]
      ?.seconds;

  test("is what is left of its minutes", () => expect(rest({ phase: "collecting" }, 60)).toBe(11 * 60));
  test("is never less than what follows from where it stands", () => {
    const [asked, closed, shown, talked] = (["collecting", "closed", "revealed", "debrief"] as const).map(
      (phase) => rest({ phase }, 3600) ?? 0,
    );
    expect(asked).toBeGreaterThan(closed ?? 0);
    expect(closed).toBeGreaterThan(shown ?? 0);
    expect(shown).toBeGreaterThan(talked ?? 0);
    expect(talked).toBe(10);
  });
});

test("after a quick question the room goes back to the step over which it was asked, and has its rest to go", () => {
  const plain = hour("sort", [{ id: "sort", phase: "debrief" }]);
  const quick: Step = { id: "q", exercise: "text", title: "Quick", minutes: 2, settings: { question: "Why?" } };
  const asked: Course = {
    ...plain,
    plan: plain.plan.flatMap((step) => (step.id === "sort" ? [step, quick] : [step])),
    standings: [...plain.standings, { ...fresh("q"), phase: "debrief", opened: true, quick: { over: "sort" } }],
    here: "q",
    spent: (id) => (id === "q" ? 600 : 0),
  };
  const ids = timetable(asked).slots.map(({ id }) => id);
  expect(ids).toEqual(["q", ...timetable(plain).slots.map(({ id }) => id)]);
  expect(timetable({ ...asked, here: "sort" }).slots.map(({ id }) => id)).not.toContain("q");
});
