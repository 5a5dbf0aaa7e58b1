/** All cards of a `sort` in words and as a table. */

import { charts } from "#words/charts.ts";
import { sortChart } from "#words/exercises/sort-chart.ts";
import { fill, plural } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { TableData } from "../../charts/data.ts";
import { listed, mostAgreed, movementSummary, quoted } from "../../charts/summary.ts";
import { movementOf, roundsOf } from "../contract/result.ts";
import { type CardResult, type CardView, type SortProps, type SortSettings, viewOf } from "./cards.ts";

/** The card on which the room agrees most, or those that tie, in words. */
export function overviewSummary(settings: SortSettings, cards: readonly CardResult[]): string {
  const shown = cards.flatMap(({ text, rounds }) => {
    const last = lastOf(rounds);
    return last ? [{ text, counted: last.item }] : [];
  });
  const [most, ...others] = mostAgreed(shown, settings.choices);
  if (!most) return sortChart.overviewHidden;
  if (others.length > 0) {
    const cards = listed([most, ...others].map(({ item }) => quoted(item.text)));
    return fill(sortChart.overviewTie, { cards, percent: Math.round(most.share * 100) });
  }
  const who = listed(most.top.map(({ text }) => quoted(text)));
  return fill(sortChart.overview, { card: quoted(most.item.text), n: most.count, all: most.item.counted.n, who });
}

/** Cards of which it is said who moved; of more only how many, for nobody reads a page of such sentences. */
const MOVED = 3;

/** Card by card who moved, then how much of the room agrees with one article's view. */
export function overviewNotes(props: SortProps, cards: readonly CardResult[]): string[] {
  const { result, face } = props;
  const movements = cards.flatMap(({ id, text }) => {
    const movement = movementOf(result, id);
    return movement ? [{ text, movement, changed: "hidden" in movement ? 0 : movement.changed }] : [];
  });
  const most =
    movements.length > MOVED + 1 ? [...movements].sort((a, b) => b.changed - a.changed).slice(0, MOVED) : movements;
  const rest = movements.filter((one) => !most.includes(one) && !("hidden" in one.movement));
  const said = most.map(({ text, movement }) =>
    fill(sortChart.moved, { card: quoted(text), moved: movementSummary(movement, face.settings.choices) }),
  );
  return [...said, ...movedRest(rest.map(({ changed }) => changed)), ...matchNote(props)];
}

/** Of the cards of which nothing is said one by one: on how many people changed their answer, and how many did on each. */
export function movedRest(changed: readonly number[]): string[] {
  const [least, most] = [Math.min(...changed), Math.max(...changed)];
  if (changed.length === 0) return [];
  const cards = changed.length;
  if (least !== most) return [fill(plural(most, sortChart.movedRest), { cards, least })];
  const { none, ...forms } = cards === 1 ? sortChart.movedRestAlike.card : sortChart.movedRestAlike.cards;
  return [fill(most === 0 ? none : plural(most, forms), { cards })];
}

/** Whose view it is, and what it says. */
export function viewSaid({ choice, source = "" }: CardView): string {
  return fill(source === "" ? sortChart.view : sortChart.viewOf, { choice: quoted(choice.text), source });
}

/** How much of the room agrees with one article's view, or with another source's, once that view is shown. */
function matchNote({ face, result }: SortProps): string[] {
  // A file of results has the match whether or not a debrief has shown that view.
  const match = face.settings.key && roundsOf(result, "sort")[0]?.result.sourceMatch;
  if (typeof match !== "number") return [];
  const { key = [], viewOf: source = "" } = face.settings;
  const own = key.filter((view) => view.own).length;
  const text = own === 0 ? sortChart.match : own === key.length ? sortChart.matchOf : sortChart.matchAll;
  return [fill(text, { percent: Math.round(match * 100), source })];
}

/** All cards as one table; a column for one article's view once that is shown. */
export function overviewTable(settings: SortSettings, cards: readonly CardResult[]): TableData {
  const { choices, key } = settings;
  const viewCell = (card: string) => {
    const view = viewOf(settings, card);
    if (!key) return [];
    if (!view) return [sortChart.noView];
    const { choice, source, why } = view;
    return source ? [[viewSaid(view), why ?? ""].join(" ").trim()] : [[choice.text, ...(why ? [why] : [])].join(". ")];
  };
  return {
    columns: [
      sortChart.card,
      ...choices.map(({ text }) => text),
      sortChart.people,
      ...(key ? [key.some(({ own }) => own) ? sortChart.viewsColumn : sortChart.viewColumn] : []),
    ],
    rows: cards.flatMap(({ id, text, rounds }) => {
      if (rounds.length === 0) {
        const cells = [...choices.map(() => charts.hidden), charts.hidden, ...viewCell(id)];
        return [{ head: text, cells }];
      }
      return rounds.map(({ round, item }) => ({
        head: round === 2 ? fill(sortChart.round, { card: text }) : text,
        cells: [
          ...choices.map((choice) => String(item.counts[choice.id] ?? charts.notOffered)),
          String(item.n),
          ...viewCell(id),
        ],
      }));
    }),
  };
}
