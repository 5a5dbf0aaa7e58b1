/** The pictures of `ledger`: how the tags are shared out, who is asked for advice, work or people. */
import { charts } from "#words/charts.ts";
import { ledger as own } from "#words/exercises/ledger.ts";
import { ledgerChart as words } from "#words/exercises/ledger-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import { barTable } from "../../charts/bars/Bars.tsx";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Histogram, histogramTable } from "../../charts/histogram/Histogram.tsx";
import { decimal } from "../../charts/numbers.ts";
import { choiceSummary } from "../../charts/summary.ts";
import { type PictureProps, resultPart } from "../contract/result.ts";
import { type ResultOfRound, roundsOf } from "../contract/rounds.ts";
import { adviceColumns, peopleColumns, rangesOf } from "./columns.ts";
import { finding } from "./finding.ts";
import { Overview } from "./Overview.tsx";
import { Tags } from "./Tags.tsx";

type Props = PictureProps<"ledger">;
type Settings = Props["face"]["settings"];
type Counted = ResultOfRound<"ledger">;

function LedgerResult({ face, result, size, focus }: Props) {
  const { settings } = face;
  const counted = lastOf(roundsOf(result, "ledger"))?.result;
  if (!counted) return null;
  const { things, advice, people } = counted;
  const common = { settings, size, of: finding(face, result, focus)?.of ?? [] };
  // Where no sentence can be told, nothing is shown of any part.
  if (!finding(face, result, undefined)) return <Hidden />;
  const parts = [
    things && { id: "things", text: own.things, picture: <Tags things={things} {...common} /> },
    advice && { id: "advice", text: settings.advice.text, picture: <Advice advice={advice} {...common} /> },
    people && { id: "people", text: settings.people.text, picture: <People people={people} {...common} /> },
  ].flatMap((part) => (part ? [part] : []));
  const [focused] = parts.filter(({ id }) => id === focus);
  // A big screen's head has the question.
  if (size === "stage" && focused) return <div class={`picture picture-${size}`}>{focused.picture}</div>;
  if (size === "stage") return <Overview {...common} counted={counted} />;
  return (
    <div class={`picture picture-${size} several ledger`}>
      {(focused ? [focused] : parts).map(({ id, text, picture }) => (
        <section key={id} class="several-item">
          <p class="question">{text}</p>
          {picture}
        </section>
      ))}
    </div>
  );
}

const Hidden = () => <p class="hidden-note">{charts.hiddenItem}</p>;

interface PartProps {
  settings: Settings;
  size: Props["size"];
  /** The columns that the headline speaks of. */
  of: readonly string[];
}

function Advice({ settings, advice, size, of }: PartProps & { advice: NonNullable<Counted["advice"]> }) {
  if ("hidden" in advice) return <Hidden />;
  const columns = adviceColumns(settings, advice);
  return (
    <Figure size={size} summary={choiceSummary(rangesOf(settings), advice)} table={barTable(columns)}>
      <Histogram columns={columns} of={of} />
    </Figure>
  );
}

function People({ settings, people, size, of }: PartProps & { people: NonNullable<Counted["people"]> }) {
  if ("hidden" in people) return <Hidden />;
  const [left, right] = settings.people.ends;
  if (!left || !right) return null;
  const columns = peopleColumns(settings, people);
  const ends = { low: left.text, high: right.text };
  return (
    <Figure
      size={size}
      summary={fill(words.people, { mean: decimal(people.mean), ...endsInWords(settings), n: people.n })}
      table={histogramTable(columns, ends)}
    >
      <Histogram columns={columns} ends={ends} of={of} />
    </Figure>
  );
}

/** From the lower end to the higher one, whichever stands left in this room. */
function endsInWords({ people }: Settings) {
  const [low, high] = [...people.ends].sort((a, b) => a.stop - b.stop);
  return { low: low?.stop ?? 0, left: low?.text ?? "", high: high?.stop ?? 0, right: high?.text ?? "" };
}

export default resultPart("ledger", LedgerResult);
