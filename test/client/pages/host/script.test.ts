/** which paragraph of a script is marked. The ready agendas are walked with 24 people, by the page's own buttons. */
import * as v from "valibot";
import { describe, expect, it, test } from "vitest";
import { pairs } from "#words/host/pairs.ts";
import { host as words } from "#words/host.ts";
import { manifestOf } from "../../../../client/exercises/find/manifest.ts";
import { scriptFor } from "../../../../client/exercises/find/script.ts";
import { type Primary, primaryOf, secondOf } from "../../../../client/pages/host/model/next.ts";
import { pairsToSend } from "../../../../client/pages/host/model/pairs.ts";
import {
  placeAfter,
  type Stretch,
  sinceFrom,
  sinceWhen,
  stretchOf,
} from "../../../../client/pages/host/model/script.ts";
import { agendas } from "../../../../shared/agenda/library.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import { lastOf } from "../../../../shared/plain.ts";
import { HostView, type StepView } from "../../../../shared/protocol/view.ts";
import { progress } from "../../../../shared/room/view/progress.ts";
import { openingOf, paragraphsOf } from "../../../../shared/script/paragraphs.ts";
import { answerAll } from "../../../support/answer-all.ts";
import { sortStep, TestRoom } from "../../../support/room.ts";

const PEOPLE = 24;
const TURN = "turn the page";

/** A moment of a step: what has been pressed in it, what the big button and the one beside it say now. */
interface Moment {
  step: StepView;
  plan: Step;
  pressed: readonly string[];
  next: readonly string[];
}

/** What a button says, as scripts name it. */
function nameOf({ label, title = "", make }: Primary): string {
  const command = make(0);
  if (label === "page") return title;
  if (label === "next" && command.do === "turn") return TURN;
  return words.primary[label].split(":")[0] ?? "";
}

/** The last paragraph that is marked before the next press. */
function lastMarked(plan: Step, step: StepView, steps: readonly Step[]): string {
  const script = scriptFor(plan, "en", { steps });
  const { place } = placeAfter(stretchAt(script, step), Number.POSITIVE_INFINITY);
  return paragraphsOf(script)[place] ?? "";
}

/** Every moment of a plan that is run by its buttons as its script has it. */
function moments(steps: readonly Step[]): Moment[] {
  const room = new TestRoom([...steps]);
  const people = room.joinMany(PEOPLE);
  const found: Moment[] = [];
  let pressed: string[] = [];
  for (let presses = 0; presses < 20 * steps.length; presses += 1) {
    const view = v.parse(HostView, room.view("host"));
    const around = { progress: progress(room.state, () => true) };
    const talked = view.step?.exercise === "sort" ? view.step.settings.cards.slice(0, 1).map(({ id }) => id) : [];
    const button = primaryOf(view, room.state.plan, talked, around);
    if (!button) return found;
    const beside = secondOf(view, room.state.plan, talked, around);
    const plan = room.state.plan.find(({ id }) => id === view.step?.id);
    const waits = pairsToSend(view);
    if (view.step && plan && view.room.status === "live") {
      const next = [...[button, ...(beside ? [beside] : [])].map(nameOf), ...(waits ? [pairs.start] : [])];
      found.push({ step: view.step, plan, pressed, next });
    }
    // Whichever of the two the script tells to press.
    const named = plan && view.step ? pressesIn(lastMarked(plan, view.step, steps)) : [];
    if (waits && named.includes(pairs.start)) {
      room.host({ do: "extend", step: waits.id, until: room.now + 60_000, pairs: true });
      pressed = [...pressed, pairs.start];
      continue;
    }
    const told = lastOf(named);
    const talk = beside && nameOf(beside) === told ? beside : button;
    const before = view.step?.id;
    room.now += 20_000;
    room.host(talk.make(room.now));
    answerAll(room, people);
    pressed = v.parse(HostView, room.view("host")).step?.id === before ? [...pressed, nameOf(talk)] : [];
  }
  throw new Error("The plan never ends");
}

const stretchAt = (script: string, step: StepView): Stretch =>
  stretchOf(script, step, manifestOf(step.exercise).buttons(step)) ?? expect.fail(`${step.id} has no marker`);

/** Every place of a stretch, by the seconds at which it is marked. */
function markedIn(stretch: Stretch): number[] {
  const marked: number[] = [];
  for (let seconds = 0; ; ) {
    const { place, until } = placeAfter(stretch, seconds);
    marked.push(place);
    if (until === null) return marked;
    expect(until).toBeGreaterThan(seconds);
    seconds = until;
  }
}

