/**
 * the files of every edition of two ready agendas, against a recount of what people said by other code. A workbook has
 * every figure; a picture, a slide and a sentence have no number that was not counted, and every count of theirs.
 */
import { type ComponentProps, h } from "preact";
import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import { manifestOf } from "../../../client/exercises/find/manifest.ts";
import { ResultPicture } from "../../../client/exercises/find/result.tsx";
import { figuresOfStep, type ReportStep } from "../../../client/report/figures.ts";
import { sheetsOf } from "../../../client/report/files/sheets.ts";
import { proposals } from "../../../client/report/findings.ts";
import { files as words } from "../../../client/words/en/report-files.ts";
import type { Edition } from "../../../shared/protocol/edition.ts";
import { Results } from "../../../shared/protocol/http.ts";
import { AGENDAS } from "../../recount/agendas.ts";
import { forClient, forFacilitator, forParticipants, type Wanted } from "../../recount/editions.ts";
import { Played } from "../../recount/play.ts";
import { isNear, mean, sum } from "../../recount/sums.ts";
import { type Recounted, tableFrom } from "../../recount/table.ts";
import { exportFile } from "../../support/export.ts";
import { figuresIn } from "../../support/figures-in-book.ts";
import { draw } from "../../support/small-dom.ts";

// There is nothing here that could be measured.
vi.mock(import("../../../client/ui/useOverflow.ts"), () => ({ useOverflow: () => ({ current: null }) }));

const ALL = ["ledger", "audit", "doubletake", "groups"] as const;
const READERS: [Edition, Wanted][] = [
  ["facilitator", { shows: [] }],
  ["client", { shows: [] }],
  ["client", { shows: ALL }],
  ["client", { shows: ALL, floor: 12 }],
  ["participants", { shows: [] }],
];

function recounted({ ran, groups, room }: Played, edition: Edition, wanted: Wanted): Recounted[] {
  if (edition === "facilitator") return forFacilitator(ran, groups);
  if (edition === "client") return forClient(ran, groups, wanted);
  return forParticipants(ran, (id) => ["revealed", "debrief"].includes(room.phase(id)));
}

/** Where scales begin and end, and how far it is from the middle of a line to either end. */
const ENDS = ["0", "10", "50", "100", "5"];
const MIDDLE = 5;

/** Every number in figures, as somebody may write it: whole, with one place, as a share of a hundred, without its sign. */
function waysToWrite(figures: unknown): Set<string> {
  const ways = new Set(ENDS);
  const visit = (value: unknown) => {
    if (typeof value === "object" && value !== null) {
      // Stops of a scale stand beside their counts.
      for (const key of Object.keys(value)) if (/^-?\d+$/.test(key)) ways.add(key.replace("-", ""));
      return visitAll(Object.values(value));
    }
    if (typeof value !== "number") return;
    // What is halfway between two is rounded either way.
    for (const one of [value, value + 1e-6, value - 1e-6, value - MIDDLE])
      for (const way of [one.toFixed(0), one.toFixed(1), (100 * one).toFixed(0)]) ways.add(way.replace("-", ""));
  };
  // How many are on one side of a scale is the sum of a run of its counts.
  const visitAll = (values: readonly unknown[]) => {
    for (const value of values) visit(value);
    if (!values.every((value) => typeof value === "number")) return;
    for (const [from] of values.entries())
      for (let to = from + 2; to <= values.length; to += 1) ways.add(String(sum(values.slice(from, to))));
  };
  visit(figures);
  return ways;
}

