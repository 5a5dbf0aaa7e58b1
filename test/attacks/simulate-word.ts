/**
 * How far the range of a double take can be trusted: `npm run simulate:word`.
 *
 * Rooms of people who differ in how high they rate, and who add so many points for one of the words. In so many rooms the range
 * holds what was added; in so many a difference is told in words. Answers are made and counted as in a room; seeds are fixed.
 */
import { content as written } from "../../shared/agenda/library.ts";
import { doubletake } from "../../shared/exercises/doubletake/index.ts";
import { LIST_WORDS } from "../support/doubletake.ts";
import { Random } from "../support/random.ts";

const ROOMS = 150;
const PEOPLE = [20, 24, 40, 100];
const ADDED = [0, 0.8];
/** Points: how far people differ, and how far one rating of theirs does from another. */
const BETWEEN = 1.3;
const WITHIN = 1.7;
const MIDDLE = 6;

const texts = { ...written.en, words: written.en.words.doubletake };
const content = doubletake.resolve({}, texts);
if (!content) throw new Error("the built-in acts are there");
const items = content.acts.map(({ id }) => id);

/** A bell of twelve even draws, with a spread of 1. */
function bell(random: Random): number {
  return Array.from({ length: 12 }, () => random.below(1_000_000) / 1_000_000).reduce((sum, one) => sum + one, -6);
}

function room(people: number, added: number, random: Random) {
  const payloads = Array.from({ length: people }, (_, at) => {
    const list = at % 2 === 0 ? ("a" as const) : ("b" as const);
    const own = MIDDLE + BETWEEN * bell(random);
    const worth = items.map((act) => {
      const word = LIST_WORDS[list][act] === "leader" ? added / 2 : -added / 2;
      return { act, v: Math.min(10, Math.max(0, Math.round(own + word + WITHIN * bell(random)))) };
    });
    return { worth, list };
  });
  const moderation = { hidden: [], merged: {} };
  return doubletake.result(content!, payloads, {
    round: 1,
    items,
    minimum: 3,
    moderation,
    seed: random.below(2 ** 31),
  });
}

console.log("people  added  holds it  half width  told in words");
for (const people of PEOPLE) {
  for (const added of ADDED) {
    const random = new Random(people * 100 + added * 10);
    const all = Array.from({ length: ROOMS }, () => room(people, added, random).word).filter((word) => word !== null);
    const share = (n: number) => `${Math.round((100 * n) / all.length)} %`.padStart(5);
    const holds = all.filter(({ low, high }) => low <= added && added <= high).length;
    const width = all.reduce((sum, { low, high }) => sum + (high - low) / 2, 0) / all.length;
    const told = all.filter(({ says }) => says === "leader" || says === "manager").length;
    const cells = [String(people).padStart(6), added.toFixed(1).padStart(5), share(holds).padStart(8)];
    console.log([...cells, width.toFixed(2).padStart(10), share(told).padStart(13)].join("  "));
  }
}
