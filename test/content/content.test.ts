import { describe, expect, test } from "vitest";
import { bind, fitsPhone } from "../../shared/agenda/bind.ts";
import { agendas, content, localeOf, locales } from "../../shared/agenda/library.ts";
import type { Choice } from "../../shared/content/model.ts";
import { NOTES_CHARS, OPTION_CHARS, PROMPT_CHARS, STEP_MINUTES, STEPS, TITLE_CHARS } from "../../shared/limits.ts";
import { SCRIPTED } from "./scripted.ts";
import { fair, numbered, ROLE, textsOf, wellSet, within } from "./support.ts";

describe.each(locales)("content in %s", (locale) => {
  const { cards, scenarios, pulse, words, debrief, corrections } = content[locale];
  const cardIds = cards.map((card) => card.id);

  test("32 cards: 13 leading, 13 managing, 6 both", () => {
    expect(cardIds).toEqual(numbered("c", 32));
    const count = (key: Choice) => cards.filter((card) => card.key === key).length;
    expect([count("L"), count("M"), count("B")]).toEqual([13, 13, 6]);
  });

  test("seven cards have no article's view to show", () => {
    const silent = cards.filter((card) => card.withoutView).map((card) => card.id);
    expect(silent).toEqual(["c3", "c6", "c18", "c20", "c26", "c27", "c31"]);
  });

  test("no two cards say the same, and none names a role", () => {
    expect(new Set(cards.map((card) => card.text)).size).toBe(cards.length);
    for (const card of cards) expect(card.text, card.id).not.toMatch(ROLE);
  });

  test("every area has leading and managing cards", () => {
    for (const area of ["vision", "ideas", "people", "time", "culture"]) {
      const keys = cards.filter((card) => card.area === area).map((card) => card.key);
      expect(keys, area).toEqual(expect.arrayContaining(["L", "M"]));
    }
  });

  test("eight scenarios and two stories, each moment ending its debrief as a question", () => {
    expect(scenarios.map((scenario) => scenario.id).slice(0, 8)).toEqual(numbered("s", 8));
    for (const { id, debrief } of scenarios) expect(debrief.endsWith("?"), id).toBe(true);
  });

  test("what is read before a scenario's vote names no role", () => {
    for (const { id, title, situation, leading, managing } of scenarios) {
      for (const text of [title, situation, leading, managing]) expect(text, id).not.toMatch(ROLE);
    }
  });

  test("a scenario's two ways are of similar length", () => {
    for (const { id, leading, managing } of scenarios) {
      const [short, long] = [leading.length, managing.length].sort((a, b) => a - b) as [number, number];
      expect(long / short, id).toBeLessThanOrEqual(1.6);
    }
  });

  test("pulse scales have words for their ends or for every stop, and follow-ups inside the scale", () => {
    expect(pulse.map((item) => item.id)).toEqual(["ready", "tell", "next", "way", "pace", "kept", "helped"]);
    for (const item of pulse) {
      if (item.kind === "text") continue;
      if ("stops" in item.labels) expect(item.labels.stops).toHaveLength(item.max + 1);
      if (item.followUp) expect(item.followUp.below).toBeLessThan(item.max);
    }
  });

  test("debrief questions are questions, corrections are sentences", () => {
    for (const question of [...debrief.what, ...debrief.soWhat, ...debrief.nowWhat]) expect(question).toMatch(/\?$/);
    for (const sentence of [...debrief.rescue, ...corrections]) expect(sentence).toMatch(/^[A-Z‘].*[.?]$/);
    expect(corrections.some((sentence) => /Zaleznik.*Bennis.*Kotter.*Mintzberg/.test(sentence))).toBe(true);
  });

  test("texts keep the limits of a facilitator's own texts", () => {
    within(PROMPT_CHARS, textsOf(content[locale]));
    within(TITLE_CHARS, textsOf(scenarios.map((scenario) => scenario.title)));
    within(OPTION_CHARS, textsOf(cards));
    within(OPTION_CHARS, textsOf(scenarios.map(({ leading, managing }) => [leading, managing])));
    within(OPTION_CHARS, textsOf([words.sort.choices, pulse.map((item) => item.text)]));
  });

  test("apostrophes and quotation marks are typographic, and nothing is doubled", () => {
    wellSet(textsOf(content[locale]));
  });

  test("nothing makes one of the two roles the lesser one", () => {
    fair(textsOf(content[locale]));
  });
});

describe.each([...agendas.en])("agenda %s", (id, agenda) => {
  test("has its own id, distinct steps and a language there is", () => {
    expect(agenda.id).toBe(id);
    expect(new Set(agenda.steps.map((step) => step.id)).size).toBe(agenda.steps.length);
    expect(locales).toContain(agenda.locale);
  });

  test("refers to content that exists in every language, and fits a phone", () => {
    for (const locale of locales)
      for (const step of agenda.steps) {
        const bound = bind(step, locale);
        expect(bound && fitsPhone(bound), step.id).toBe(true);
      }
  });

  test("keeps the limits, and every step has a script", () => {
    expect(agenda.steps.length).toBeLessThanOrEqual(STEPS);
    within(TITLE_CHARS, textsOf([agenda.title, agenda.steps.map((step) => step.title)]));
    within(NOTES_CHARS, textsOf(agenda.steps.map((step) => step.notes)));
    within(PROMPT_CHARS, textsOf(agenda.steps.map((step) => step.settings)));
    for (const step of agenda.steps) {
      expect(step.notes?.length, step.id).toBeGreaterThan(200);
      expect(step.minutes, step.id).toBeLessThanOrEqual(STEP_MINUTES);
    }
  });

  test("a script's times rise and end within the step's minutes", () => {
    for (const step of agenda.steps) {
      const { filled = "" } = SCRIPTED.find((one) => one.plan === id && one.step.id === step.id) ?? {};
      const seconds = [...filled.matchAll(/^(\d+):(\d\d) /gm)].map(([, m, s]) => Number(m) * 60 + Number(s));
      expect(seconds.length, step.id).toBeGreaterThan(1);
      expect(seconds, step.id).toEqual([...seconds].sort((a, b) => a - b));
      expect(Math.max(...seconds), step.id).toBeLessThan(step.minutes * 60);
    }
  });

  test("uses typographic marks, and makes neither role the lesser one", () => {
    wellSet(textsOf(agenda));
    fair(textsOf(agenda));
  });
});

test("the ready agendas are these, shortest first", () => {
  expect([...agendas.en.keys()]).toEqual([
    "icebreaker",
    "stories",
    "express",
    "core",
    "remote",
    "workshop",
    "half-day",
  ]);
  const minutes = [...agendas.en.values()].map((agenda) => agenda.minutes ?? 0);
  expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
  for (const { purpose } of agendas.en.values()) expect(purpose).toMatch(/\d+ to \d+ people\.$/);
});

test("localeOf finds a language by its prefix, else English", () => {
  for (const wanted of ["en", "en-GB", "EN_us", " en ", "de-CH", "", "constructor", undefined]) {
    expect(localeOf(wanted), String(wanted)).toBe("en");
  }
});