/** Texts without what a step itself says in them, its cards, lines and ends, and without what people wrote. */
function without(texts: readonly string[], settings: unknown): string[] {
  const said: string[] = [];
  const visit = (value: unknown) => {
    if (typeof value === "string" && /\d/.test(value) && /[^\d-]/.test(value)) said.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(settings);
  said.sort((a, b) => b.length - a.length);
  return texts.map((text) => said.reduce((rest, one) => rest.replaceAll(one, ""), text));
}

const numbersIn = (texts: readonly string[]): string[] => texts.flatMap((text) => text.match(/\d+(\.\d+)?/g) ?? []);

/** The texts of a picture, as a page and as the pages of a slide have it; cards that people wrote are none of its figures. */
function drawnOf(step: ReportStep): { page: string[]; slides: string[] } {
  const facts = manifestOf(step.exercise);
  const drawn = (props: Pick<ComponentProps<typeof ResultPicture>, "size" | "focus" | "page">) => {
    const { document } = draw(h(ResultPicture, { face: step, result: step, ...props }));
    return textsIn(document.body);
  };
  const pages = Array.from({ length: facts.pages(step, step, "overview") }, (_, page) => page);
  const says = (page: number) => facts.finding(step, step, "overview", page);
  return {
    page: drawn({ size: "page" }),
    slides: pages.flatMap((page) => [
      ...drawn({ size: "stage", focus: "overview", page }),
      ...[says(page)?.says, says(page)?.about].filter((text) => text !== undefined),
    ]),
  };
}

type Drawn = ReturnType<typeof draw>["document"]["body"];

function textsIn(of: Drawn): string[] {
  return of.childNodes.flatMap((node) => {
    if ("data" in node) return [String(node.data)];
    const one = node as Drawn;
    return /wall-card|text-card/.test(String(one.attributes.get("class") ?? "")) ? [] : textsIn(one);
  });
}

describe.each(AGENDAS)("%s", (_, cast, scenes) => {
  const played = new Played(scenes, cast);

  it.each(READERS)("R-160 R-168 every figure in every file of the %s edition: %j", (edition, wanted) => {
    const { room } = played;
    room.state.report = { version: 1, draft: { shows: [...wanted.shows], floor: wanted.floor } };
    const tools = { now: 0, shuffle: (n: number) => [...Array(n).keys()] };
    const file = exportFile(room.state, "results.json", edition === "facilitator" ? "host" : edition, tools);
    const results = v.parse(Results, JSON.parse(file.body));
    const counted = recounted(played, edition, wanted);
    const table = tableFrom(counted);
    const sheets = sheetsOf(results, { findings: [], sections: results.steps.map((step) => ({ step })) }, null);
    const book = figuresIn(sheets, results);
    const wrong = [...table].flatMap(([key, mine]) => {
      const theirs = book.get(key);
      if (mine === null) return theirs === words.step.few ? [] : [`${key}: ${theirs}, to be hidden`];
      return typeof theirs === "number" && isNear(theirs, Number(mine), key) ? [] : [`${key}: ${theirs}, not ${mine}`];
    });
    expect(wrong).toEqual([]);
    expect([...book].filter(([key, value]) => !table.has(key) && value !== words.step.few)).toEqual([]);
    for (const step of results.steps) {
      if (step.rounds.length === 0) continue;
      expect(figuresOfStep(step).length).toBeGreaterThan(0);
      const of = counted.find(({ id }) => id === step.id)!.figures;
      const drawn = drawnOf(step);
      expect(uncounted(step, drawn, of), step.id).toEqual([]);
      expect(undrawn(step, drawn, of), step.id).toEqual([]);
    }
  });
});

/** Numbers in pictures and sentences that nobody counted. */
function uncounted(step: ReportStep, { page, slides }: ReturnType<typeof drawnOf>, figures: object): string[] {
  const found = proposals([step]).flatMap(({ says, figures: line }) => [says, line]);
  const known = waysToWrite([figures, step.exercise === "shift" ? ofSix(figures) : []]);
  const texts = without(
    [...page, ...slides, ...found].filter((text) => /\d/.test(text)),
    [step.settings, step.rounds],
  );
  return texts.filter((text) => numbersIn([text]).some((one) => !known.has(one)));
}

/** Readiness as a whole: the mean of the six questions at each time, and how far apart these means are. */
function ofSix(figures: object): number[] {
  const result = (figures as { rounds: { result: Shift }[] }).rounds.at(-1)?.result;
  const six = (result?.items ?? []).filter(({ id, means }) => id !== "7" && means);
  const over = (of: (item: Shift["items"][number]) => number[]) =>
    (of(six[0] ?? { id: "", means: [], changes: [] }) ?? []).map((_, at) => mean(six.map((item) => of(item)[at]!)));
  const tenth = (value: number) => Math.round(10 * value) / 10;
  const means = over((item) => item.means.map((one) => one.mean)).map(tenth);
  const changes = over((item) => item.changes.map((one) => one.mean));
  return [...means, ...changes, ...means.flatMap((one) => means.map((other) => one - other))];
}

interface Shift {
  items: { id: string; means: { mean: number }[]; changes: { mean: number }[] }[];
}

/** Counts that stand in no picture. Of a spectrum a picture has what is typical, not who stands where. */
function undrawn(step: ReportStep, drawn: ReturnType<typeof drawnOf>, figures: object): string[] {
  if (step.exercise === "spectrum") return [];
  const there = new Set(numbersIn(drawn.page));
  const counts = countsIn((figures as { rounds: { result: unknown }[] }).rounds.map(({ result }) => result));
  return counts.filter((one) => one > 0 && !there.has(String(one))).map(String);
}

function countsIn(value: unknown): number[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "counts" && inner !== null
      ? Object.values(inner as object).filter((one) => typeof one === "number")
      : countsIn(inner),
  );
}
