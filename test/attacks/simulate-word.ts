/**
 * How far the comparison of a double take can be trusted, and how evenly it is dealt: `npm run simulate:word`.
 *
 * Rooms of people who differ in how high they rate, and who add so many points for one of the words. In so many rooms the range of 90 %
 * holds what was added; in so many a difference is told in words. Each room is counted by the product and once more by a recount
 * that knows the definition alone (`test/recount/word.ts`). Seeds are fixed.
 */
import { content as written } from "../../shared/agenda/library.ts";
import { doubletake } from "../../shared/exercises/doubletake/index.ts";
import { type Compared, compared, type Sheet } from "../recount/word.ts";
import { LIST_WORDS } from "../support/doubletake.ts";
import { Random } from "../support/random.ts";
import { step, TestRoom } from "../support/room.ts";

const ROOMS = Number(process.env.ROOMS ?? 400);
const PEOPLE = [24, 60, 200];
const ADDED = [0, 0.5, 1];
/** Points: how far people differ, and how far one rating of theirs does from another. */
const BETWEEN = 1.3;
const WITHIN = 1.7;
const MIDDLE = 6;

const content = doubletake.resolve({}, { ...written.en, words: written.en.words.doubletake });
if (!content) throw new Error("the built-in acts are there");
const items = Object.keys(LIST_WORDS.a);

/** A bell of twelve even draws, with a spread of 1. */
const bell = (random: Random): number => Array.from({ length: 12 }, () => random.next()).reduce((a, b) => a + b, -6);

/** One rating: whole points from 0 to 10, so that what is added loses a little at either end. */
const rating = (own: number, random: Random): number =>
  Math.min(10, Math.max(0, Math.round(own + WITHIN * bell(random))));

function room(people: number, added: number, random: Random): Sheet[] {
  return Array.from({ length: people }, (_, at) => {
    const list = at % 2 === 0 ? "a" : "b";
    const own = MIDDLE + BETWEEN * bell(random);
    const told = (act: string) => own + (LIST_WORDS[list][act] === "leader" ? added / 2 : -added / 2);
    return { list, worth: Object.fromEntries(items.map((act) => [act, rating(told(act), random)])) };
  });
}

/** What is added in the end, after the rounding and the ends of the scale. */
function truth(added: number): number {
  const [one, other] = [added / 2, -added / 2].map((more) => {
    const random = new Random(7);
    const all = Array.from({ length: 200_000 }, () => rating(MIDDLE + BETWEEN * bell(random) + more, random));
    return all.reduce((a, b) => a + b, 0) / all.length;
  });
  return (one ?? 0) - (other ?? 0);
}

function product(sheets: readonly Sheet[], seed: number) {
  const payloads = sheets.map(({ list, worth }) => ({
    list,
    worth: Object.entries(worth).map(([act, v]) => ({ act, v })),
  }));
  const moderation = { hidden: [], merged: {} };
  return doubletake.result(content!, payloads, { round: 1, items, minimum: 3, moderation, seed }).word;
}

const percent = (n: number): string => `${((100 * n) / ROOMS).toFixed(1)} %`;

console.log(`${ROOMS} rooms a line; range of 90 %: how often it holds what was added, and half its width\n`);
console.log("people  added  product  recount  half width  above  below  told of leader  of manager  widest apart");
for (const people of PEOPLE) {
  for (const added of ADDED) {
    const random = new Random(people * 100 + added * 10);
    const real = truth(added);
    const holds = ({ low, high }: Compared) => low <= real && real <= high;
    const count = { product: 0, recount: 0, above: 0, below: 0, leader: 0, manager: 0, width: 0, apart: 0 };
    for (let at = 0; at < ROOMS; at += 1) {
      const sheets = room(people, added, random);
      const found = product(sheets, random.below(2 ** 31));
      const again = compared(sheets, random);
      if (!found || Math.abs(found.d - again.d) > 0.001) throw new Error("the product and the recount disagree");
      count.product += Number(holds(found));
      count.recount += Number(holds(again));
      count.above += Number(real < found.low);
      count.below += Number(real > found.high);
      count.leader += Number(found.says === "leader");
      count.manager += Number(found.says === "manager");
      count.width += (found.high - found.low) / 2 / ROOMS;
      count.apart = Math.max(count.apart, Math.abs(found.low - again.low), Math.abs(found.high - again.high));
    }
    const cells = [
      String(people).padStart(6),
      added.toFixed(1).padStart(5),
      percent(count.product).padStart(7),
      percent(count.recount).padStart(7),
      count.width.toFixed(2).padStart(10),
      percent(count.above).padStart(6),
      percent(count.below).padStart(6),
      percent(count.leader).padStart(14),
      percent(count.manager).padStart(10),
      count.apart.toFixed(3).padStart(12),
    ];
    console.log(cells.join("  "));
  }
}

/** Rooms that fill, open, and go on filling: how evenly two lists are dealt, and whether who comes early reads one of them. */
function dealt(): void {
  const firsts = [0, 0];
  let widest = 0;
  let early = 0;
  const rooms = 400;
  const places = items.map(() => items.map(() => 0));
  for (let seed = 1; seed <= rooms; seed += 1) {
    const random = new Random(seed);
    const one = new TestRoom([step("d", "doubletake", {})], { seed: random.below(2 ** 31) });
    one.joinMany(20 + random.below(60));
    one.open("d");
    const lists = () => [...(one.state.deals.get("d")?.values() ?? [])].map(({ list }) => list);
    const uneven = () => Math.abs(2 * lists().filter((list) => list === 0).length - lists().length);
    widest = Math.max(widest, uneven());
    for (let late = random.below(20); late > 0; late -= 1) {
      one.join();
      widest = Math.max(widest, uneven());
    }
    const people = [...one.state.people.keys()];
    const first = one.state.deals.get("d")?.get(people[0] ?? "");
    firsts[first?.list ?? 0] = (firsts[first?.list ?? 0] ?? 0) + 1;
    const half = people.slice(0, people.length / 2);
    early += half.filter((id) => one.state.deals.get("d")?.get(id)?.list === 0).length / half.length / rooms;
    for (const deal of one.state.deals.get("d")?.values() ?? []) {
      const { cards } = doubletake.deal!.hand(content!, deal) as { cards: { id: string }[] };
      for (const [place, { id }] of cards.slice(1).entries()) {
        const row = places[items.indexOf(id)];
        if (row) row[place] = (row[place] ?? 0) + 1;
      }
    }
  }
  const all = places[0]?.reduce((sum, n) => sum + n, 0) ?? 1;
  console.log(`\n${rooms} rooms of 20 to 79 people and up to 19 who come late`);
  console.log(`two lists differ by at most ${widest} person`);
  console.log(`whoever joined first read list A in ${firsts[0]} rooms and list B in ${firsts[1]}`);
  console.log(`of the half that joined first, ${(100 * early).toFixed(1)} % read list A`);
  console.log("how often each act comes 1st to 6th, per cent");
  for (const [at, row] of places.entries())
    console.log(`  ${items[at]}  ${row.map((n) => ((100 * n) / all).toFixed(1).padStart(5)).join(" ")}`);
}
dealt();