/** What a paragraph tells somebody to press, but for what may happen. */
function pressesIn(paragraph: string): string[] {
  const sentences = paragraph.split(/(?<=[.!?][”’]?)\s+/).filter((one) => !/^(If|With fewer)\b/.test(one));
  const names = [...NAMES].sort((a, b) => b.length - a.length).join("|");
  return sentences.flatMap((one) =>
    [
      ...one.matchAll(
        new RegExp(`(?:[Pp]ress|, then|, and|and press) (${names})(?=[\\s.,;:”]|$)|([Tt]urn the page)\\b`, "g"),
      ),
    ].map(([, name]) => name ?? TURN),
  );
}

const { primary } = words;
const NAMES = [
  ...[primary.open, primary.close, primary.huddle, primary.revote, primary.closeReveal, primary.reveal, primary.goOn],
  ...[
    primary.debrief,
    "Next",
    primary.startRound,
    primary.end,
    pairs.start,
    "Talk one",
    "Change chairs",
    "Talk two",
    "Questions",
  ],
];

const PLANS = [...agendas.en.values()].map((plan) => [plan.id ?? "", plan] as const);

describe.each(PLANS)("R-166 in %s", (_, { steps }) => {
  const all = moments(steps);
  const told = all.map(({ step, plan, ...rest }) => {
    const script = scriptFor(plan, "en", { steps });
    const stretch = stretchAt(script, step);
    const name = `${step.id} ${step.phase} ${step.round} page ${step.page ?? 0} sheet ${step.sheet?.at ?? 0}`;
    return { ...rest, name, step, stretch, paragraphs: paragraphsOf(script), marked: markedIn(stretch) };
  });

  test("every moment has one marked paragraph, later ones after earlier ones", () => {
    for (const { name, marked, paragraphs } of told) {
      expect(marked, name).toEqual([...new Set(marked)].sort((a, b) => a - b));
      for (const place of marked) expect(openingOf(paragraphs[place] ?? "").minute, `${name}: ${place}`).toBeDefined();
    }
  });

  test("what is marked names no press that has been made", () => {
    for (const { name, marked, paragraphs, pressed } of told) {
      const named = paragraphs.flatMap((one, place) => pressesIn(one).map((press) => ({ press, place })));
      const made = pressed.flatMap((press, at) => {
        const before = pressed.slice(0, at).filter((one) => one === press).length;
        return named.filter((one) => one.press === press)[before] ?? [];
      });
      // A talk in pairs is in hand while they talk.
      for (const { press, place } of made.filter((one) => one.press !== pairs.start))
        expect(marked, `${name}: ${press}`).not.toContain(place);
    }
  });

  test("the last that is marked before a press names it", () => {
    for (const { name, marked, paragraphs, next, step } of told) {
      const named = pressesIn(paragraphs[marked.at(-1) ?? -1] ?? "");
      const [press] = step.pairs?.on ? named.filter((one) => one !== pairs.start) : named;
      // The icebreaker hands over to the meeting in place of an end.
      if (press === undefined && next[0] === primary.end) continue;
      expect(next, `${name}: ${paragraphs[marked.at(-1) ?? -1]}`).toContain(press);
    }
  });

  test("R-165: while pairs talk, the paragraph that sends them off is marked from its press on", () => {
    for (const { name, marked, paragraphs } of told.filter((one) => one.step.pairs?.on && one.step.phase !== "huddle"))
      expect(paragraphs[marked[0] ?? -1], name).toMatch(/^\d+:\d+ (\*\*)?Press In pairs\./);
    const sent = told.filter(({ step }) => step.pairs?.on).map(({ step }) => step.id);
    const named = told.flatMap(({ step, paragraphs }) =>
      paragraphs.some((one) => one.includes("Press In pairs.")) ? [step.id] : [],
    );
    expect(new Set(sent)).toEqual(new Set(named));
  });

  test("what is said or done between two presses is marked in its turn, and nothing is left out", () => {
    const byStep = Map.groupBy(told, ({ step }) => step.id);
    for (const [id, moments] of byStep) {
      const marked = new Set(moments.flatMap((one) => one.marked));
      const timed = (moments[0]?.paragraphs ?? []).flatMap((one, place) => (openingOf(one).minute ? [place] : []));
      expect([id, timed.filter((place) => !marked.has(place))]).toEqual([id, []]);
    }
  });
});

const SCRIPT = [
  "Why: to see.",
  "0:00 Say: “Eight things.”",
  "0:20 Say: “One more.” Press Open.",
  "0:45 Do: keep quiet. Press Close when nearly all are in.",
  "2:45 Do: a private check. If all agree, press Reveal. Otherwise press Pair talk.",
  "3:00 Say: “A minute alone.”",
  "4:00 Say: “In pairs.” Press Vote again.",
  "6:00 Say: “Once more.” Press Close and reveal.",
  "6:30 Say: “Look up.”",
  "6:45 Press Debrief. Ask: “Why so?”",
  "7:30 Ask: “And who?” Press Next.",
  "Short of time: leave it out.",
].join("\n\n");

