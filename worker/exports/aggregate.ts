/** `aggregate.csv`: every figure of every result, one a line. */
import type { ItemMovement } from "../../shared/exercises/distribution.ts";
import type { Figure } from "../../shared/exercises/exercise.ts";
import { predictionFigures } from "../../shared/exercises/predict.ts";
import { participation as participationShare } from "../../shared/metrics/participation.ts";
import { HIDDEN } from "../../shared/protocol/primitives.ts";
import type { Frozen, RoomState } from "../room/state.ts";
import { type CsvCell, csv } from "./csv.ts";
import { type Scope, type Told, toldSteps } from "./rounds.ts";

/** `aggregate.csv` */
export function aggregateCsv(state: RoomState, scope: Scope): string {
  const rows = toldSteps(state, scope).flatMap((told) => told.rounds.flatMap((frozen) => rowsOf(told, frozen)));
  return csv(["step", "exercise", "round", "item", "measure", "value"], rows);
}

function rowsOf({ step, bound }: Told, frozen: Frozen): CsvCell[][] {
  const figures = [
    ...participation(frozen),
    ...bound.exercise.figures(frozen.result),
    ...(frozen.predicted ?? []).flatMap(predictionFigures),
    ...timeFigures(frozen),
    ...(frozen.movement ?? []).flatMap(movementFigures),
  ];
  return figures.map(({ item, measure, value }) => [
    step.id,
    step.exercise,
    frozen.round,
    item,
    measure,
    value ?? HIDDEN,
  ]);
}

function participation({ eligible, answered, passed }: Frozen): Figure[] {
  const counts = Object.entries({ eligible, answered, passed }).map(([measure, value]) => ({
    item: "",
    measure,
    value,
  }));
  const share = participationShare(answered, eligible);
  return share === null ? counts : [...counts, { item: "", measure: "participation", value: share }];
}

function timeFigures({ time }: Frozen): Figure[] {
  return Object.entries(time ?? {}).map(([measure, value]) => ({ item: "", measure: `seconds:${measure}`, value }));
}

/** `n:both` and not `n`, which the item has already: how many answered this round. */
function movementFigures(moved: ItemMovement): Figure[] {
  const figure = (measure: string, value: number | null): Figure => ({ item: moved.id, measure, value });
  if ("hidden" in moved) return [figure("n:both", null)];
  return [
    figure("n:both", moved.n),
    figure("changed", moved.changed),
    ...Object.entries(moved.net).map(([option, n]) => figure(`net:${option}`, n)),
    ...moved.flows.map(({ from, to, n }) => figure(`flow:${from}>${to}`, n)),
    figure("other", moved.other),
  ];
}
