/** Answers of people who do not exist: whole ones, and ones that leave items out. */

import { content } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import type { Random } from "../support/random.ts";
import { optionsOf, skillsOf } from "./plan.ts";
import type { Choice, Guess, Payload, Payloads } from "./said.ts";
import { lensesOf } from "./selves.ts";

const LMB: readonly Choice[] = ["L", "M", "B"];
const WORDS = ["Calm", "calm ", "brave", "clear", "constructor", "kind"];
const LINES = ["one", "two", "three", "four", "five", "six"];

const within = (random: Random, low: number, high: number): number => low + random.below(high - low + 1);
/** Most people mark close to where the room does, so that there is something to agree on. */
const near = (random: Random, low: number, high: number): number =>
  random.chance(0.7) ? Math.round((2 * low + high) / 3) : within(random, low, high);
const lean = (random: Random): Choice => (random.chance(0.5) ? "L" : random.pick(LMB));

/** What somebody says to the items of a round; they leave out what is not in it. */
export function invent(step: Step, items: readonly string[], round: 1 | 2, random: Random): Payload {
  const said = random.chance(0.85) ? [...items] : random.some(items);
  switch (step.exercise) {
    case "sort": {
      const leaning = step.settings.lean === true && round === 2;
      return said.map((cardId) => ({ cardId, choice: leaning ? random.pick(["L", "M"] as const) : lean(random) }));
    }
    case "spectrum":
      return said.map((area) => {
        const [first = "now", ...others] = lensesOf(step);
        const marks = others.map((lens) => [lens, random.chance(0.8) ? near(random, 0, 10) : null]);
        return { area, [first]: near(random, 0, 10), ...Object.fromEntries(marks) };
      });
    case "scenario": {
      const pref = random.chance(0.4) ? 1 : random.pick([-2, -1, 1, 2]);
      return { pref, ...(random.chance(0.3) && { why: random.pick(LINES) }) };
    }
    case "cloud": {
      if (round === 2) return said.map((word) => ({ word, choice: lean(random) }));
      return { words: Array.from({ length: within(random, 1, 3) }, () => random.pick(WORDS)) };
    }
    case "pulse":
      return said.map((item) => ({ item, v: pulseOf(step, item, random) }));
    case "profile":
      return content.en.profileItems.flatMap(({ id, area }) =>
        said.includes(area) && random.chance(0.97)
          ? [{ itemId: id, v: random.chance(0.9) ? near(random, 0, 4) : null }]
          : [],
      );
    case "mix":
      return {
        ...(said.includes("now") && { x: near(random, -5, 5), y: near(random, -5, 5) }),
        ...(said.includes("needed") && { needX: near(random, -5, 5), needY: near(random, -5, 5) }),
      };
    case "ledger": {
      const tags = content.en.ledgerTags.map(({ id }) => id);
      const things = Array.from({ length: within(random, 1, 5) }, () => ({ text: "mine", tag: random.pick(tags) }));
      return {
        items: said.includes("things") ? things : [],
        ...(said.includes("advice") && { advice: near(random, 0, 4) }),
        ...(said.includes("people") && { people: near(random, 0, 10) }),
      };
    }
    case "onehat": {
      const talks = ([1, 2] as const).filter((talk) => said.includes(`talk${talk}`));
      const needs = ["step", "help", "first", "where", "worth", "leave", "nothing"];
      const of = <T>(one: () => T) => Object.fromEntries(talks.map((talk) => [talk, one()]));
      const missed = of(() => (random.chance(0.4) ? "step" : random.pick(needs)));
      return { missed, hurt: of(() => near(random, 0, 10)), ...(random.chance(0.3) && { keep: "next" }) };
    }
    case "audit":
      return { now: week(random), target: week(random) };
    case "shift":
      return said.map((item) => ({
        item: Number(item),
        v: near(random, 0, 10),
        ...(step.settings.moment === "post+then" && { then: random.chance(0.9) ? near(random, 0, 10) : null }),
      }));
    case "commit":
      return {
        ...(random.chance(0.8) && { kind: random.pick(["start", "stop", "continue"]) }),
        ...(random.chance(0.8) && { area: random.pick(["vision", "ideas", "people", "time", "culture", "growth"]) }),
        ifCue: `a deadline slips ${random.below(1_000)}`,
        thenDo: "remove one blocker",
        share: random.pick(["private", "trainer", "wall"]),
        ...{ due: "2026-03-31", followUpDays: 30 },
      };
    case "venn":
      return said.map((skillId) => ({ skillId, zone: lean(random) }));
    case "rank":
      return { top: shuffled(skillsOf(step), random).slice(0, 3) };
    case "choice": {
      const options = optionsOf(step).map(({ id }) => id);
      const chosen = random.some(options).slice(0, step.settings.max ?? 1);
      return { options: chosen, ...(chosen.includes("other") && random.chance(0.7) && { other: random.pick(LINES) }) };
    }
    case "scale": {
      const { min = 0, max = 10 } = step.settings;
      return said.map((item) => ({ item, v: near(random, min, max) }));
    }
    case "doubletake": {
      const worth = ["warm-up", ...said].map((act) => ({ act, v: near(random, 0, 10) }));
      return { worth, ...(random.chance(0.8) && { guess: random.pick(["acts", "strict", "word", "none"]) }) };
    }
    case "text":
      return { text: `${random.pick(LINES)} ${random.below(1_000)}` };
    default:
      throw new Error(`${step.exercise} asks nothing`);
  }
}

