/** The picture of `choice`: one bar for every option, in the order offered. */
import { Bars, barTable } from "../../charts/Bars.tsx";
import { Figure } from "../../charts/Figure.tsx";
import { barRows } from "../../charts/share.ts";
import { choiceSummary, movementSummary } from "../../charts/summary.ts";
import { charts } from "../../locales/en/charts.ts";
import { movementOf, type PictureProps, roundsOf, shownRounds } from "../picture.ts";

/** Labels longer than this stand above their bars. */
const SHORT = 26;

/** The options with their counts; two rounds, one above the other. */
export function ChoiceResult({ face: { settings }, result, size }: PictureProps<"choice">) {
  const rounds = shownRounds(roundsOf(result, "choice").map((one) => ({ round: one.round, item: one.result.answer })));
  const last = rounds.at(-1);
  if (!last) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const rows = barRows(
    settings.options.map((option) => ({ ...option, tone: "plain" as const })),
    rounds,
  );
  const movement = movementOf(result, last.item.id);
  const long = settings.options.some(({ text }) => text.length > SHORT);
  return (
    <div class={`picture picture-${size}`}>
      <Figure
        size={size}
        summary={choiceSummary(settings.options, last.item, settings.max > 1)}
        notes={movement ? [movementSummary(movement, settings.options)] : []}
        table={barTable(rows)}
      >
        <Bars rows={rows} above={long || size === "phone"} />
      </Figure>
    </div>
  );
}
