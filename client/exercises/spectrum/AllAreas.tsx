/** All areas of a `spectrum`: a strip each, with the middle of the room now and needed, or through three lenses. */

import { charts } from "#words/charts.ts";
import { spectrumChart as words } from "#words/exercises/spectrum-chart.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { DotStrip, type Strip } from "../../charts/strips/DotStrip.tsx";
import { StripKey } from "../../charts/strips/StripMark.tsx";

import { finding } from "./finding.ts";
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
  type SpectrumSettings,
  shapeOf,
} from "./read.ts";
import { gapNotes, overviewTable } from "./words.ts";

/** Height of the people on either side of a strip's line, in em. */
const HEIGHT = { stage: 0.8, page: 1.4, phone: 1.3 } as const;

export function AllAreas({ areas, ...props }: SpectrumProps & { areas: readonly ShownArea[] }) {
  const { face, size, dense } = props;
  const { settings } = face;
  const most = mostOf(areas);
  return (
    <Figure
      size={size}
      summary={finding(face, props.result, "overview")?.says ?? words.allHidden}
      notes={
        size === "stage"
          ? []
          : [settings.leanOnly, ...(size === "page" ? gapNotes(settings, areas) : []), ...allNotes(props, areas)]
      }
      table={overviewTable(settings, areas)}
    >
      <div class="strips-head">
        {settings.lenses.length > 1 && (
          <StripKey marks={settings.lenses.map(({ id, short }) => ({ shape: shapeOf(id), label: short }))} />
        )}
        {size === "stage" && <span class="soft">{settings.leanOnly}</span>}
      </div>
      <div class="strips-box">
        <ul class="strips">
          {areas.map((shown) => (
            <li key={shown.area.id}>
              <span class="strip-end">{shown.area.ends[0].text}</span>
              {shown.rounds.length === 0 ? (
                <p class="hidden-note">{charts.hidden}</p>
              ) : (
                <DotStrip
                  places={PLACES}
                  most={most}
                  height={HEIGHT[size]}
                  left={leftOf(shown.area)}
                  {...stripOf(settings, shown, dense !== true)}
                />
              )}
              <span class="strip-end">{shown.area.ends[1].text}</span>
            </li>
          ))}
        </ul>
      </div>
    </Figure>
  );
}

/** The last round: people on both sides of the line where there are two lenses, and marks alone where there are three. */
function stripOf({ lenses }: SpectrumSettings, { area, rounds }: ShownArea, people: boolean): Strip {
  const result = lastOf(rounds)?.result;
  const shown = result ? lenses.flatMap(({ id }) => lensOf(result, id) ?? []) : [];
  const marks = shown.map((lens) => markOf(area, lens));
  const [first, second] = marks;
  const [above, below] = people && lenses.length < 3 ? shown : [];
  return {
    marks,
    above: above && peopleOf(area, above),
    below: below && peopleOf(area, below),
    arrows: lenses.length === 2 && first && second ? [[first, second]] : [],
  };
}
