/** `aggregate.csv`: every figure of every result, one a line. */

import type { Figure } from "../exercises/distribution.ts";
import { HIDDEN } from "../primitives.ts";
import type { Segment } from "../protocol/view.ts";
import { groupName } from "../room/people/groups.ts";
import type { Source } from "../room/source.ts";
import type { Frozen } from "../room/state/rows.ts";
import { type CsvCell, head, line } from "./csv.ts";
import { figuresOfRound } from "./figures.ts";
import { type ExportedStep, exportedSteps, type Scope } from "./rounds.ts";

export function* aggregateCsv(source: Source, scope: Scope): Generator<string> {
  const { segments, locale } = source.state.room;
  yield head(["step", "exercise", "round", "segment", "item", "measure", "value"]);
  for (const exported of exportedSteps(source, scope)) {
    for (const frozen of exported.rounds) {
      yield* rowsOf(exported, frozen, "", figuresOfRound(exported.bound.exercise, frozen, frozen.movement)).map(line);
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

/** Every item with results by group has its row, shown or hidden. */
function segmentFigures({ bound }: ExportedStep, { told }: Frozen, segment: Segment): Figure[] {
  const hidden = (told ?? []).filter(({ groups }) => !groups.includes(segment.group));
  return [
    ...("hidden" in segment ? [] : bound.exercise.figures(segment.result)),
    ...hidden.map(({ item }) => ({ item, measure: "n", value: null })),
  ];
}
