/** The rules that every ready agenda keeps; each is broken once here, and noticed. */
import { describe, expect, test } from "vitest";
import { agendas, content, libraries } from "../../shared/agenda/library.ts";
import type { ReadyAgenda, Step } from "../../shared/agenda/schema.ts";
import { needs } from "../../shared/agenda/timing.ts";
import * as rules from "./rules.ts";

const readied = (id: string): ReadyAgenda => ({ ...agendas.en.get(id)!, id });
const core = readied("core");
const ready = (id: string) => core.steps.find((step) => step.id === id)!;

/** The core hour with one thing that is not right. */
const with_ = (change: (steps: Step[]) => Step[]): ReadyAgenda => ({ ...core, steps: change([...core.steps]) });
const retold = (id: string, tell: (notes: string) => string) => (steps: Step[]) =>
  steps.map((step) => (step.id === id ? { ...step, notes: tell(step.notes ?? "") } : step));
const without = (id: string) => (steps: Step[]) => steps.filter((step) => step.id !== id);
const last = (step: Step) => (steps: Step[]) => [...steps.filter(({ id }) => id !== step.id), step];
const first = (step: Step) => (steps: Step[]) => [step, ...steps.filter(({ id }) => id !== step.id)];
const words = (n: number) => `Say: “${"word ".repeat(n).trim()}.”\n\n`;

const shift = (id: string, moment: "then" | "post"): Step => ({
  id,
  exercise: "shift",
  title: id,
  minutes: 2,
  settings: { moment },
});
const sides: Step = {
  id: "sides",
  exercise: "scenario",
  title: "Sides",
  minutes: 6,
  notes: "Say: “Stand on the side that you chose, or turn your chair: you argue for it.” Press {Open}.",
  settings: { scenario: "s1" },
};

const RULES: [rule: string, kept: rules.Rule, ...broken: ReadyAgenda[]][] = [
  [
    "1: the first question is open within 1:30, the first result is there within five minutes",
    rules.soon,
    with_(retold("welcome", (notes) => words(200) + notes)),
    with_(retold("cloud", (notes) => words(90) + notes)),
    with_(() => [ready("welcome"), { ...ready("spectrum"), notes: words(130) }]),
  ],
  [
    "2: the hello has at most 75 words",
    rules.short,
    with_(retold("welcome", (notes) => words(20) + notes)),
    with_(without("welcome")),
  ],
  [
    "3: the pair agreement is read once, before anyone talks about themselves",
    rules.agreed,
    with_(without("agreement")),
    with_(last(ready("agreement"))),
    with_((steps) => [...steps, { ...ready("agreement"), id: "again" }]),
  ],
  [
    "4: no two self-ratings follow each other",
    rules.apart,
    with_(without("onehat")),
    with_((steps) => without("keep")(without("commit")(steps))),
  ],
  [
    "5: something stands or moves every 25 minutes, sitting as well, and never about oneself",
    rules.moves,
    with_((steps) => [...steps.slice(0, 2), ...Array.from({ length: 4 }, () => ready("spectrum"))]),
    with_(retold("sort", (notes) => notes.replace(", or turn your chair,", ""))),
    with_(retold("spectrum", (notes) => `${notes}\n\nSay: “Line up along the wall.”`)),
    with_((steps) => [...steps, sides]),
  ],
  ["6: from an hour on there is a practice", rules.practised, with_(without("onehat"))],
  [
    "7: now is asked before looking back",
    rules.nowFirst,
    with_((steps) => [...without("post")(steps), shift("back", "then"), shift("now", "post")]),
  ],
  [
    "8: Keep this, the last questions, and the closing round, which is last and takes four minutes",
    rules.closed,
    with_(last(ready("exit"))),
    with_(without("keep")),
    with_((steps) => [...without("keep")(steps).slice(0, -1), ready("keep"), ready("close")]),
    with_(without("exit")),
  ],
  [
    "9: the icebreaker ends with a pause",
    rules.paused,
    { ...core, id: "icebreaker" },
    { ...readied("icebreaker"), steps: readied("icebreaker").steps.slice(0, -1) },
  ],
  [
    "10: the script says what to do with few people",
    rules.forFew,
    with_(retold("onehat", (notes) => notes.replace(/[Ff]ewer than six/, "few"))),
    with_(first({ id: "d", exercise: "doubletake", title: "Seven", minutes: 8, notes: "Say it.", settings: {} })),
  ],
];

describe.each(RULES)("rule %s", (_, keeps, ...broken) => {
  test.each([...agendas.en.keys()])("%s keeps it", (id) => {
    expect(keeps(readied(id))).toEqual([]);
  });

  test.each(broken.map((plan, place) => [place + 1, plan] as const))(
    "a plan that breaks it is noticed (%i)",
    (_n, plan) => {
      expect(keeps(plan)).not.toEqual([]);
    },
  );
});

test("7: the caption says why now is asked first", () => {
  expect(content.en.words.shift.captionThen).toMatch(/‘[Nn]ow’.* first.*looking back first can raise what follows/);
});

test("10: what replaces a step for few people is as much shorter as trainers plan", () => {
  const of = (step: Step) => needs(step, { people: 12, locale: "en" })!;
  const scenario = libraries.en.steps.find(({ step }) => step.id === "scenario")!.step;
  expect(of(ready("onehat")) - of(scenario)).toBeGreaterThan(6 * 60);
  expect(of(ready("onehat")) - of(scenario)).toBeLessThan(8 * 60);
  for (const { steps } of agendas.en.values())
    for (const step of steps.filter(({ exercise }) => exercise === "doubletake")) {
      expect(of(step) - of(ready("cloud"))).toBeGreaterThan(3 * 60);
      expect(of(step) - of(ready("cloud"))).toBeLessThan(5 * 60);
    }
});

test.each([...agendas.en.keys()])("%s keeps back what it should", (id) => {
  expect(rules.keptBack(readied(id))).toEqual([]);
});
