/**
 * Promise 4, attacked: random rooms are played to their end, and everything that leaves them is added and subtracted in
 * every way there is. What a hidden group said must not follow, nor about oneself what one to four people said.
 */
import fc from "fast-check";
import * as v from "valibot";
import { expect, it } from "vitest";
import type { Result } from "../../shared/exercises/index.ts";
import { Results } from "../../shared/protocol/http.ts";
import type { HostView, RoundResult, StageView } from "../../shared/protocol/view.ts";
import { Attacker, sumOf } from "../support/attacker.ts";
import { readCsv } from "../support/csv.ts";
import { exportFile } from "../support/export.ts";
import { choiceStep, deck, step, TestRoom } from "../support/room.ts";

const GROUPS = ["north", "south", "east", "west"];
const OPTIONS = ["a", "b", "c"];
const CHOICES = ["L", "M", "B"];
const STOPS = ["0", "1", "2"];

/** A question with its answers: what is unknown of it is how many of each group said what, and said what again. */
interface Asked {
  step: string;
  item: string;
  options: string[];
  about: "O" | "S";
  rounds: 1 | 2;
}

const scale = (id: string) => ({ id, kind: "scale", text: `${id}?`, max: 2, labels: { low: "no", high: "yes" } });
const PLAN = [
  choiceStep("views", { rounds: 2 }),
  choiceStep("self", { rounds: 2, privacy: "S" }),
  step("cards", "sort", { cards: ["c1", "c8"] }),
  step("mood", "pulse", { items: [scale("ready"), scale("sure")] }),
];
const ASKED: Asked[] = [
  { step: "views", item: "answer", options: OPTIONS, about: "O", rounds: 2 },
  { step: "self", item: "answer", options: OPTIONS, about: "S", rounds: 2 },
  { step: "cards", item: "c1", options: CHOICES, about: "O", rounds: 1 },
  { step: "cards", item: "c8", options: CHOICES, about: "O", rounds: 1 },
  { step: "mood", item: "ready", options: STOPS, about: "S", rounds: 1 },
  { step: "mood", item: "sure", options: STOPS, about: "S", rounds: 1 },
];

