/** Answers that are an opinion about something. */
import { content } from "../../../../shared/agenda/library.ts";
import { optionsOf } from "../../../recount/plan.ts";
import type { Choice, Payloads } from "../../../recount/said.ts";
import { nth, see, tap } from "../../../support/tap.ts";
import { optionOf, stopOf } from "../styles.ts";
import { findBy, goThroughDeck, goThroughQuestions, picked, pickStop, pressed, sendText } from "../taps.ts";
import { choiceOf, type Driver } from "./asked.ts";

const en = content.en;
const otherThan = (choice: Choice): Choice => (choice === "L" ? "M" : "L");

export const sort: Driver = async (asked) => {
  const { page, style } = asked;
  const words = en.words.sort.choices;
  const payload: Payloads["sort"] = [];
  const seen: string[] = [];
  let first: { text: string; choice: Choice } | undefined;
  await goThroughDeck(page, async (text) => {
    const item = findBy(en.cards, text);
    const { id: cardId } = en.cards[item]!;
    seen.push(cardId);
    if (style.skips(item)) return "Skip this card";
    const choice = choiceOf(asked, item);
    payload.push({ cardId, choice });
    if (!style.wavers || first) return words[choice];
    first = { text, choice };
    return words[otherThan(choice)];
  });
  if (first) {
    await tap(page, ".own-card > :first-child", first.text);
    await pressed(page, words[first.choice]);
    await see(page, ".own-card", first.text + words[first.choice]);
  }
  return payload.length === 0 ? { payload: null, asked: seen } : { payload, asked: seen };
};

export const scenario: Driver = async ({ page, style, round }) => {
  const situation = await see(page, ".asking");
  const place = en.scenarios.findIndex((one) => one.situation === situation);
  const { leading } = en.scenarios[place]!;
  const firstLeads = ((await page.locator(".course").first().textContent()) ?? "").includes(leading);
  const pref = [-2, -1, 1, 2][optionOf(style.lean(place, round), 4)]!;
  const press = (wanted: number) =>
    pressed(page, `${wanted > 0 === firstLeads ? "A" : "B"} ${Math.abs(wanted) === 2 ? "strongly" : "slightly"}`);
  if (style.wavers) await press(-pref);
  await press(pref);
  return { payload: { pref } };
};

export const cloud: Driver = async (asked) => {
  const { page, style, round } = asked;
  if (round === 2) return tag(asked);
  for (const [place, word] of style.words.entries()) await page.getByRole("textbox").nth(place).fill(word);
  // Enter goes from word to word, and the last one sends them.
  await page.locator(".word-field input").last().press("Enter");
  return { payload: { words: [...style.words] } };
};

const tag: Driver = async (asked) => {
  const { page, style } = asked;
  const payload: Payloads["tags"] = [];
  const seen: string[] = [];
  for (const [place, word] of (await page.locator(".answer .predict-item .one-text").allTextContents()).entries()) {
    seen.push(word);
    // A tagging has no way past a single word: who leaves some out is not done, and is not waited for.
    const choice = choiceOf(asked, place);
    const press = (wanted: Choice) => pressed(page, en.words.cloud.tags.choices[wanted], nth(".predict-item", place));
    if (style.wavers && place === 0) await press(otherThan(choice));
    await press(choice);
    payload.push({ word, choice });
  }
  return { payload, asked: seen };
};

export const venn: Driver = async (asked) => {
  const { page, style } = asked;
  const payload: Payloads["venn"] = [];
  await goThroughQuestions(page, async (text) => {
    const place = findBy(en.skills, text);
    if (style.skips(place)) {
      await pressed(page, "Skip this skill");
      return "gone on";
    }
    const zone = choiceOf(asked, place);
    await pressed(page, en.words.venn.zones[zone]);
    payload.push({ skillId: en.skills[place]!.id, zone });
    return "gone on";
  });
  return { payload };
};

export const rank: Driver = async ({ page, style, round }) => {
  const from = stopOf(style.lean(0, round), 9);
  const top = [from, (from + 5) % 12, (from + 1) % 12].map((place) => en.skills[place]!);
  for (const { text } of top) await tap(page, ".rank-skill > span", text);
  return { payload: { top: top.map(({ id }) => id) } };
};

export const choice: Driver = async ({ page, step, style, round }) => {
  const options = optionsOf(step);
  const option = options[optionOf(style.lean(1, round), options.length)]!;
  if (style.wavers) await picked(page, options.find((one) => one !== option)!.text);
  await picked(page, option.text);
  return { payload: { options: [option.id] } };
};

export const text: Driver = async ({ page, style }) => {
  const said = `${style.name}: one meeting less`;
  await sendText(page, said);
  return { payload: { text: said } };
};

export const doubletake: Driver = async ({ page, style, round }) => {
  const { warmUp, acts, guess } = en.words.doubletake;
  const sentences = [{ id: "warm-up", text: warmUp }, ...acts];
  const worth: Payloads["doubletake"]["worth"] = [];
  await goThroughQuestions(
    page,
    async (text) => {
      const place = sentences.findIndex((one) => text.endsWith(one.text));
      const { id: act } = sentences[place]!;
      if (style.skips(place)) {
        await pressed(page, "Skip this question");
        return "gone on";
      }
      const v = stopOf(style.lean(place, round), 10);
      if (style.wavers) await pickStop(page, 10 - v);
      await pickStop(page, v);
      worth.push({ act, v });
      return;
    },
    ".pick-list, .own-deck",
  );
  // With fewer than twenty people there is nothing to guess.
  if ((await page.locator(".pick-list").count()) === 0) return { payload: { worth } };
  await picked(page, guess.options.word);
  await tap(page, ".act .primary");
  await see(page, ".own-deck");
  return { payload: { worth, guess: "word" } };
};
