/**
 * R-160, R-161, attacked: somebody who has every edition of the report, each as it was before and after people have deleted their
 * answers, adds and subtracts all of it. Nothing follows that does not follow from the facilitator's alone; and whoever has only
 * the client's and the participants' learns nothing of a group under its floor.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Reader } from "../../shared/exports/index.ts";
import { SEGMENT_MINIMUM } from "../../shared/limits.ts";
import { CLIENT_GROUP_FLOOR } from "../../shared/protocol/edition.ts";
import type { ReportDraft } from "../../shared/protocol/report.ts";
import { Attacker, type Sum } from "../support/attacker.ts";
import { json } from "../support/files.ts";
import type { TestRoom } from "../support/room.ts";
import { inRound, itemOf, learnResults, subsets, unknowns } from "./learn.ts";
import { ASKED, type Asked, GROUPS, play, saidOf, world } from "./random-rooms.ts";

/** Who puts what together, and how many people there are at least in a group that they are told of: the screens had groups too. */
const READERS: [readers: Reader[], floor: number][] = [
  [["client"], CLIENT_GROUP_FLOOR],
  [["client", "participants"], SEGMENT_MINIMUM],
];

/** Everything that a facilitator can set for the client. */
const DRAFTS: ReportDraft[] = [
  {},
  { shows: ["groups"] },
  { shows: ["ledger", "audit", "doubletake", "groups"], floor: 9 },
  { shows: ["groups"], floor: 14 },
];

type Told = ReturnType<typeof json>["steps"];
interface Read {
  reader: Reader;
  steps: Told;
}

/** Every edition as somebody downloads it now. */
function editionsOf(room: TestRoom): Read[] {
  const client = DRAFTS.map((draft): Read => {
    room.state.report = { version: 1, draft };
    return { reader: "client", steps: json(room, "client").steps };
  });
  const others = (["host", "participants"] as const).map((reader) => ({ reader, steps: json(room, reader).steps }));
  return [...client, ...others];
}

/** What a file says of a question, as sums. */
function sumsIn({ steps }: Read, asked: Asked, all: (string | null)[]): [Sum, number][] {
  const sums: [Sum, number][] = [];
  const step = steps.find(({ id }) => id === asked.step);
  if (step) learnResults({ learn: (sum, value) => void sums.push([sum, value]) }, asked, all, step);
  return sums;
}

/** The groups that a file tells of a question. */
const groupsIn = ({ steps }: Read, { step: id, item }: Asked): string[] =>
  (steps.find((one) => one.id === id)?.rounds[0]?.segments ?? []).flatMap((one) =>
    !("hidden" in one) && itemOf(one.result, item) ? [one.group] : [],
  );

it("R-160 R-161 all editions together tell nothing beyond the facilitator’s, and a client nothing of small groups", () => {
  let [implied, told, kept] = [0, 0, 0];
  fc.assert(
    fc.property(world, fc.array(fc.nat(25), { maxLength: 3 }), (drawn, forgetting) => {
      const options = GROUPS.slice(0, drawn.groups);
      const people = drawn.people.map((one) => ({
        ...one,
        group: one.group === null || options.includes(one.group) ? one.group : options[0]!,
        removed: false,
      }));
      const { room } = play(people, options, drawn.second);
      const all = [...options, null];
      const before = editionsOf(room);
      const ids = [...room.state.people.keys()];
      for (const at of new Set(forgetting)) if (ids[at] !== undefined) room.forget(ids[at]);
      const files = [...before, ...editionsOf(room)];
      for (const asked of ASKED) {
        const facilitator = new Attacker();
        for (const file of files.filter(({ reader }) => reader === "host"))
          for (const [sum, value] of sumsIn(file, asked, all)) facilitator.learn(sum, value);
        const others = files.filter(({ reader }) => reader !== "host");
        for (const file of others) {
          for (const [sum, value] of sumsIn(file, asked, all)) {
            expect(facilitator.value(sum), `${file.reader} of ${asked.step}`).toBe(value);
            implied += 1;
          }
        }
        const answered = (set: readonly (string | null)[]) =>
          people.filter((one) => set.includes(one.group) && saidOf(one, asked, false)[0] !== undefined).length;
        for (const [readers, floor] of READERS) {
          const own = others.filter(({ reader }) => readers.includes(reader));
          const reader = new Attacker();
          for (const [sum, value] of own.flatMap((file) => sumsIn(file, asked, all))) reader.learn(sum, value);
          const known = own.flatMap((file) => groupsIn(file, asked));
          told += known.length;
          for (const group of known) expect(answered([group]), group).toBeGreaterThanOrEqual(floor);
          const untold = all.filter((group) => group === null || !known.includes(group));
          for (const set of subsets(untold).filter((one) => one.length < all.length)) {
            // So many who are not one group may be known together.
            const named = set.length === 1 && set[0] !== null;
            if (!named && answered(set) >= floor) continue;
            kept += answered(set) > 0 ? 1 : 0;
            for (const round of asked.rounds === 2 ? [1, 2] : [1])
              for (const option of [undefined, ...asked.options])
                expect(reader.value(unknowns(asked, set, inRound(round, option))) ?? 0, `${asked.step} ${set}`).toBe(0);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
  // Otherwise these rooms would be too small to attack.
  expect(implied).toBeGreaterThan(5_000);
  expect(told).toBeGreaterThan(20);
  expect(kept).toBeGreaterThan(200);
});
