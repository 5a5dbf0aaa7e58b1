/** The room's circles as a sentence, as lists and as a table. */

import { charts } from "#words/charts.ts";
import { vennChart } from "#words/exercises/venn-chart.ts";
import { fill } from "#words/fill.ts";
import type { TableData } from "../../charts/data.ts";
import { listed } from "../../charts/summary.ts";
import type { VennPlace } from "../../charts/venn/venn-layout.ts";
import type { ZoneGroup } from "../../charts/venn/ZoneList.tsx";
import { placeIn, type SkillResult, type VennSettings } from "./places.ts";
import { TONES } from "./tones.ts";

const words = vennChart;

/** What both share, which is what the picture is about. */
export function vennSummary(settings: VennSettings, skills: readonly SkillResult[]): string {
  const shown = skills.flatMap(({ text, skill }) => (skill ? [{ text, skill }] : []));
  if (shown.length === 0) return words.hidden;
  const shared = shown.filter(({ skill }) => skill.place.length === 1 && skill.place[0] === "B");
  const both = settings.zones.find(({ id }) => id === "B")?.text ?? "";
  if (shared.length === 0) return fill(words.noneShared, { both });
  const texts = listed(shared.map(({ text }) => text));
  return fill(words.shared, { n: shared.length, all: shown.length, both, skills: texts });
}

/** Who is missing from the picture. */
export function vennNotes(skills: readonly SkillResult[]): string[] {
  const hidden = skills.filter(({ skill }) => skill === null).map(({ text }) => text);
  return hidden.length === 0 || hidden.length === skills.length
    ? []
    : [fill(words.hiddenSome, { skills: listed(hidden) })];
}

/** A list for every zone and border, the zones first. */
export function vennGroups(settings: VennSettings, skills: readonly SkillResult[]): ZoneGroup[] {
  const within = (place: VennPlace) =>
    skills.flatMap(({ text, skill }) => (skill && placeIn(settings, skill.place) === place ? [text] : []));
  const [left, middle, right] = settings.zones;
  if (!left || !middle || !right) return [];
  const zone = (place: VennPlace, { id, text }: typeof left): ZoneGroup => ({
    id: place,
    title: text,
    tone: TONES[id],
    texts: within(place),
  });
  const border = (place: VennPlace, title: string): ZoneGroup => ({
    id: place,
    title,
    tone: "plain",
    texts: within(place),
  });
  const between = (a: typeof left, b: typeof left) => fill(words.between, { a: a.text, b: b.text });
  return [
    zone("left", left),
    zone("middle", middle),
    zone("right", right),
    border("left-middle", between(left, middle)),
    border("middle-right", between(middle, right)),
    border("left-right", between(left, right)),
    border("all", words.betweenAll),
  ];
}

/** Skill by skill: how it was placed, and where it lies. */
export function vennTable(settings: VennSettings, skills: readonly SkillResult[]): TableData {
  const groups = vennGroups(settings, skills);
  return {
    columns: [words.skill, ...settings.zones.map(({ text }) => text), words.people, words.lies],
    rows: skills.map(({ text, skill }) => ({
      head: text,
      cells: skill
        ? [
            ...settings.zones.map(({ id }) => String(skill.counts[id] ?? 0)),
            String(skill.n),
            groups.find(({ id }) => id === placeIn(settings, skill.place))?.title ?? "",
          ]
        : [...settings.zones, null, null].map(() => charts.hidden),
    })),
  };
}
