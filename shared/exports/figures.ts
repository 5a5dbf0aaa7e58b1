/** The figures of a round as `aggregate.csv` lists them: the same for the server's file and for a workbook made of `results.json`. */
import { type Figure, type ItemMovement, round3 } from "../exercises/distribution.ts";
import type { AnyExercise } from "../exercises/index.ts";
import { predictionFigures } from "../exercises/predict.ts";
import { participation as participationShare } from "../metrics/participation.ts";
import type { RoundResult } from "../protocol/view.ts";

/** Every figure of a round for the whole room; `movement` where the changes since the round before belong to it. */
export function figuresOfRound(
  exercise: AnyExercise,
  round: RoundResult,
  movement: readonly ItemMovement[] | null | undefined,
): Figure[] {
  return [
    ...participation(round),
    ...exercise.figures(round.result),
    ...(round.predicted ?? []).flatMap(predictionFigures),
    ...timeFigures(round),
    ...(movement ?? []).flatMap(movementFigures),
  ];
}

function participation({ eligible, answered, passed }: RoundResult): Figure[] {
  const counts = Object.entries({ eligible, answered, passed }).map(([measure, value]) => ({
    item: "",
    measure,
    value,
  }));
  const share = participationShare(answered, eligible);
  return share === null ? counts : [...counts, { item: "", measure: "participation", value: round3(share) }];
}

function timeFigures({ time }: RoundResult): Figure[] {
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
