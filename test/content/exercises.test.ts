/** The content of the exercises beyond cards and scenarios: complete, fair, and short enough for a phone. */
import { describe, expect, test } from "vitest";
import { content, locales } from "../../shared/agenda/library.ts";
import type { Area, Choice, Pole } from "../../shared/content/model.ts";
import { NAME_CHARS, OPTION_CHARS, PROMPT_CHARS, TEXT_CHARS, TITLE_CHARS } from "../../shared/limits.ts";
import { ROLE, textsOf, within } from "./support.ts";

const AREAS: Area[] = ["vision", "ideas", "people", "time", "culture"];

describe.each(locales)("exercise content in %s", (locale) => {
  const all = content[locale];
  const { areas, skills, profileItems, shiftItems, auditBuckets, ledgerTags, adviceBuckets, starters, words } = all;
  const ids = (list: { id: string | number }[]) => list.map(({ id }) => id);

  test("five areas, whose ends name what is done and not a role", () => {
    expect(ids(areas)).toEqual(AREAS);
    for (const area of areas) {
      expect(area.leading).not.toBe(area.managing);
      for (const end of [area.leading, area.managing]) expect(end).not.toMatch(ROLE);
    }
    within(NAME_CHARS, textsOf(areas));
  });

  test("twelve skills, four for each zone", () => {
    expect(new Set(ids(skills)).size).toBe(12);
    const zone = (of: Choice) => skills.filter((skill) => skill.zone === of).length;
    expect([zone("L"), zone("B"), zone("M")]).toEqual([4, 4, 4]);
    within(NAME_CHARS, textsOf(skills));
    // The overlap as the source has it.
    for (const both of ["communication", "problem-solving", "decisions"])
      expect(skills.find(({ id }) => id === both)?.zone, both).toBe("B");
  });

  test("twenty profile items: four an area, odd ones lead, even ones manage, and none says so", () => {
    expect(ids(profileItems)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    for (const { id, pole, text } of profileItems) {
      expect(pole, text).toBe((id % 2 === 1 ? "L" : "M") satisfies Pole);
      expect(text).not.toMatch(ROLE);
      expect(text, "finishes the stem").toMatch(/^[a-z]/);
    }
    expect(profileItems.map(({ area }) => area)).toEqual(AREAS.flatMap((area) => [area, area, area, area]));
    expect(words.profile.frequencies).toHaveLength(5);
    within(OPTION_CHARS, textsOf(profileItems));
  });

  test("six readiness items with a stem for each moment, the sixth about learning to lead, and one that nothing is about", () => {
    expect(ids(shiftItems)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(shiftItems.map(({ untouched = false }) => untouched).indexOf(true)).toBe(6);
    for (const { stem, text } of shiftItems) {
      expect(new Set(Object.values(stem)).size, text).toBe(4);
      for (const one of Object.values(stem)) expect(one).toMatch(/…$/);
    }
    expect(shiftItems[5]?.text).toMatch(/learn to lead/);
    expect(Object.keys(words.shift.leadIn)).toEqual(["pre", "then", "post", "followup"]);
  });

  test("nothing that asks how ready people are says where in the workshop it stands, or takes an earlier answer for granted", () => {
    const { leadIn, atOnce, debrief } = words.shift;
    for (const text of [leadIn.post, ...Object.values(atOnce), debrief.pre]) expect(text).not.toMatch(/at the end/i);
    expect(atOnce.leadIn).not.toMatch(/before/i);
    expect(atOnce.leadInThen).toMatch(/same lines.*before today/);
    // It stands on the wall alone, so it says what can be learnt.
    expect(atOnce.debrief).toMatch(/leading can, or can’t, be learnt/);
  });

  test("six shares of time: three for the present, then three for the future", () => {
    expect(new Set(ids(auditBuckets)).size).toBe(6);
    expect(auditBuckets.map(({ future }) => future)).toEqual([false, false, false, true, true, true]);
    within(NAME_CHARS, textsOf(auditBuckets));
  });

  test("four ledger tags with a meaning, five buckets of advice", () => {
    expect(ids(ledgerTags)).toEqual(["created", "counted", "both", "drained"]);
    for (const { meaning } of ledgerTags) expect(meaning).toMatch(/^[A-Z].*\.$/);
    expect(adviceBuckets).toHaveLength(5);
  });

  test("twelve starters that finish ‘If …, then I will …’, from every area and one for growth", () => {
    expect(new Set(ids(starters)).size).toBe(12);
    expect(new Set(starters.map(({ area }) => area))).toEqual(new Set([...AREAS, "growth"]));
    for (const { ifCue, thenDo, area } of starters) {
      expect(ifCue).not.toMatch(/^(If|When) |[.,;]$/);
      expect(thenDo).not.toMatch(/^(I |then )|[.,;]$/i);
      expect(words.commit.areas[area]).toBeDefined();
    }
    // What a person may write holds what a person may begin with.
    within(TEXT_CHARS, textsOf(starters));
    within(OPTION_CHARS, textsOf(starters));
  });

  test("a map has nine names, all different", () => {
    const names = Object.values(words.mix.cells).flatMap((row) => Object.values(row));
    expect(new Set(names).size).toBe(9);
    within(NAME_CHARS, textsOf(words.mix.cells));
    for (const name of names) expect(name).not.toMatch(ROLE);
  });

  test("every exercise has a debrief question, and labels fit their places", () => {
    for (const [exercise, own] of Object.entries(words)) {
      if (!("debrief" in own)) continue;
      const { debrief } = own;
      // Only the moments that are compared leave something to ask.
      const question = typeof debrief === "string" ? debrief : debrief.post;
      expect(question, exercise).toMatch(/\?$/);
    }
    const { spectrum, ledger, venn, mix, rank, audit, profile, shift, commit, scale } = words;
    within(NAME_CHARS, textsOf([spectrum.labels, spectrum.middle, ledger.peopleEnds, venn.zones, mix.x, mix.y]));
    within(NAME_CHARS, textsOf([rank.places, audit.present, audit.future, audit.left, profile.frequencies]));
    within(NAME_CHARS, textsOf([profile.notMyRole, shift.labels, commit.areas, scale.ends, mix.labels]));
    within(TITLE_CHARS, textsOf([commit.kinds, commit.audiences, venn.add]));
    within(PROMPT_CHARS, textsOf(words));
  });
});
