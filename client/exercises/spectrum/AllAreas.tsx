/** All areas of a `spectrum`, the widest gap first: a strip each with the typical answers; where one can scroll, with all people. */

import { charts } from "#words/charts.ts";
import { spectrumChart as words } from "#words/exercises/spectrum-chart.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { MarkStrip } from "../../charts/strips/MarkStrip.tsx";
import { People } from "../../charts/strips/People.tsx";
import { StripKey } from "../../charts/strips/StripMark.tsx";
import { isNamed } from "../contract/named.ts";
import { finding } from "./finding.ts";
import { areasOnPages, framedOf, widestFirst } from "./gaps.ts";
import { allNotes } from "./moved.ts";
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
import { gapNotes, overviewTable } from "./words.ts";

export function AllAreas({ areas, ...props }: SpectrumProps & { areas: readonly ShownArea[] }) {
  const { face, result, size, page = 0 } = props;
  const { settings } = face;
  const pages = size === "stage" ? areasOnPages(settings, areas) : [widestFirst(settings, areas)];
  const shown = pages[Math.min(page, pages.length - 1)] ?? [];
  const framed = size === "stage" ? (finding(face, result, undefined, page)?.of ?? []) : framedOf(settings, areas);
  const [first] = areas;
  if (areas.every(({ rounds }) => rounds.length === 0)) return <p class="hidden-note">{words.allHidden}</p>;
  return (
    <Figure
      size={size}
      summary={finding(face, result, "overview")?.says ?? words.allHidden}
      notes={[settings.leanOnly, ...(size === "page" ? gapNotes(settings, areas) : []), ...allNotes(props, areas)]}
      table={overviewTable(settings, areas)}
    >
      <div class="strips">
        <StripKey
          of={words.typical}
          marks={settings.lenses.map(({ id, short }) => ({ shape: shapeOf(id), label: short }))}
          missing={shown.some((one) => isPartly(one)) ? words.missing : undefined}
        />
        <div class="strips-rows">
          {first && (
            <div class="strips-head">
              <Sides area={first.area} middle={settings.middle} named={isNamed(face)} />
            </div>
          )}
          {shown.map((one) => (
            <Row key={one.area.id} shown={one} areas={areas} isFramed={framed.includes(one.area.id)} {...props} />
          ))}
        </div>
      </div>
    </Figure>
  );
}

/** Some of its marks may be shown, and not all. */
const isPartly = ({ rounds }: ShownArea): boolean => {
  const lenses = lastOf(rounds)?.result.lenses ?? [];
  return lenses.some((lens) => "hidden" in lens) && lenses.some((lens) => !("hidden" in lens));
};

interface RowProps extends SpectrumProps {
  shown: ShownArea;
  areas: readonly ShownArea[];
  /** The sentence speaks of it. */
  isFramed: boolean;
}

function Row({ shown, areas, isFramed, face, size }: RowProps) {
  const { area, rounds } = shown;
  const result = lastOf(rounds)?.result;
  const lenses = result ? face.settings.lenses.flatMap(({ id }) => lensOf(result, id) ?? []) : [];
  const marks = lenses.map((lens) => markOf(area, lens));
  const [from, to] = marks;
  // With three lenses there is no order in which one should move.
  const arrows = from && to && face.settings.lenses.length === 2 ? ([[from, to]] as const) : [];
  const people = size === "stage" || face.settings.lenses.length > 2 ? [] : lenses.map((lens) => peopleOf(area, lens));
  const [above, below] = people;
  const common = { most: mostOf(areas), shape: SHAPE };
  return (
    <div class={isFramed ? "strips-area strips-framed" : "strips-area"}>
      <span class="strips-end">{area.ends[0].text}</span>
      {marks.length === 0 ? (
        <p class="strips-lane hidden-note">{charts.hidden}</p>
      ) : (
        <div class="strips-lane">
          {above && <People counts={above} {...common} />}
          <MarkStrip places={PLACES} marks={marks} arrows={arrows} left={isNamed(face) ? leftOf(area) : null} />
          {below && <People counts={below} {...common} hollow hanging />}
        </div>
      )}
      <span class="strips-end">{area.ends[1].text}</span>
    </div>
  );
}

/** The room of one place in a row with people, as many times as high as wide. */
const SHAPE = 0.8;
