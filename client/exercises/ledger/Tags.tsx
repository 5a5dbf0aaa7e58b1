/** How the tags of the week's things are shared out, each person weighing the same. */
import { charts } from "#words/charts.ts";
import { ledgerChart as words } from "#words/exercises/ledger-chart.ts";
import { fill } from "#words/fill.ts";
import { Bars, barTable } from "../../charts/bars/Bars.tsx";
import type { BarRow, PictureSize } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import type { ResultOfRound } from "../contract/rounds.ts";
import { sharesShown } from "./shares.ts";

interface TagsProps {
  settings: FaceOf<"ledger">["settings"];
  things: NonNullable<ResultOfRound<"ledger">["things"]>;
  size: PictureSize;
  /** The tags that the headline speaks of. */
  of?: readonly string[];
}

export function Tags({ settings, things, size, of = [] }: TagsProps) {
  if ("hidden" in things) return <p class="hidden-note">{charts.hiddenItem}</p>;
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
      <Bars rows={rows} of={of} above={size === "phone"} />
    </Figure>
  );
}
