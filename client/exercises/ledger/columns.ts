/** The columns of the ledger's two counted questions, and what either comes to in a word. */
import { ledgerChart as words } from "#words/exercises/ledger-chart.ts";
import { fill } from "#words/fill.ts";
import type { BarRow } from "../../charts/data.ts";
import { decimal } from "../../charts/numbers.ts";
import { barRows } from "../../charts/share.ts";
import { leadersOf, listed } from "../../charts/summary.ts";
import type { FaceOf } from "../contract/manifest.ts";
import { type ResultOfRound, shownRounds } from "../contract/rounds.ts";

type Settings = FaceOf<"ledger">["settings"];
type Counted = ResultOfRound<"ledger">;
type Scaled = Extract<NonNullable<Counted["people"]>, { n: number }>;

/** The ranges of people who asked for advice. */
export const rangesOf = ({ advice }: Settings) =>
  advice.buckets.map((text, bucket) => ({ id: String(bucket), text, tone: "plain" as const }));

export const adviceColumns = (settings: Settings, advice: Scaled): BarRow[] =>
  barRows(rangesOf(settings), shownRounds([{ round: 1, item: advice }]));

/** From the end that stands left in this room. */
export function peopleColumns({ people: { ends } }: Settings, people: Scaled): BarRow[] {
  const stops = Array.from({ length: 11 }, (_, at) => ((ends[0]?.stop ?? 0) === 0 ? at : 10 - at));
  const options = stops.map((stop) => ({ id: String(stop), text: String(stop), tone: "plain" as const }));
  return barRows(options, shownRounds([{ round: 1, item: people }]));
}

/** The range that most people named, all that tie. */
export function mostlyOf(settings: Settings, advice: Scaled): string {
  const { top } = leadersOf(rangesOf(settings), advice);
  return fill(words.mostly, { who: listed(top.map(({ text }) => text)) });
}

export const averageOf = ({ mean }: Scaled): string => fill(words.average, { mean: decimal(mean) });
