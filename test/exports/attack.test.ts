/**
 * Promise 4, attacked: random rooms are played to their end, and everything that leaves them is added and subtracted in
 * every way there is. What a hidden group said must not follow, nor about oneself what one to four people said.
 */
import fc from "fast-check";
import * as v from "valibot";
import { expect, it } from "vitest";
import { Results } from "../../shared/protocol/http.ts";
import { Attacker, sumOf } from "../support/attacker.ts";
import { readCsv } from "../support/csv.ts";
import { exportFile } from "../support/export.ts";
import type { TestRoom } from "../support/room.ts";
import { inRound, itemOf, learnResults, subsets, unknowns } from "./learn.ts";
import { ASKED, type Asked, GROUPS, OPTIONS, PLAN, play, saidOf, world } from "./random-rooms.ts";

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
