/** All of a ledger on one big screen: the tags large, and a row for each of the two other questions. */
import { charts } from "#words/charts.ts";
import { ledgerChart as words } from "#words/exercises/ledger-chart.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { type ScaleRow, ScaleRows } from "../../charts/histogram/ScaleRows.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import type { ResultOfRound } from "../contract/rounds.ts";
import { adviceColumns, averageOf, mostlyOf, peopleColumns } from "./columns.ts";
import { Tags } from "./Tags.tsx";
import "./overview.css";

type Settings = FaceOf<"ledger">["settings"];
type Counted = ResultOfRound<"ledger">;

interface OverviewProps {
  settings: Settings;
  counted: Counted;
  /** The tags that the headline speaks of. */
  of: readonly string[];
}

export function Overview({ settings, counted, of }: OverviewProps) {
  const { things } = counted;
  const rows = rowsOf(settings, counted);
  return (
    <div class="picture picture-stage ledger-all">
      {things && <Tags settings={settings} things={things} size="stage" of={of} />}
      {rows.length > 0 && (
        <Figure
          size="stage"
          summary={words.others}
          table={{
            columns: [words.question, words.answer],
            rows: rows.map(({ label, value }) => ({ head: label, cells: [value || charts.hidden] })),
          }}
        >
          <ScaleRows rows={rows} none={charts.hidden} />
        </Figure>
      )}
    </div>
  );
}

function rowsOf(settings: Settings, { advice, people }: Counted): ScaleRow[] {
  const nothing = { columns: [], value: "" };
  return [
    ...(advice
      ? [
          {
            id: "advice",
            label: settings.advice.text,
            ...("hidden" in advice
              ? nothing
              : { columns: adviceColumns(settings, advice), value: mostlyOf(settings, advice) }),
          },
        ]
      : []),
    ...(people
      ? [
          {
            id: "people",
            label: settings.people.text,
            ...("hidden" in people ? nothing : { columns: peopleColumns(settings, people), value: averageOf(people) }),
          },
        ]
      : []),
  ];
}
