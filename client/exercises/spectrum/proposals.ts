/** Findings of a spectrum: how far what is needed lies from what is, and areas in which people changed sides. */
import { fill } from "#words/fill.ts";
import { findings } from "#words/findings.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { listed, quoted } from "../../charts/summary.ts";
import type { FaceOf } from "../contract/manifest.ts";
import { type ItemProposal, shortened, wordsIn } from "../contract/proposal.ts";
import { movementOf } from "../contract/rounds.ts";
import { THRESHOLDS } from "../contract/thresholds.ts";
import { movedOn } from "../contract/votes.ts";
import { type Area, nameOf } from "./marks.ts";
import { sidesOf } from "./moved.ts";
import { areasOf, type GapResult, lensOf, type ShownArea, type SpectrumSettings } from "./read.ts";
import { endOf, shortOf, where } from "./words.ts";

const words = findings.gap;
type Told = Extract<GapResult, { n: number }>;
const STEPS = 10;
const MIDDLE = 5;
/** Words of an end in a sentence: of both ends together, and of one alone. */
const ENDS = { both: 7, alone: 6 };

export function proposals(face: FaceOf<"spectrum">, result: StepResult): ItemProposal[] {
  const { settings } = face;
  return areasOf({ face, result }).flatMap((shown) => [
    ...gapIn(settings, shown),
    ...movedOn({
      item: shown.area.id,
      text: nameOf(shown.area),
      options: sidesOf(settings, shown.area),
      rounds: [],
      movement: movementOf(result, shown.area.id),
    }),
  ]);
}

/** The widest gap of an area, if most people see it the same way round. */
function gapIn(settings: SpectrumSettings, { area, rounds }: ShownArea): ItemProposal[] {
  const result = lastOf(rounds)?.result;
  const wide = (result?.gaps ?? []).flatMap((gap) => ("hidden" in gap || !isFinding(gap) ? [] : [gap]));
  const [widest] = wide.sort((a, b) => Math.abs(b.signed) - Math.abs(a.signed));
  if (!result || !widest || !widest.ways) return [];
  const [from, to] = [lensOf(result, widest.from), lensOf(result, widest.to)];
  if (!from || !to) return [];
  const says = saysOf(area, widest, from);
  return [
    {
      kind: "gap",
      item: area.id,
      strength: Math.abs(widest.signed) / STEPS,
      n: widest.n,
      says,
      figures: [
        fill(words.typical, {
          lenses: listed(
            [from, to].map(({ id, median }) =>
              fill(words.lens, { lens: shortOf(settings.lenses, id), where: where(settings, area, median) }),
            ),
          ),
        }),
        waysOf(area, widest, widest.ways),
      ].join(" "),
    },
  ];
}

function isFinding({ n, signed, ways }: Told): boolean {
  const { distance, direction } = THRESHOLDS.gap;
  if (!ways || n < THRESHOLDS.people || Math.abs(signed) < distance * STEPS) return false;
  return (signed > 0 ? ways.up : ways.down) >= direction * n;
}

function saysOf(area: Area, { from, to, signed }: Told, now: { mean: number; median: number }): string {
  const [end, other] = [endOf(area, signed), endOf(area, -signed)];
  const one = { end: quoted(shortened(end, ENDS.alone)) };
  if (from !== "now") return fill(from === "job" ? words.teamJob : to === "job" ? words.job : words.team, one);
  // "Now it leans to the other end" is said only where it does, by mean and by median.
  const leans = [now.mean, now.median].every((stop) => Math.sign(stop - MIDDLE) === -Math.sign(signed));
  if (!leans || wordsIn(end) + wordsIn(other) > ENDS.both) return fill(words.more, one);
  return fill(words.leans, { end: quoted(end), other: quoted(other) });
}

function waysOf(area: Area, { from, n: all, signed }: Told, { up, same, down }: NonNullable<Told["ways"]>): string {
  const [n, back] = signed > 0 ? [up, down] : [down, up];
  const ends = { end: quoted(endOf(area, signed)), other: quoted(endOf(area, -signed)) };
  return fill(from === "now" ? words.ways : words.apart, { n, all, back, same, ...ends });
}
