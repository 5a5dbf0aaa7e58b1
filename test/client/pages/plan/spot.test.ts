import { expect, it } from "vitest";
import { fitting, offersOf } from "../../../../client/exercises/find/offers.ts";
import { draftOf } from "../../../../client/pages/plan/model/begin.ts";
import { forgetfulness } from "../../../../client/pages/plan/model/forgetfulness.ts";
import { pathTo, spotOf } from "../../../../client/pages/plan/model/spot.ts";
import { minutesNeeded } from "../../../../client/pages/plan/model/time-words.ts";
import type { Draft } from "../../../../shared/agenda/draft.ts";
import { agendas } from "../../../../shared/agenda/library.ts";
import { minutesAndSeconds } from "../../../../shared/duration.ts";

const plan = draftOf(agendas.en.get("icebreaker")!);
const [first, second] = plan.steps;
const withSteps = (steps: Draft["steps"]): Draft => ({ ...plan, steps });

it("a change is found where it is: a field of the plan, of a step, deep in its settings, or a whole step", () => {
  expect(spotOf(plan, plan)).toBeNull();
  expect(spotOf(plan, { ...plan, end: "10:00" })).toEqual({ field: "end" });
  const retitled = withSteps([{ ...first!, title: "Hi" }, ...plan.steps.slice(1)]);
  expect(spotOf(plan, retitled)).toEqual({ step: first!.id, field: "title" });
  const settings = { cards: ["c1", { id: "x", text: "Own" }] };
  const before = withSteps([{ ...first!, settings }]);
  const after = withSteps([{ ...first!, settings: { cards: ["c1", { id: "x", text: "Ours" }] } }]);
  expect(spotOf(before, after)).toEqual({
    step: first!.id,
    field: "settings",
    path: ["settings", "cards", 1, "text"],
  });
  // One that went leaves its place to the next; one that came or moved is where the focus goes.
  expect(spotOf(plan, withSteps(plan.steps.slice(1)))).toEqual({ step: second!.id });
  expect(spotOf(withSteps(plan.steps.slice(1)), plan)).toEqual({ step: first!.id });
  expect(spotOf(plan, withSteps([...plan.steps.slice(1), first!]))).toEqual({ step: first!.id });
  const last = plan.steps[plan.steps.length - 1]!;
  expect(spotOf(plan, withSteps([last, ...plan.steps.slice(0, -1)]))).toEqual({ step: last.id });
  expect(spotOf(plan, withSteps([]))).toEqual({});
});

it("the way to a difference ends where one side has nothing", () => {
  expect(pathTo({ a: [1, 2] }, { a: [1, 3] })).toEqual(["a", 1]);
  expect(pathTo({ a: 1 }, {})).toEqual(["a"]);
  expect(pathTo({}, { b: { c: "x" } })).toEqual(["b"]);
  expect(pathTo({ a: 1 }, { a: 1 })).toEqual([]);
});

it("the library has every exercise empty as well, and is searched by words, minutes and people", () => {
  const offers = offersOf((exercise) => `${exercise}, empty`);
  const kinds = new Set(offers.map(({ exercise }) => exercise));
  for (const kind of kinds) expect(offers.filter(({ exercise, blank }) => exercise === kind && blank)).toHaveLength(1);
  const keys = (wanted: Parameters<typeof fitting>[1]) => fitting(offers, wanted).map(({ key }) => key);
  expect(keys({ text: "" })).toHaveLength(offers.length);
  expect(keys({ text: "SORT empty" })).toEqual(["blank-sort"]);
  expect(keys({ text: "no such thing" })).toEqual([]);
  for (const { minutes } of fitting(offers, { text: "", minutes: 3 })) expect(minutes.min).toBeLessThanOrEqual(3);
  for (const { people } of fitting(offers, { text: "", people: 3 })) {
    expect(people.min).toBeLessThanOrEqual(3);
    expect(people.max).toBeGreaterThanOrEqual(3);
  }
  expect(keys({ text: "", people: 3 }).length).toBeLessThan(offers.length);
});

it("only Safari is said to forget, unless it was opened from the home screen; only a network's address to change", () => {
  const safari =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
  const chrome =
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
  const host = "hats.example";
  expect(forgetfulness({ userAgent: safari, standalone: false, host })).toEqual(["safari"]);
  expect(forgetfulness({ userAgent: safari, standalone: true, host })).toEqual([]);
  expect(forgetfulness({ userAgent: chrome, standalone: false, host })).toEqual([]);
  for (const lan of ["192.168.1.7", "10.0.0.2", "172.20.4.1", "laptop.local"])
    expect(forgetfulness({ userAgent: chrome, standalone: false, host: lan }), lan).toEqual(["lan"]);
  for (const fixed of ["172.32.0.1", "localhost", "110.0.0.1"])
    expect(forgetfulness({ userAgent: chrome, standalone: false, host: fixed }), fixed).toEqual([]);
});

it("a step needs another half minute only for more than half of that", () => {
  expect([60, 75, 76, 120, 0].map(minutesNeeded)).toEqual([1, 1, 1.5, 2, 0.5]);
  expect(minutesAndSeconds(65)).toBe("1:05");
});
