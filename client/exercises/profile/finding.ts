/** What the room's profile says: where the two sides lie furthest apart. It says how far, and not that either should be longer. */
import { profileChart } from "#words/exercises/profile-chart.ts";
import { fill } from "#words/fill.ts";
import type { Area } from "../../../shared/exercises/profile/result.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { listed, quoted } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { isNamed } from "../contract/named.ts";
import { roundsOf } from "../contract/rounds.ts";

/** How far the bars of an area lie apart, as they are shown. */
const gapOf = ({ leading, managing }: Area): number => Math.abs(Math.round(leading) - Math.round(managing));

export function finding(face: FaceOf<"profile">, result: StepResult, focus: string | undefined): Finding | undefined {
  const found = lastOf(roundsOf(result, "profile"))?.result.areas ?? [];
  const asked = face.settings.areas.filter(({ id }) => id === focus);
  const shown = (asked.length > 0 ? asked : face.settings.areas).flatMap(({ id, title }) => {
    const area = found.find((one) => one.id === id);
    return area && !("hidden" in area) ? [{ title, area }] : [];
  });
  const [only] = shown;
  if (!only) return undefined;
  const says = isNamed(face) ? profileChart.says : profileChart.says.unnamed;
  if (shown.length === 1) return { says: ofOne(says, only.area), about: only.title };
  const widest = Math.max(...shown.map(({ area }) => gapOf(area)));
  if (widest === 0) return { says: says.alike };
  const apart = shown.filter(({ area }) => gapOf(area) === widest);
  if (apart.length === shown.length) return { says: says.even };
  const of = apart.map(({ area }) => area.id);
  const areas = listed(apart.map(({ title }) => quoted(title)));
  return { says: fill(says.apart, { areas }), of };
}

function ofOne(says: { one: string; oneAlike: string }, area: Area): string {
  const gap = gapOf(area);
  const gaps = { leading: Math.round(area.leading), managing: Math.round(area.managing), gap };
  return fill(gap === 0 ? says.oneAlike : says.one, gaps);
}