/** Most say the first, some the second, few the third, and a few nothing: so that groups often say the same. */
const says = (options: string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(options[0]) },
    { weight: 3, arbitrary: fc.constant(options[1]) },
    { weight: 1, arbitrary: fc.constant(options[2]) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
/** A second answer: most stay. */
const again = fc.oneof({ weight: 8, arbitrary: fc.constant("same" as const) }, { weight: 2, arbitrary: says(OPTIONS) });

const someone = fc.record({
  group: fc.constantFrom(...GROUPS, null),
  views: says(OPTIONS),
  viewsAgain: again,
  self: says(OPTIONS),
  selfAgain: again,
  c1: says(CHOICES),
  c8: says(CHOICES),
  ready: says(STOPS),
  sure: says(STOPS),
  removed: fc.boolean(),
});
type Someone = typeof someone extends fc.Arbitrary<infer T> ? T : never;

const world = fc.record({
  people: fc.array(someone, { minLength: 6, maxLength: 26 }),
  /** Few groups, so that they are large enough to be told. */
  groups: fc.integer({ min: 2, max: 4 }),
  second: fc.boolean(),
  removals: fc.boolean(),
});

const second = (first: string | undefined, then: string | undefined): string | undefined =>
  then === "same" ? first : then;

/** What somebody said of a question: first, and again. */
function saidOf(
  one: Someone,
  { step: id, item }: Asked,
  secondRound: boolean,
): [string | undefined, string | undefined] {
  if (id === "views") return [one.views, secondRound && !one.removed ? second(one.views, one.viewsAgain) : undefined];
  if (id === "self") return [one.self, secondRound && !one.removed ? second(one.self, one.selfAgain) : undefined];
  return [one[item as "c1" | "c8" | "ready" | "sure"], undefined];
}

/** Plays a room: every step voted on, once or twice, revealed and talked about with everything shown. */
function play(people: Someone[], options: string[], secondRound: boolean): { room: TestRoom; heard: RoundResult[][] } {
  const room = new TestRoom(PLAN, { segments: { question: "Where?", options } });
  const ids = people.map(({ group }) => room.join(group === null ? {} : { segment: group }));
  room.countHeads();
  const vote = (id: string, payloads: unknown[], round: 1 | 2 = 1) => {
    room.open(id, round);
    for (const [i, payload] of payloads.entries()) if (payload !== undefined) room.answer(ids[i]!, id, payload, round);
    room.host({ do: "close", step: id });
  };
  const choose = (option: string | undefined) => option && { options: [option] };
  vote(
    "cards",
    people.map(({ c1, c8 }) => (c1 || c8 ? deck({ ...(c1 && { c1 }), ...(c8 && { c8 }) }) : undefined)),
  );
  vote(
    "mood",
    people.map(({ ready, sure }) => {
      const payload = Object.entries({ ready, sure }).flatMap(([item, one]) => (one ? [{ item, v: Number(one) }] : []));
      return payload.length > 0 ? payload : undefined;
    }),
  );
  for (const id of ["views", "self"] as const)
    vote(
      id,
      people.map((one) => choose(one[id])),
    );
  for (const [i, one] of people.entries()) if (one.removed) room.host({ do: "remove", person: ids[i]! });
  if (secondRound) {
    for (const id of ["views", "self"] as const) {
      const then = people.map((one) => choose(one.removed ? undefined : second(one[id], one[`${id}Again`])));
      vote(id, then, 2);
    }
  }
  const heard = PLAN.map(({ id }) => {
    room.host({ do: "goto", step: id });
    if (!room.try({ do: "reveal", step: id }).ok) return [];
    room.host({ do: "debrief", step: id });
    room.host({ do: "show", step: id, what: "segment", on: true });
    return [...roundsIn(room.view("host") as HostView), ...roundsIn(room.view("stage") as StageView)];
  });
  room.host({ do: "end" });
  return { room, heard };
}

const roundsIn = ({ step: shown }: StageView): RoundResult[] =>
  typeof shown?.result === "object" ? shown.result.rounds : [];

/** The unknowns of a question: people of these groups, by their first answer and their second. */
function unknowns(
  { step: id, item, options, rounds }: Asked,
  groups: readonly (string | null)[],
  which: (first: string, then: string) => boolean,
): Map<string, number> {
  const values = [...options, "nothing"];
  const thens = rounds === 2 ? values : ["nothing"];
  return sumOf(
    groups.flatMap((group) =>
      values.flatMap((first) =>
        thens.flatMap((then) =>
          (first !== "nothing" || then !== "nothing") && which(first, then)
            ? [[id, item, group, first, then].join("|")]
            : [],
        ),
      ),
    ),
  );
}

const inRound = (round: number, option?: string) => (first: string, then: string) => {
  const said = round === 1 ? first : then;
  return option === undefined ? said !== "nothing" : said === option;
};

/** An item of a result, as far as it is told. */
function itemOf(result: Result, item: string): { n: number; counts: Record<string, number> } | null {
  const items =
    result.exercise === "choice"
      ? [result.answer]
      : result.exercise === "sort"
        ? result.cards
        : result.exercise === "pulse"
          ? result.items
          : [];
  const found = items.find(({ id }) => id === item);
  return found && "counts" in found ? found : null;
}

function learnItem(attacker: Attacker, asked: Asked, round: number, groups: (string | null)[], result: Result): void {
  const told = itemOf(result, asked.item);
  if (!told) return;
  attacker.learn(unknowns(asked, groups, inRound(round)), told.n);
  for (const option of asked.options)
    attacker.learn(unknowns(asked, groups, inRound(round, option)), told.counts[option] ?? 0);
}

/** Everything that a results file says of a question. */
function learnResults(attacker: Attacker, asked: Asked, all: (string | null)[], of: Results["steps"][number]): void {
  const alone = ASKED.filter(({ step: id }) => id === asked.step).length === 1;
  for (const { round, answered, result, segments } of of.rounds) {
    if (alone) attacker.learn(unknowns(asked, all, inRound(round)), answered);
    learnItem(attacker, asked, round, all, result);
    for (const segment of segments ?? [])
      if (!("hidden" in segment)) learnItem(attacker, asked, round, [segment.group], segment.result);
  }
  const moved = of.movement?.find(({ id }) => id === asked.item);
  if (!moved || "hidden" in moved) return;
  const both = (first: string, then: string) => first !== "nothing" && then !== "nothing";
  attacker.learn(unknowns(asked, all, both), moved.n);
  attacker.learn(
    unknowns(asked, all, (first, then) => both(first, then) && first !== then),
    moved.changed,
  );
  for (const [option, net] of Object.entries(moved.net)) {
    const sum = unknowns(asked, all, (first, then) => both(first, then) && then === option && first !== option);
    for (const name of unknowns(
      asked,
      all,
      (first, then) => both(first, then) && first === option && then !== option,
    ).keys())
      sum.set(name, -1);
    attacker.learn(sum, net);
  }
  for (const { from, to, n } of moved.flows)
    attacker.learn(
      unknowns(asked, all, (first, then) => first === from && then === to),
      n,
    );
}

/** The same from the tables, and that no line of a person leads to another. */
function learnTables(attacker: Attacker, asked: Asked, all: (string | null)[], room: TestRoom): void {
  const table = (name: "aggregate.csv" | "answers.csv") =>
    readCsv(exportFile(room.state, name, "host", { now: 0, shuffle: (n) => [...Array(n).keys()] }).body);
  const ours = (row: Record<string, string>) => row.step === asked.step && row.item === asked.item;
  for (const { round, segment, measure, value } of table("aggregate.csv").filter(ours)) {
    const option = /^count:(.*)$/.exec(measure!)?.[1];
    if (value === "hidden for anonymity" || (measure !== "n" && option === undefined)) continue;
    attacker.learn(unknowns(asked, segment ? [segment] : all, inRound(Number(round), option)), Number(value));
  }
  const lines = table("answers.csv");
  const places = new Map<string, string>();
  for (const { person, step: id, round, item } of lines) {
    const place = [id, round, item].join("/");
    expect(places.get(person!) ?? place).toBe(place);
    places.set(person!, place);
  }
}

/** All sets of these, but for the empty one. */
const subsets = <T>(of: readonly T[]): T[][] =>
  Array.from({ length: 2 ** of.length - 1 }, (_, set) => of.filter((__, i) => (set + 1) & (2 ** i)));

it("promise 4: what a hidden group said follows from nothing that leaves the room", { timeout: 120_000 }, () => {
  let split = 0;
  let hidden = 0;
  fc.assert(
    fc.property(world, ({ people: drawn, groups, second: secondRound, removals }) => {
      const options = GROUPS.slice(0, groups);
      const people = drawn.map((one) => ({
        ...one,
        group: one.group === null || options.includes(one.group) ? one.group : options[0]!,
        removed: removals && one.removed && one.c1 === "M",
      }));
      const { room, heard } = play(people, options, secondRound);
      const body = exportFile(room.state, "results.json", "host", { now: 0, shuffle: () => [] }).body;
      const results = v.parse(Results, JSON.parse(body));
      const all = [...options, null];
      for (const asked of ASKED) {
        const attacker = new Attacker();
        const of = results.steps.find(({ id }) => id === asked.step)!;
        learnResults(attacker, asked, all, of);
        const live = heard[PLAN.findIndex(({ id }) => id === asked.step)]!;
        learnResults(attacker, asked, all, { ...of, rounds: live });
        learnTables(attacker, asked, all, room);

        const told = (of.rounds[0]?.segments ?? []).flatMap((one) =>
          !("hidden" in one) && itemOf(one.result, asked.item) ? [one.group] : [],
        );
        split += told.length > 0 ? 1 : 0;
        const untold = all.filter((group) => group === null || !told.includes(group));
        for (const set of subsets(untold)) {
          const own = people.filter(({ group }) => set.includes(group));
          const first = own.filter((one) => saidOf(one, asked, secondRound)[0] !== undefined);
          // Everyone together is the room, and five or more that are not one group are what the rules are content with.
          const named = set.length === 1 && set[0] !== null;
          if (set.length === all.length || (first.length >= 5 && !named)) continue;
          hidden += first.length > 0 ? 1 : 0;
          for (const round of asked.rounds === 2 ? [1, 2] : [1]) {
            for (const option of [undefined, ...asked.options]) {
              // That nobody of them said what nobody said is no secret.
              expect(attacker.value(unknowns(asked, set, inRound(round, option))) ?? 0, `${asked.step} ${set}`).toBe(0);
            }
          }
        }
        if (asked.about === "O") continue;
        for (const set of subsets(all).filter((one) => one.length < all.length)) {
          // Where it follows that all of some said the same, each of them is known.
          const n = attacker.value(unknowns(asked, set, inRound(1))) ?? 0;
          for (const option of asked.options)
            if (n > 0)
              expect(attacker.value(unknowns(asked, set, inRound(1, option))), `${asked.step} ${set}`).not.toBe(n);
        }
        for (const group of all) {
          for (const name of unknowns(asked, [group], () => true).keys()) {
            const few = attacker.value(sumOf([name])) ?? 0;
            // The counts of five people are told, and so are those of the five who are left; how few of them then
            // answered differently must not follow.
            const own = people.filter((one) => one.group === group && saidOf(one, asked, false)[0] !== undefined);
            const counted = group === null ? own.length >= 5 : told.includes(group);
            if (few > 0 && few < 5) expect(asked.rounds === 1 && counted, name).toBe(true);
          }
        }
      }
    }),
    { numRuns: 100 },
  );
  // Otherwise these rooms would be too small to attack.
  expect(split).toBeGreaterThan(20);
  expect(hidden).toBeGreaterThan(200);
});

it("the attacker would find what tables without these rules give away", () => {
  const asked: Asked = { step: "s", item: "i", options: OPTIONS, about: "S", rounds: 1 };
  const attacker = new Attacker();
  const all = ["north", "south", "east"];
  const tell = (groups: string[], counts: number[]) => {
    for (const [i, option] of OPTIONS.entries())
      attacker.learn(unknowns(asked, groups, inRound(1, option)), counts[i]!);
  };
  tell(all, [9, 6, 3]);
  tell(["north"], [5, 1, 0]);
  expect(attacker.value(unknowns(asked, ["south"], inRound(1, "a")))).toBeUndefined();
  expect(attacker.value(unknowns(asked, ["south"], inRound(1)))).toBeUndefined();
  tell(["east"], [1, 5, 3]);
  // South is left: its three people all said the first.
  expect(attacker.value(unknowns(asked, ["south"], inRound(1)))).toBe(3);
  expect(attacker.value(unknowns(asked, ["south"], inRound(1, "a")))).toBe(3);
});
