/**
 * R-81, attacked: one person brings several phones into random rooms, before the first question about oneself is opened
 * and after, into any group, and knows what each of them says. The host counts heads honestly. Everything that leaves the
 * room is added and subtracted in every way there is.
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
import { choiceStep, TestRoom } from "../support/room.ts";

const GROUPS = ["north", "south", "west"];
const ALL = [...GROUPS, null];
const OPTIONS = ["a", "b", "c"];
const STEPS = ["first", "then"];

const says = fc.constantFrom("a", "a", "a", "b", "b", "c", undefined);
const phone = fc.record({ group: fc.constantFrom("north", "north", "south", "south", "west", null), said: says });
const some = (minLength: number, maxLength: number) => fc.array(phone, { minLength, maxLength, size: "max" });
const world = fc.record({
  heads: some(10, 26),
  lateHeads: some(0, 2),
  extra: some(0, 5),
  lateExtra: some(0, 3),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;
type Phone = World["heads"][number];

/** Plays a room of two questions about oneself; the first one settles the heads, the second is told. */
function play({ heads, lateHeads, extra, lateExtra }: World): { room: TestRoom; heard: RoundResult[] } {
  const room = new TestRoom(
    STEPS.map((id) => choiceStep(id, { privacy: "S" })),
    { segments: { question: "Where?", options: GROUPS } },
  );
  const enter = (phones: Phone[]) =>
    phones.map(({ group, said }) => ({ id: room.join(group === null ? {} : { segment: group }), said }));
  // Which of the phones come first must not matter.
  const early = [...enter(extra), ...enter(heads)];
  const counted = (group: string | null) => heads.filter((one) => one.group === group).length;
  room.countHeads(Object.fromEntries(GROUPS.map((group) => [group, counted(group)])), counted(null));
  room.open("first");
  room.host({ do: "close", step: "first" });
  const all = [...early, ...enter(lateHeads), ...enter(lateExtra)];
  room.open("then");
  for (const { id, said } of all) if (said !== undefined) room.answer(id, "then", { options: [said] });
  for (const { id, said } of all) if (said === undefined) room.pass(id, "then");
  room.host({ do: "close", step: "then" });
  for (const command of ["peek", "reveal", "debrief"] as const) room.try({ do: command, step: "then" });
  room.try({ do: "show", step: "then", what: "segment", on: true });
  const heard = (["host", "stage"] as const).flatMap((role) => roundsIn(room.view(role) as HostView));
  room.host({ do: "end" });
  return { room, heard };
}

const roundsIn = ({ step }: StageView): RoundResult[] => (typeof step?.result === "object" ? step.result.rounds : []);

const unknowns = (groups: readonly (string | null)[], option?: string) =>
  sumOf(groups.flatMap((group) => OPTIONS.filter((one) => (option ?? one) === one).map((one) => `${group}|${one}`)));

/** Takes a table, less what the attacker's own phones have said in it. */
function learn(attacker: Attacker, own: Phone[], groups: (string | null)[], counts: Record<string, number>): void {
  for (const option of OPTIONS) {
    const known = own.filter(({ group, said }) => groups.includes(group) && said === option).length;
    attacker.learn(unknowns(groups, option), (counts[option] ?? 0) - known);
  }
}

function learnResult(attacker: Attacker, own: Phone[], groups: (string | null)[], result: Result): void {
  if (result.exercise === "choice" && "counts" in result.answer) learn(attacker, own, groups, result.answer.counts);
}

function learnRounds(attacker: Attacker, own: Phone[], rounds: readonly RoundResult[]): void {
  for (const { result, segments } of rounds) {
    learnResult(attacker, own, ALL, result);
    for (const one of segments ?? []) if ("result" in one) learnResult(attacker, own, [one.group], one.result);
  }
}

/** The same from the table of figures. */
function learnTable(attacker: Attacker, own: Phone[], room: TestRoom): void {
  const rows = readCsv(file(room, "aggregate.csv")).filter((row) => row.step === "then");
  for (const group of ["", ...GROUPS]) {
    const counts = rows.flatMap(({ segment, measure, value }): [string, number][] => {
      const option = /^count:(.*)$/.exec(measure!)?.[1];
      return segment === group && option !== undefined ? [[option, Number(value)]] : [];
    });
    if (counts.length === OPTIONS.length)
      learn(attacker, own, group === "" ? ALL : [group], Object.fromEntries(counts));
  }
}

const file = (room: TestRoom, name: "results.json" | "aggregate.csv") =>
  exportFile(room.state, name, "host", { now: 0, shuffle: (n) => [...Array(n).keys()] }).body;

/** All sets of groups but the empty one and the room. */
const SETS = Array.from({ length: 2 ** ALL.length - 2 }, (_, set) => ALL.filter((__, i) => (set + 1) & (2 ** i)));

it("R-81 phones without a head give nothing: what follows is of nobody, or of five heads who said different things", {
  timeout: 120_000,
}, () => {
  let split = 0;
  let attacked = 0;
  fc.assert(
    fc.property(world, (drawn) => {
      const { heads, lateHeads, extra, lateExtra } = drawn;
      const { room, heard } = play(drawn);
      const attacker = new Attacker();
      const own = [...extra, ...lateExtra];
      const results = v.parse(Results, JSON.parse(file(room, "results.json")));
      learnRounds(attacker, own, results.steps.find(({ id }) => id === "then")!.rounds);
      learnRounds(attacker, own, heard);
      learnTable(attacker, own, room);
      const told = results.steps.flatMap(({ rounds }) => rounds.flatMap(({ segments }) => segments ?? []));
      if (told.some((one) => "result" in one)) {
        split += 1;
        if (own.some(({ said }) => said !== undefined)) attacked += 1;
      }
      for (const set of SETS) {
        const of = (phones: Phone[]) => phones.filter(({ group, said }) => set.includes(group) && said !== undefined);
        const n = attacker.value(unknowns(set)) ?? 0;
        // Where the others are nobody, these are the room: R-19 is what guards it.
        if (n === 0 || n === attacker.value(unknowns(ALL))) continue;
        expect(of(heads).length, `${set}`).toBeGreaterThanOrEqual(5);
        expect(n).toBe(of([...heads, ...lateHeads]).length);
        for (const option of OPTIONS) expect(attacker.value(unknowns(set, option)), `${set} ${option}`).not.toBe(n);
      }
    }),
    { numRuns: 400 },
  );
  // Otherwise these rooms would be too small to attack.
  expect(split).toBeGreaterThan(40);
  expect(attacked).toBeGreaterThan(30);
});
