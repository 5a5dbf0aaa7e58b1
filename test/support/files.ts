/** The files of a test's room, and a workshop to make them of. */
import * as v from "valibot";
import type { ExportName, Reader } from "../../shared/exports/index.ts";
import { HIDDEN } from "../../shared/primitives.ts";
import { Results } from "../../shared/protocol/http.ts";
import { readCsv } from "./csv.ts";
import { exportFile } from "./export.ts";
import { choiceStep, deck, sortStep, step, TestRoom } from "./room.ts";

export type Key = Reader | "report";
export type Row = Record<string, string>;

export const inOrder = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** What somebody who has this key downloads now. */
export const file = (room: TestRoom, name: ExportName, key: Key = "host", shuffle = inOrder): string =>
  exportFile(room.state, name, key, { now: room.now, shuffle }).body;
export const table = (room: TestRoom, name: ExportName, key: Key = "host"): Row[] => readCsv(file(room, name, key));
export const json = (room: TestRoom, key: Key = "host"): Results =>
  v.parse(Results, JSON.parse(file(room, "results.json", key)));
export const header = (room: TestRoom, name: ExportName) => file(room, name).slice(1).split("\r\n")[0];
const keyOf = ({ step: of, round, segment, item, measure }: Row) => JSON.stringify([of, round, segment, item, measure]);

/** The figures that an edition tells, by what they are of. */
export const figuresIn = (room: TestRoom, reader: Reader): Map<string, string> =>
  new Map(
    table(room, "aggregate.csv", reader).flatMap((row) => (row.value === HIDDEN ? [] : [[keyOf(row), row.value!]])),
  );
/** A row as one line of text. */
export const values = (row: Row): string => Object.values(row).join(" ");

/** Six people; a sort of three cards in two rounds, then a scenario with reasons, a cloud, a pulse; all closed and looked at, nothing revealed. */
export function workshop() {
  const room = new TestRoom([
    step("welcome", "note", { text: "Hello" }),
    sortStep("sort"),
    step("scene", "scenario", { scenario: "s1" }),
    step("cloud", "cloud", {}),
    step("pulse", "pulse", { items: ["ready", "way"] }),
    choiceStep("unused"),
  ]);
  const people = room.joinMany(6);
  const [a, b, c, d, e, f] = people as [string, string, string, string, string, string];
  room.open("sort");
  room.answer(a, "sort", deck({ c1: "L", c8: "M", c13: "B" }));
  room.answer(b, "sort", deck({ c8: "M", c1: "M", c13: "L" }));
  room.answer(c, "sort", deck({ c1: "L", c8: "B" }));
  room.answer(d, "sort", deck({ c1: "L" }), 1, { skipped: ["c8", "c13"] });
  room.pass(e, "sort");
  room.host({ do: "close", step: "sort" });
  room.vote(
    "sort",
    { [a]: deck({ c1: "M" }), [b]: deck({ c1: "M" }), [c]: deck({ c1: "M" }), [d]: deck({ c1: "M" }) },
    2,
    ["c1"],
  );
  room.open("scene");
  room.answer(a, "scene", { pref: -2, why: "zebra" });
  room.answer(b, "scene", { pref: 1, why: "=1+1" });
  room.answer(c, "scene", { pref: 2, why: "apple" });
  room.answer(f, "scene", { pref: -1 });
  room.host({ do: "close", step: "scene" });
  room.host({ do: "peek", step: "scene" });
  room.vote("cloud", { [a]: { words: ["Rude", "calm"] }, [b]: { words: ["calm"] }, [c]: { words: ["Brave"] } });
  room.host({ do: "peek", step: "cloud" });
  room.open("pulse");
  for (const [i, person] of people.entries())
    room.answer(person, "pulse", [{ item: "ready", v: i % 6 }, ...(i < 4 ? [{ item: "way", v: `way ${i}` }] : [])]);
  room.host({ do: "close", step: "pulse" });
  room.host({ do: "peek", step: "pulse" });
  return { room, people };
}
