/** The pictures of `ledger`: how the tags are shared out, who is asked for advice, work or people. */
import type { ComponentChildren } from "preact";
import { charts } from "#words/charts.ts";
import { ledger as own } from "#words/exercises/ledger.ts";
import { ledgerChart } from "#words/exercises/ledger-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Bars, barTable } from "../../charts/bars/Bars.tsx";
import type { BarRow } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Histogram, histogramTable } from "../../charts/histogram/Histogram.tsx";
import { barRows } from "../../charts/share.ts";
import { choiceSummary } from "../../charts/summary.ts";
import { type PictureProps, type ResultOfRound, resultPart, roundsOf, shownRounds } from "../contract/result.ts";
import { sharesShown } from "./shares.ts";

type Props = PictureProps<"ledger">;
type Settings = Props["face"]["settings"];
type Size = Props["size"];
type Counted = ResultOfRound<"ledger">;

const words = ledgerChart;

function LedgerResult({ face: { settings }, result, size, focus }: Props) {
  const { things, advice, people } = lastOf(roundsOf(result, "ledger"))?.result ?? {};
  const parts = [
    things && { id: "things", text: own.things, picture: <Tags settings={settings} things={things} size={size} /> },
    advice && {
      id: "advice",
      text: settings.advice.text,
      picture: <Advice settings={settings} advice={advice} size={size} />,
    },
    people && {
      id: "people",
      text: settings.people.text,
      picture: <People settings={settings} people={people} size={size} />,
    },
  ].flatMap((part) => (part ? [part] : []));
  const focused = parts.filter(({ id }) => id === focus);
  const all = focused.length > 0 ? focused : parts;
  return (
    <div class={`picture picture-${size} several ledger ledger-${all.length > 1 ? "all" : "one"}`}>
      {all.map(({ id, text, picture }) => (
        <Part key={id} text={text}>
          {picture}
        </Part>
      ))}
    </div>
  );
}

function Part({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <section class="several-item">
      <p class="question">{text}</p>
      {children}
    </section>
  );
}

const Hidden = () => <p class="hidden-note">{charts.hiddenItem}</p>;

function Tags({ settings, things, size }: { settings: Settings; things: NonNullable<Counted["things"]>; size: Size }) {
  if ("hidden" in things) return <Hidden />;
  const { percent, summary } = sharesShown(settings, things);
  const rows = settings.tags.map(({ id, text }): BarRow => {
    const count = percent.get(id) ?? 0;
    return {
      id,
      label: text,
      tone: "plain",
      rounds: [{ round: 1, count, n: 100, text: fill(words.percent, { n: count }) }],
    };
  });
  return (
    <Figure size={size} summary={summary} table={barTable(rows)}>
      <Bars rows={rows} above={size === "phone"} />
    </Figure>
  );
}

function Advice({
  settings,
  advice,
  size,
}: {
  settings: Settings;
  advice: NonNullable<Counted["advice"]>;
  size: Size;
}) {
  if ("hidden" in advice) return <Hidden />;
  const options = settings.advice.buckets.map((text, bucket) => ({ id: String(bucket), text, tone: "plain" as const }));
  const columns = barRows(options, shownRounds([{ round: 1, item: advice }]));
  return (
    <Figure size={size} summary={choiceSummary(options, advice)} table={barTable(columns)}>
      <Histogram columns={columns} />
    </Figure>
  );
}

function People({
  settings,
  people,
  size,
}: {
  settings: Settings;
  people: NonNullable<Counted["people"]>;
  size: Size;
}) {
  if ("hidden" in people) return <Hidden />;
  const [left, right] = settings.people.ends;
  if (!left || !right) return null;
  const stops = Array.from({ length: 11 }, (_, at) => (left.stop < right.stop ? at : 10 - at));
  const columns = barRows(
    stops.map((stop) => ({ id: String(stop), text: String(stop), tone: "plain" as const })),
    shownRounds([{ round: 1, item: people }]),
  );
  const ends = { low: left.text, high: right.text };
  return (
    <Figure
      size={size}
      summary={fill(words.people, {
        mean: people.mean.toFixed(1),
        ...endsInWords(settings),
        n: people.n,
      })}
      table={histogramTable(columns, ends)}
    >
      <Histogram columns={columns} ends={ends} />
    </Figure>
  );
}

/** From the lower end to the higher one, whichever stands left in this room. */
function endsInWords({ people }: Settings) {
  const [low, high] = [...people.ends].sort((a, b) => a.stop - b.stop);
  return { low: low?.stop ?? 0, left: low?.text ?? "", high: high?.stop ?? 0, right: high?.text ?? "" };
}

export default resultPart("ledger", LedgerResult);
