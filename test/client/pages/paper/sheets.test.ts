/** The sheets of a plan: what stands on them, and what must not. */
import { h } from "preact";
import { expect, it } from "vitest";
import { prints as words } from "#words/prints.ts";
import { AgendaSheet } from "../../../../client/pages/paper/AgendaSheet.tsx";
import { Card } from "../../../../client/pages/paper/Cards.tsx";
import { Paper } from "../../../../client/pages/paper/Paper.tsx";
import { type Printed, printedOf } from "../../../../client/pages/paper/plan.ts";
import { RunSheet } from "../../../../client/pages/paper/RunSheet.tsx";
import { densityOf, runRows } from "../../../../client/pages/paper/run.ts";
import { addressOf, sheetIn, sheetsOf } from "../../../../client/pages/paper/sheets.ts";
import { reachOf } from "../../../../client/ui/reach.ts";
import { handOver, handOverPlan, joinUrlOf } from "../../../../client/wire/paper-plan.ts";
import type { PlanStore } from "../../../../client/wire/plans.ts";
import { keptRooms } from "../../../../client/wire/rooms.ts";
import { clockOf } from "../../../../shared/agenda/clock.ts";
import type { Draft, DraftStep } from "../../../../shared/agenda/draft.ts";
import { agendas, libraries } from "../../../../shared/agenda/library.ts";
import { needs, timeOf } from "../../../../shared/agenda/timing.ts";
import { draw } from "../../../support/small-dom.ts";

const core = agendas.en.get("core")!;
const CORE: Draft = { ...core, id: "own", client: "Northwind", people: 24, start: "23:30", end: "00:50" };
const ALL: DraftStep[] = libraries.en.steps.map(({ step }, place) => ({ ...step, id: `s${place}` }));
const own = (steps: readonly DraftStep[], more: Partial<Draft> = {}): Draft => ({ ...CORE, ...more, steps });

/** What a page reads of a store. */
const storeOf = (draft: Draft): PlanStore => ({
  list: async () => [],
  find: async (id) => (id === draft.id ? { id, version: 1, changedAt: 0, draft } : undefined),
  keep: async () => ({ is: "kept", version: 1 }),
  remove: async () => {},
  restore: async () => true,
  listen: () => () => {},
});

const rowsOf = (printed: Printed) =>
  draw(h(RunSheet, { printed }))
    .document.body.named("tr")
    .map((row) => row.named("td", "th").map(({ text }) => text));

it("the run sheet has each step's time by the clock, past midnight too, and what it needs beside what it is given", () => {
  const rows = runRows(CORE);
  expect(rows.map(({ at }) => at)).toEqual(clockOf("23:30", CORE.steps).slice(0, -1));
  expect(rows.map((row) => row.needs)).toEqual(CORE.steps.map((step) => needs(step, CORE)));
  const [head, ...drawn] = rowsOf({ plan: CORE });
  expect(head).toEqual([words.clock, words.step, words.needs, words.given, words.press, words.late]);
  expect(drawn.slice(0, -2).map(([at, title]) => [at, title])).toEqual(rows.map(({ at, title }) => [at, title]));
  // The plan's end with what is kept back, and the hard end.
  expect(drawn.at(-2)?.join(" ")).toContain("00:24 End of the plan");
  // The planner judges by what the steps need, so the sheet says that figure too.
  const really = Math.floor((timeOf(CORE).keptBack?.really ?? 0) / 60);
  expect(drawn.at(-2)?.at(-1)).toMatch(
    new RegExp(
      `^Kept back: 26:00 by the clock, ${really}:\\d\\d once every step has what it needs\\. Aim for 6:24 or more\\.$`,
    ),
  );
  expect(drawn.at(-1)?.[0]).toBe("00:50");
});

it("the run sheet names every press up to the reveal, and the words to look through before it", () => {
  const pressOf = (id: string) => runRows(own(ALL)).find((row) => row.title === id)?.press;
  expect(pressOf("Where your effort goes")).toEqual(["Open", "Close", "Reveal"]);
  expect(pressOf("Ten days out")).toEqual(["Open", "Close", "Pair talk", "Vote again", "Close and reveal"]);
  expect(pressOf("Glad to follow")).toEqual(["Open", "Close", "Check what they wrote", "Reveal"]);
  expect(pressOf("Break")).toEqual(["Next"]);
  expect(pressOf("Closing round")).toEqual(["Start the round", "Next"]);
  const paged: DraftStep = { ...ALL[0]!, exercise: "note", settings: { text: "One.\n--- 4:00\nTwo.\n---\nThree." } };
  expect(runRows(own([paged, ...ALL]))[0]?.press).toEqual(["Next × 2 for its pages", "Next"]);
  expect(runRows(own(ALL.slice(0, 1)))[0]?.press.slice(-2)).toEqual(["Reveal", "End"]);
  expect(draw(h(RunSheet, { printed: { plan: CORE } })).document.body.text).toContain(
    "After each Reveal: Next; Debrief first where you want",
  );
});

it("a step that could go is left out whole, one that should stay loses pairs and talk, one that must stay its talk", () => {
  const sort = ALL.find(({ exercise }) => exercise === "sort")!;
  const cutsWith = (priority: DraftStep["priority"]) =>
    runRows(own([{ ...sort, priority, minutes: 12 }]))[0]?.cuts.map(({ what }) => what);
  expect(cutsWith("could")).toEqual(["whole"]);
  expect(cutsWith("should")).toEqual(["again", "talk"]);
  expect(cutsWith("must")).toEqual(["talk"]);
});