const room = new TestRoom([sortStep()]);
room.host({ do: "goto", step: "sort" });
const anyStep = v.parse(HostView, room.view("host")).step ?? expect.fail();

describe("R-166 the rule", () => {
  const marked = (phase: StepView["phase"], seconds: number, round: 1 | 2 = 1) => {
    const stretch = stretchOf(SCRIPT, { ...anyStep, phase, round }, []) ?? expect.fail();
    return placeAfter(stretch, seconds).place;
  };

  it("marks what lies between the last press and the next one, paragraph by paragraph", () => {
    expect([0, 19, 20, 999].map((seconds) => marked("setup", seconds))).toEqual([1, 1, 2, 2]);
    expect([0, 999].map((seconds) => marked("collecting", seconds))).toEqual([3, 3]);
    expect(marked("closed", 999)).toBe(4);
    expect([0, 59, 60, 999].map((seconds) => marked("huddle", seconds))).toEqual([5, 5, 6, 6]);
    expect(marked("collecting", 999, 2)).toBe(7);
  });

  it("a result that is shown without the talk is talked about like any other", () => {
    expect([1, 2].map((round) => marked("revealed", 0, round as 1 | 2))).toEqual([8, 8]);
    expect(marked("revealed", 15, 2)).toBe(9);
  });

  it("a paragraph that goes on behind its press is in hand until it has been said", () => {
    expect([0, 44, 45].map((seconds) => marked("debrief", seconds))).toEqual([9, 9, 10]);
  });

  it("what is said takes its time, whatever the minutes are", () => {
    const long = `0:00 Say: “${"word ".repeat(65)}”\n\n0:05 Press Open.`;
    const stretch = stretchOf(long, { ...anyStep, phase: "setup" }, []) ?? expect.fail();
    expect(placeAfter(stretch, 29)).toEqual({ place: 0, until: 30 });
  });

  it("R-165: a talk in pairs that was taken off the big screen is over, and its paragraph stays until the next press", () => {
    const paired =
      "0:00 Press Reveal.\n\n0:10 Say: “Look up.”\n\n0:20 Press In pairs. Say: “Talk.” Press Debrief.\n\n1:00 Ask: “Why?” Press Next.";
    const placeIn = (phase: StepView["phase"], seconds: number, talked: boolean) => {
      const stretch = stretchOf(paired, { ...anyStep, phase }, [], talked) ?? expect.fail();
      return placeAfter(stretch, seconds).place;
    };
    expect([0, 10].map((seconds) => placeIn("revealed", seconds, false))).toEqual([1, 2]);
    expect(placeIn("revealed", 0, true)).toBe(2);
    expect(placeIn("debrief", 0, false)).toBe(3);
    const begun = sinceWhen(null, "a 1", 60_000, 1_000, "a revealed 1");
    expect(sinceWhen(begun, "a 1", undefined, 2_000, begun.talked)).toBe(begun);
    expect(sinceFrom(JSON.parse(JSON.stringify(begun)))).toEqual(begun);
  });

  it("without minutes it stands where the next press is named, and nowhere without either", () => {
    const bare = "Say hello.\n\nPress Open.\n\nWait.\n\nPress Close, then Reveal.";
    const placeIn = (text: string, phase: StepView["phase"]) => {
      const stretch = stretchOf(text, { ...anyStep, phase }, []);
      return stretch && placeAfter(stretch, 0).place;
    };
    expect(["setup", "collecting", "closed"].map((phase) => placeIn(bare, phase as "setup"))).toEqual([1, 3, 3]);
    expect(placeIn("Say hello.", "setup")).toBeNull();
  });
});

describe("R-166 the time of a stretch", () => {
  it("begins with it, and goes along with a timer that is made longer or shorter", () => {
    const begun = sinceWhen(null, "a 1", 60_000, 1_000);
    expect(begun).toEqual({ stretch: "a 1", at: 1_000, endsAt: 60_000 });
    expect(sinceWhen(begun, "a 1", 60_000, 5_000)).toBe(begun);
    expect(sinceWhen(begun, "a 1", undefined, 5_000)).toBe(begun);
    expect(sinceWhen(begun, "a 1", 90_000, 5_000)).toEqual({ stretch: "a 1", at: 31_000, endsAt: 90_000 });
    expect(sinceWhen(begun, "a 2", undefined, 7_000)).toMatchObject({ stretch: "a 2", at: 7_000 });
  });

  it("is read as it was kept, and anything else is none", () => {
    const begun = sinceWhen(null, "a 1", 60_000, 1_000);
    expect(sinceFrom(JSON.parse(JSON.stringify(begun)))).toEqual(begun);
    for (const kept of [null, 1, {}, { stretch: 1, at: 1 }, { stretch: "a", at: "1" }])
      expect(sinceFrom(kept)).toBeNull();
  });
});
