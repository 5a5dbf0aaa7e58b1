/** One area of a `spectrum`, large: a strip for every lens and round, and the gaps between their middles. */

import { charts } from "#words/charts.ts";
import { spectrumChart } from "#words/exercises/spectrum-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { DotStrip } from "../../charts/strips/DotStrip.tsx";
import { nameOf } from "./marks.ts";
import { areaNotes } from "./moved.ts";
import {
  type GapResult,
  leftOf,
  lensOf,
  markOf,
  mostOf,
  PLACES,
  peopleOf,
  type ShownArea,
  type SpectrumProps,
} from "./read.ts";
import { areaSummary, areaTable, gapSentence } from "./words.ts";

const words = spectrumChart;

/** Height of all people together, in em, shared out among the strips. */
const HEIGHT = { stage: 7.5, page: 7.5, phone: 6 } as const;
const TALLEST = 3.6;

export function OneArea({ shown, ...props }: SpectrumProps & { shown: ShownArea }) {
  const { area, rounds } = shown;
  const { settings } = props.face;
  if (rounds.length === 0) {
    return (
      <div class={`picture picture-${props.size}`}>
        <p class="strip-title">{nameOf(area)}</p>
        <p class="hidden-note">{charts.hiddenItem}</p>
      </div>
    );
  }
  const told = lastOf(rounds)?.result.gaps ?? [];
  // Beside a question there is room for one.
  const gaps = (props.dense ? widest(told) : told).map((gap) => gapSentence(settings, area, gap));
  const notes = [...gaps, ...areaNotes(props, shown), settings.leanOnly];
  return (
    <Figure
      size={props.size}
      summary={areaSummary(settings, shown)}
      notes={notes}
      table={areaTable(settings, shown)}
      quiet={props.size === "stage"}
    >
      <div class="strips-box">
        <Strips shown={shown} {...props} />
      </div>
      {props.size === "stage" && (
        <div class="strip-gaps">
          {notes.map((note) => (
            <p key={note} class={note === settings.leanOnly ? "soft" : undefined}>
              {note}
            </p>
          ))}
        </div>
      )}
    </Figure>
  );
}

/** The widest gap that may be told; of hidden ones the first. */
function widest(gaps: readonly GapResult[]): readonly GapResult[] {
  const size = (gap: GapResult) => ("hidden" in gap ? -1 : gap.size);
  return [...gaps].sort((a, b) => size(b) - size(a)).slice(0, 1);
}

/** The area, and what the ends and the middle of all strips mean. */
function Head({ area, middle }: { area: ShownArea["area"]; middle: string }) {
  return (
    <div class="strip-row strip-head">
      <span class="strip-title">{area.title}</span>
      <p class="strip-ends">
        <span>{area.ends[0].text}</span>
        <span class="soft">{middle}</span>
        <span>{area.ends[1].text}</span>
      </p>
    </div>
  );
}

function Strips({ shown, face: { settings }, size }: SpectrumProps & { shown: ShownArea }) {
  const { area, rounds } = shown;
  const strips = settings.lenses.flatMap((lens) =>
    rounds.map(({ round, result }) => ({ lens, round, found: lensOf(result, lens.id) })),
  );
  const last = lastOf(rounds)?.result;
  const marks = last
    ? settings.lenses.flatMap(({ id }) => lensOf(last, id) ?? []).map((lens) => markOf(area, lens))
    : [];
  const common = { places: PLACES, most: mostOf([shown]), left: leftOf(area) } as const;
  const height = Math.min(TALLEST, HEIGHT[size] / strips.length);
  return (
    <div class="strip-rows">
      <Head area={area} middle={settings.middle} />
      {strips.map(({ lens, round, found }) => (
        <div key={`${lens.id} ${round}`} class="strip-row">
          <span>
            {rounds.length === 1 ? lens.short : fill(round === 1 ? words.first : words.second, { lens: lens.short })}
          </span>
          {found ? (
            <DotStrip {...common} height={height} above={peopleOf(area, found)} marks={[markOf(area, found)]} />
          ) : (
            <p class="hidden-note">{charts.hidden}</p>
          )}
        </div>
      ))}
      {marks.length > 1 && (
        <div class="strip-row">
          <span>{marks.length === 2 ? words.both : words.three}</span>
          <DotStrip {...common} height={0} marks={marks} arrows={pairsOf(marks)} />
        </div>
      )}
    </div>
  );
}

/** An arrow between two marks; between three a line, as there is no order in which one should move. */
function pairsOf<Mark>([first, second, ...others]: readonly Mark[]): [Mark, Mark][] {
  return first && second && others.length === 0 ? [[first, second]] : [];
}
