/** What the room put into the overlap, or where it put one skill, in the one sentence that heads a big screen. */

import { vennChart } from "#words/exercises/venn-chart.ts";
import { fill, plural } from "#words/fill.ts";
import type { Skill } from "../../../shared/exercises/venn/result.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { inSentence, leadersOf, listed, quoted } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { skillsOf, type VennSettings } from "./places.ts";

/** Of the skill in focus, else of all; undefined where too few answered. */
export function vennFinding(face: FaceOf<"venn">, result: StepResult, focus: string | undefined): Finding | undefined {
  const skills = skillsOf({ face, result });
  const focused = skills.find(({ id }) => id === focus);
  if (focused)
    return focused.skill ? { says: saysOfOne(face.settings, focused.skill), about: focused.text } : undefined;
  const shown = skills.flatMap(({ id, text, skill }) => (skill ? [{ id, text, place: skill.place }] : []));
  if (shown.length === 0) return undefined;
  const shared = shown.filter(({ place }) => place.length === 1 && place[0] === "B");
  const contested = shown.filter(({ place }) => place.length > 1).length;
  const says = saysOfShared(face.settings, shared, shown.length);
  return {
    says: contested === 0 ? says : fill(plural(contested, vennChart.says.contested), { says }),
    of: shared.map(({ id }) => id),
  };
}

function saysOfShared({ zones }: VennSettings, shared: readonly { text: string }[], all: number): string {
  const words = vennChart.says;
  const gaps = { n: shared.length, all, both: zoneOf(zones.find(({ id }) => id === "B")) };
  const [one] = shared;
  if (!one) return fill(all === 1 ? words.onlyNot : words.none, gaps);
  if (shared.length === 1) return fill(all === 1 ? words.only : words.one, { ...gaps, skill: inSentence(one.text) });
  return fill(shared.length === all && all > 2 ? words.every : words.some, gaps);
}

function saysOfOne({ zones }: VennSettings, skill: Skill): string {
  const words = vennChart.saysOfOne;
  const { top, count } = leadersOf(zones, skill);
  const gaps = { n: count, all: skill.n, who: listed(top.map(zoneOf)) };
  if (top.length > 1) return fill(top.length > 2 ? words.tieAll : words.tie, gaps);
  if (skill.n === 1) return fill(words.one, gaps);
  return fill(count === skill.n ? words.all : words.once, gaps);
}

const zoneOf = (zone: { text: string } | undefined): string => quoted(inSentence(zone?.text ?? ""));