it("a step without settings stands on the run sheet as not finished, and has no sheet to answer on", async () => {
  const plan = own([
    { id: "x", exercise: "choice", title: "To be written", minutes: 5, settings: {} },
    ...ALL.slice(0, 1),
  ]);
  expect(rowsOf({ plan })[1]).toEqual(["23:30", "To be written", "–", "5:00", "not finished", ""]);
  const { document } = draw(h(Paper, { printed: { plan } }));
  expect(document.body.text).toContain("One step is not finished and has no sheet: To be written.");
  expect(document.body.all().filter(({ attributes }) => attributes.get("class") === "sheet")).toHaveLength(1);
});

it("a plan of one's own is found by its id and drawn with its own cards, and nothing is found under another", async () => {
  const cards = [
    { id: "own-1", text: "Calls the customer before the customer calls." },
    { id: "own-2", text: "Cuts the weekly meeting by half." },
    "c1",
  ];
  const plan = own([{ id: "sort", exercise: "sort", title: "Our own cards", minutes: 9, settings: { cards } }]);
  const printed = await printedOf("plan", "own", async () => storeOf(plan));
  expect(printed).toEqual({ plan });
  const { text } = draw(h(Paper, { printed: printed! })).document.body;
  for (const card of cards.slice(0, 2)) expect(text).toContain((card as { text: string }).text);
  expect(await printedOf("plan", "other", async () => storeOf(plan))).toBeUndefined();
  // Of those that are not kept yet, the browser's storage holds one at a time.
  for (const id of ["first", "second"]) handOverPlan({ ...plan, id });
  expect(await printedOf("plan", "second", async () => storeOf(plan))).toMatchObject({ plan: { id: "second" } });
  expect(await printedOf("plan", "first", async () => storeOf(plan))).toBeUndefined();
});

it("R-126 the agenda for the client has times, titles and purposes, and nothing of scripts and settings", () => {
  const plan = own(ALL);
  const { text } = draw(h(AgendaSheet, { printed: { plan } })).document.body;
  for (const { title } of ALL) expect(text).toContain(title);
  const titles = ALL.map(({ title }) => title).join(" ");
  const inside = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(inside)
        : [];
  const secrets = ALL.flatMap(({ notes = "", settings }) => [...notes.split(/\n+/), ...inside(settings)]);
  const told = secrets.filter((one) => one.length > 14 && !titles.includes(one) && text.includes(one));
  expect(secrets.length).toBeGreaterThan(100);
  expect(told).toEqual([]);
});

it("rows come closer together as a plan grows, and never change what is told", () => {
  const rows = (n: number) =>
    runRows(own(Array.from({ length: n }, (_, place) => ({ ...ALL[place % ALL.length]!, id: `${place}` }))));
  expect([5, 25, 40, 60].map((n) => densityOf(rows(n)))).toEqual(["roomy", "close", "dense", "dense"]);
});

it.each([
  ["http://localhost:8787/j/ABC234", "here"],
  ["http://192.168.178.34:8787/j/ABC234", "network"],
  ["http://172.20.10.2/j/ABC234", "network"],
  ["http://laptop.local:8787/j/ABC234", "network"],
  ["http://laptop:8787/j/ABC234", "network"],
  ["http://[fe80::1]:8787/j/ABC234", "network"],
  ["https://both-hats.example.workers.dev/j/ABC234", "anywhere"],
  ["http://203.0.113.7/j/ABC234", "anywhere"],
])("a phone reaches %s from %s", (address, reach) => {
  expect(reachOf(address)).toBe(reach);
});

it("R-126 a table card offers mobile data only where that leads there, else a line for the Wi-Fi's name", () => {
  const door = { title: "Team day", host: "x.example", address: "https://x.example/j/ABC234", code: "ABC234" };
  const textOf = (mobile: boolean) =>
    draw(h(Card, { printed: { plan: CORE, code: "ABC234" }, door: { ...door, mobile } })).document.body.text;
  expect(textOf(true)).toContain(words.card.mobile);
  expect(textOf(false)).not.toContain(words.card.mobile);
  expect(textOf(false)).toContain(words.card.wifi);
  expect(textOf(true)).toContain("ABC 234");
});

it("what the host page hands over is printed, until the room is forgotten", async () => {
  handOver("ABC234", core, "http://192.168.1.4:8787/j/ABC234");
  expect(await printedOf("ABC234", "")).toMatchObject({ code: "ABC234", plan: { title: core.title } });
  expect(joinUrlOf("ABC234")).toBe("http://192.168.1.4:8787/j/ABC234");
  keptRooms({ offline: "" }).forget("ABC234");
  expect(await printedOf("ABC234", "")).toBeUndefined();
});

it("each sheet has its address; table cards need a room, and a single step has no other sheet", () => {
  const at = { pathname: "/paper/plan", search: "?sheet=run&names=off", hash: "#own" };
  expect(addressOf("data", at)).toBe("/paper/plan?sheet=data&names=off#own");
  expect(["", "?sheet=agenda", "?sheet=nonsense"].map(sheetIn)).toEqual(["paper", "agenda", "paper"]);
  expect(sheetsOf({ plan: CORE })).not.toContain("card");
  expect(sheetsOf({ plan: CORE, code: "ABC234" })).toContain("card");
  expect(sheetsOf({ plan: CORE, alone: true })).toEqual(["paper"]);
});
