/** One area of a `spectrum`, large: a dot for everybody in every lens and round, and the typical answers below. */

import { charts } from "#words/charts.ts";
import { spectrumChart as words } from "#words/exercises/spectrum-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { MarkStrip } from "../../charts/strips/MarkStrip.tsx";
import { People } from "../../charts/strips/People.tsx";
import { isNamed } from "../contract/named.ts";
import { nameOf } from "./marks.ts";
import { areaNotes } from "./moved.ts";
import {
  leftOf,
  lensOf,
  markOf,
  mostOf,
  PLACES,
  peopleOf,
  type ShownArea,
  type SpectrumProps,
  shapeOf,
} from "./read.ts";
import { Sides } from "./Sides.tsx";
import { areaSummary, areaTable, gapSentence } from "./words.ts";

/** The height of all rows, in widths of a place: they share it. */
const HEIGHT = 5;
/** Lines of people on a big screen. */
const LINES = 4;

const lastRound = (shown: ShownArea): ShownArea => ({ ...shown, rounds: shown.rounds.slice(-1) });

export function OneArea({ shown, ...props }: SpectrumProps & { shown: ShownArea }) {
  const { area, rounds } = shown;
  const { face, size } = props;
  const { settings } = face;
  // A big screen's head has it.
  const title = size !== "stage" && <p class="strip-title">{nameOf(area)}</p>;
  if (rounds.length === 0) {
    return (
      <div class={`picture picture-${size}`}>
        {title}
        <p class="hidden-note">{charts.hiddenItem}</p>
      </div>
    );
  }
  const last = lastOf(rounds)?.result;
  const gaps = last?.gaps.map((gap) => gapSentence(settings, area, gap, last)) ?? [];
  // More lines could not be told apart from the back row: then the second answers alone.
  const told = size === "stage" && settings.lenses.length * rounds.length > LINES ? lastRound(shown) : shown;
  return (
    <Figure
      size={size}
      summary={areaSummary(settings, shown)}
      notes={[...gaps, ...areaNotes(props, shown), settings.leanOnly]}
      table={areaTable(settings, shown)}
    >
      {title}
      <div class="strips strips-one" style={{ "--rows": settings.lenses.length * told.rounds.length }}>
        <div class="strips-head">
          <Sides area={area} middle="" named={isNamed(face)} />
        </div>
        <div class="strips-ends">
          <span>{area.ends[0].text}</span>
          <span class="soft">{settings.middle}</span>
          <span>{area.ends[1].text}</span>
        </div>
        <Lenses shown={told} {...props} />
      </div>
    </Figure>
  );
}

function Lenses({ shown, face }: SpectrumProps & { shown: ShownArea }) {
  const { area, rounds } = shown;
  const { lenses } = face.settings;
  const rows = lenses.flatMap((lens) =>
    rounds.map(({ round, result }) => ({ lens, round, found: lensOf(result, lens.id) })),
  );
  const last = lastOf(rounds)?.result;
  const marks = last ? lenses.flatMap(({ id }) => lensOf(last, id) ?? []).map((lens) => markOf(area, lens)) : [];
  const [from, to] = marks;
  return (
    <>
      {rows.map(({ lens, round, found }) => (
        <div key={`${lens.id} ${round}`} class="strips-lens">
          <span class="strips-name">
            {rounds.length === 1 ? lens.short : fill(round === 1 ? words.first : words.second, { lens: lens.short })}
          </span>
          {found ? (
            <People
              counts={peopleOf(area, found)}
              most={mostOf([shown])}
              shape={HEIGHT / rows.length}
              hollow={shapeOf(lens.id) !== "disc"}
            />
          ) : (
            <p class="hidden-note">{charts.hidden}</p>
          )}
        </div>
      ))}
      {marks.length > 0 && (
        <div class="strips-lens strips-typical">
          <span class="strips-name soft">{words.typical}</span>
          <MarkStrip
            places={PLACES}
            marks={marks}
            arrows={from && to && lenses.length === 2 ? [[from, to]] : []}
            left={isNamed(face) ? leftOf(area) : null}
          />
        </div>
      )}
    </>
  );
}
