/** The moments of a story that no plan shows yet: they take their time all the same. */
import { describe, expect, test } from "vitest";
import { scriptFor } from "../../client/exercises/find/script.ts";
import { momentsAfter, withMoments } from "../../shared/agenda/moments.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import { type Course, timetable } from "../../shared/agenda/timetable.ts";
import { needs, timeOf } from "../../shared/agenda/timing.ts";
import { step } from "../support/room.ts";

const expected = { locale: "en" };
const moments = { next: { minutes: 2.5 }, afterNext: { rounds: 2 as const, minutes: 4.5, talks: { pairs: 70 } } };
const story: Step = { ...step("story", "scenario", { scenario: "st1", why: false, moments }), minutes: 3 };
const page: Step = { ...step("after", "note", { text: "Read" }), minutes: 2 };
const plan = (steps: readonly Step[]) => ({ v: 1 as const, id: "plan", title: "Plan", locale: "en", steps });

/** The story once its first moment is decided, with the second one in the plan. */
const decided = (): Step[] => {
  const [next] = momentsAfter(story, page, "en");
  if (next === undefined) throw new Error("no moment");
  return [story, { ...next, id: "story-next" } as Step, page];
};

test("a story is as long as its way, each moment as the plan has it; another step adds none", () => {
  const added = momentsAfter(story, page, "en");
  expect(added.map(({ minutes, talks, settings }) => [minutes, talks, settings.rounds])).toEqual([
    [2.5, undefined, undefined],
    [4.5, { pairs: 70 }, 2],
  ]);
  expect(momentsAfter(page, story, "en")).toEqual([]);
  expect(momentsAfter(step("s", "scenario", { scenario: "s1" }), undefined, "en")).toEqual([]);
  // An old plan says nothing of its moments.
  const old = step("old", "scenario", { scenario: "st1" });
  expect(momentsAfter(old, undefined, "en").map(({ minutes }) => minutes)).toEqual([5, 5]);
});

test("a moment that is in the plan counts once", () => {
  expect(withMoments([story, page], "en").map(({ minutes }) => minutes)).toEqual([10, 2]);
  expect(withMoments(decided(), "en").map(({ minutes }) => minutes)).toEqual([3, 7, 2]);
});

test("what a plan is given and needs has the moments in it, and stays so when the room decides", () => {
  const [before, after] = [timeOf(plan([story, page])), timeOf(plan(decided()))];
  expect(before.given).toBe(12 * 60);
  const alone = [story, ...momentsAfter(story, page, "en"), page].map((one) => needs(one, expected)!);
  expect(before.needed).toBe(alone.reduce((sum, one) => sum + one, 0));
  expect([after.given, after.needed]).toEqual([before.given, before.needed]);
  const short = { ...story, settings: { ...story.settings, moments: { ...moments, next: { minutes: 1 } } } } as Step;
  expect(timeOf(plan([short, page])).tight.find(({ id }) => id === "story")?.seconds).toBeGreaterThan(60);
});

describe("a running workshop", () => {
  const course = (steps: readonly Step[], here: string | null, more: Partial<Course> = {}): Course => ({
    plan: steps,
    standings: [],
    here,
    begun: here !== null,
    now: 0,
    spent: () => 0,
    expected,
    ...more,
  });

  test("ends when the story is over, whether its moments are in the plan yet or not", () => {
    expect(timetable(course([story, page], null)).endsAt).toBe(12 * 60_000);
    const { slots, endsAt } = timetable(course([story, page], "story", { spent: () => 0 }));
    expect(slots.map(({ id, adds }) => [id, adds])).toEqual([
      ["story", 7 * 60],
      ["after", 0],
    ]);
    expect(timetable(course(decided(), "story")).endsAt).toBe(endsAt);
  });

  test("a quick question between two moments changes nothing, and a story that was left adds nothing", () => {
    const [first, next] = decided();
    const quick = step("quick", "choice", { question: "Why?", options: ["a", "b"] });
    const standing = { id: "quick", phase: "setup" as const, round: 1 as const, skipped: false, opened: false };
    const asked = course([first!, quick, next!, page], "story", {
      standings: [{ ...standing, quick: { over: "story" } }],
    });
    expect(timetable(asked).endsAt).toBe(timetable(course(decided(), "story")).endsAt);
    expect(timetable(course([story, page], "after")).slots).toHaveLength(1);
  });
});

test("the script of a moment speaks of a talk in pairs only where there is one", () => {
  const [one, two] = momentsAfter(story, page, "en").map((moment) => scriptFor(moment, "en"));
  expect(one).not.toMatch(/Pair talk|Vote again/);
  expect(one).toMatch(/Press Close.*Press Reveal.*Press Debrief/s);
  expect(two).toMatch(/Press Close.*Press Pair talk.*A good minute/s);
  expect(two).toMatch(/Press Vote again.*Press Close and reveal/s);
  expect(two).not.toMatch(/Press Reveal/);
});