function pulseOf(step: Step, id: string, random: Random): number | string {
  const own =
    step.exercise === "pulse" ? step.settings.items.find((one) => typeof one === "object" && one.id === id) : "";
  const item = typeof own === "object" ? own : content.en.pulse.find((one) => one.id === id);
  return item?.kind === "scale" ? near(random, 0, item.max) : random.pick(LINES);
}

/** A hundred points over six buckets, in fives. */
function week(random: Random): number[] {
  const points = [0, 0, 0, 0, 0, 0];
  for (let left = 20; left > 0; left -= 1) points[random.below(6)]! += 5;
  return points;
}

const shuffled = (from: readonly string[], random: Random): string[] =>
  from
    .map((one) => ({ one, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

/** What somebody expects the room to say of each item. */
export function guess(step: Step, items: readonly string[], random: Random): Guess[] {
  return random.some(items).map((item): Guess => {
    if (step.exercise === "spectrum") return { item, mean: within(random, 0, 10) };
    if (step.exercise === "sort") return { item, mode: random.pick(LMB) };
    if (step.exercise === "scenario") return { item, mode: random.pick([-2, -1, 1, 2]) };
    return { item, mode: random.pick(optionsOf(step)).id };
  });
}

/** The items of which an answer says all there is to say; whoever skips the others has finished. */
export function throughIn(step: Step, items: readonly string[], payload: Payload): string[] {
  if (step.exercise === "profile") {
    const rated = new Set((payload as { itemId: number }[]).map(({ itemId }) => itemId));
    return items.filter((area) => content.en.profileItems.every((one) => one.area !== area || rated.has(one.id)));
  }
  if (step.exercise === "doubletake") {
    const rated = (payload as Payloads["doubletake"]).worth.map(({ act }) => act);
    return items.filter((act) => rated.includes(act));
  }
  if (step.exercise === "mix") return items.filter((item) => (item === "now" ? "x" : "needX") in payload);
  if (step.exercise === "ledger") {
    const { items: things } = payload as { items: unknown[] };
    return items.filter((item) => (item === "things" ? things.length > 0 : item in payload));
  }
  if (step.exercise === "shift") {
    const rated = (payload as { item: number; then?: number | null }[]).filter(({ then }) => then !== null);
    return items.filter((id) => rated.some(({ item }) => String(item) === id));
  }
  if (step.exercise === "onehat") {
    const { missed, hurt } = payload as Payloads["onehat"];
    return items.filter((item) => {
      const talk = item === "talk1" ? 1 : 2;
      return missed?.[talk] === "nothing" || [missed, hurt].every((of) => of?.[talk] !== undefined);
    });
  }
  if (!Array.isArray(payload)) return [...items];
  const said = (payload as Record<string, unknown>[]).map(
    ({ cardId, skillId, area, word, item }) => cardId ?? skillId ?? area ?? word ?? item,
  );
  return items.filter((item) => said.map(String).includes(item));
}
