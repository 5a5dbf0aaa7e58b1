/** How well the room predicted itself: a sentence for the item in focus, and a bar for every item where there is room. */

import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import type { Face } from "../../shared/exercises/index.ts";
import type { ItemPrediction } from "../../shared/exercises/predict.ts";
import type { StepResult } from "../../shared/protocol/view.ts";
import { Bars, barTable } from "../charts/bars/Bars.tsx";
import type { PictureSize } from "../charts/data.ts";
import { Figure } from "../charts/figure/Figure.tsx";
import { decimal } from "../charts/numbers.ts";
import { manifestOf } from "./find/manifest.ts";

const words = charts.predicted;

type Told = Exclude<ItemPrediction, { hidden: true }>;

interface PredictedProps {
  face: Face;
  result: StepResult;
  size: PictureSize;
  focus?: string | undefined;
}

export function Predicted({ face, result, size, focus }: PredictedProps) {
  const predicted = result.rounds.flatMap((round) => round.predicted ?? []);
  if (predicted.length === 0) return null;
  const told = predicted.flatMap((one) => ("hidden" in one ? [] : [one]));
  if (told.length === 0) return <p class="hidden-note">{words.hidden}</p>;
  const names = new Map(
    manifestOf(face.exercise)
      .items(face)
      .map(({ id, text }) => [id, text]),
  );
  const focused = told.find(({ id }) => id === focus) ?? (told.length === 1 ? told[0] : undefined);
  if (size === "stage" || told.length === 1) {
    return <p class="predicted">{focused ? sentence(focused) : overall(told)}</p>;
  }
  const rows = told.map((one) => ({
    id: one.id,
    label: names.get(one.id) ?? one.id,
    tone: "plain" as const,
    rounds: [{ round: 1 as const, count: "right" in one ? Math.round(one.right * one.n) : null, n: one.n }],
  }));
  const modes = told.every((one) => "right" in one);
  return (
    <section class="predicted">
      <h3 class="small">{words.title}</h3>
      {modes ? (
        <Figure size={size} summary={overall(told)} table={barTable(rows)}>
          <Bars rows={rows} above />
        </Figure>
      ) : (
        <ul>
          {told.map((one) => (
            <li key={one.id}>
              {names.get(one.id) ?? one.id}: {sentence(one)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sentence(one: Told): string {
  if ("right" in one) return fill(words.right, { n: Math.round(one.right * one.n), all: one.n });
  return fill(words.error, { guess: decimal(one.guess), error: decimal(one.error), all: one.n });
}

/** Over several items: how well on average. */
function overall(told: readonly Told[]): string {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const rights = told.flatMap((one) => ("right" in one ? [one.right] : []));
  if (rights.length > 0) return fill(words.overall, { percent: Math.round(mean(rights) * 100) });
  const errors = told.flatMap((one) => ("error" in one ? [one.error] : []));
  return fill(words.overallError, { error: decimal(mean(errors)) });
}
