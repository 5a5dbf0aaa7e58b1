/** `aggregate.csv`: every figure of every result, one a line. */

import type { Figure } from "../exercises/distribution.ts";
import { type ItemMovement, round3 } from "../exercises/distribution.ts";
import { predictionFigures } from "../exercises/predict.ts";
import { participation as participationShare } from "../metrics/participation.ts";
import { HIDDEN } from "../primitives.ts";
import type { Segment } from "../protocol/view.ts";
import { groupName } from "../room/people/groups.ts";
import type { Source } from "../room/source.ts";
import type { Frozen } from "../room/state/rows.ts";
import { type CsvCell, head, line } from "./csv.ts";
import { type ExportedStep, exportedSteps, type Scope } from "./rounds.ts";

export function* aggregateCsv(source: Source, scope: Scope): Generator<string> {
  const { segments, locale } = source.state.room;
  yield head(["step", "exercise", "round", "segment", "item", "measure", "value"]);
  for (const exported of exportedSteps(source, scope)) {
    for (const frozen of exported.rounds) {
      yield* rowsOf(exported, frozen, "", roomFigures(exported, frozen)).map(line);
      for (const segment of exported.split ? (frozen.segments ?? []) : []) {
        const name = groupName(segments, segment.group, locale);
        yield* rowsOf(exported, frozen, name, segmentFigures(exported, frozen, segment)).map(line);
      }
    }
  }
}

function rowsOf({ step }: ExportedStep, { round }: Frozen, segment: string, figures: readonly Figure[]): CsvCell[][] {
  return figures.map(({ item, measure, value }) => [
    step.id,
    step.exercise,
    round,
    segment,
    item,
    measure,
    value ?? HIDDEN,
  ]);
}

function roomFigures({ bound }: ExportedStep, frozen: Frozen): Figure[] {
  return [
    ...participation(frozen),
    ...bound.exercise.figures(frozen.result),
    ...(frozen.predicted ?? []).flatMap(predictionFigures),
    ...timeFigures(frozen),
    ...(frozen.movement ?? []).flatMap(movementFigures),
  ];
}

/** Every item with results by group has its row, shown or hidden. */
function segmentFigures({ bound }: ExportedStep, { told }: Frozen, segment: Segment): Figure[] {
  const hidden = (told ?? []).filter(({ groups }) => !groups.includes(segment.group));
  return [
    ...("hidden" in segment ? [] : bound.exercise.figures(segment.result)),
    ...hidden.map(({ item }) => ({ item, measure: "n", value: null })),
  ];
}

function participation({ eligible, answered, passed }: Frozen): Figure[] {
  const counts = Object.entries({ eligible, answered, passed }).map(([measure, value]) => ({
    item: "",
    measure,
    value,
  }));
  const share = participationShare(answered, eligible);
  return share === null ? counts : [...counts, { item: "", measure: "participation", value: round3(share) }];
}

function timeFigures({ time }: Frozen): Figure[] {
  return Object.entries(time ?? {}).map(([measure, value]) => ({ item: "", measure: `seconds:${measure}`, value }));
}

/** `n:both` and not `n`, which the item has already: how many answered this round. */
function movementFigures(movement: ItemMovement): Figure[] {
  const figure = (measure: string, value: number | null): Figure => ({ item: movement.id, measure, value });
  if ("hidden" in movement) return [figure("n:both", null)];
  return [
    figure("n:both", movement.n),
    figure("changed", movement.changed),
    ...Object.entries(movement.net).map(([option, n]) => figure(`net:${option}`, n)),
    ...movement.flows.map(({ from, to, n }) => figure(`flow:${from}>${to}`, n)),
    figure("other", movement.other),
  ];
}
