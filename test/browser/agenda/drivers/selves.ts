/** Answers about oneself. */
import type { Locator } from "playwright-core";
import { content } from "../../../../shared/agenda/library.ts";
import type { Payloads } from "../../../recount/said.ts";
import { optionOf, stopOf } from "../styles.ts";
import { ends, findBy, goThroughDeck, goThroughQuestions, pickStop, send, sendText } from "../taps.ts";
import type { Driver } from "./asked.ts";

const en = content.en;

const SKIP = "Skip this question";

export const pulse: Driver = async ({ page, style, round }) => {
  const payload: Payloads["pulse"] = [];
  await goThroughQuestions(page, async (text, question) => {
    const place = findBy(en.pulse, text);
    const item = en.pulse[place]!;
    if (style.skips(place)) return skipped(question);
    if (item.kind === "text") {
      const v = `${style.name}: too many meetings`;
      await sendText(question, v);
      payload.push({ item: item.id, v });
      return;
    }
    const v = stopOf(style.lean(place, round), item.max);
    // Stops with names of their own are options.
    const pick = (stop: number) =>
      "stops" in item.labels ? question.getByRole("radio").nth(stop).check() : pickStop(question, stop);
    if (style.wavers) await pick(item.max - v);
    await pick(v);
    payload.push({ item: item.id, v });
  });
  return { payload };
};

async function skipped(question: Locator): Promise<"gone on"> {
  await question.getByRole("button", { name: SKIP }).click();
  return "gone on";
}

export const profile: Driver = async ({ page, style, round }) => {
  const { frequencies, notMyRole } = en.words.profile;
  const payload: Payloads["profile"] = [];
  await goThroughDeck(page, async (text) => {
    const place = findBy(en.profileItems, text);
    const { id: itemId, pole } = en.profileItems[place]!;
    if (style.skips(place)) return SKIP;
    const lean = style.lean(place, round);
    const v = style.leavesOpen && itemId === 7 ? null : stopOf(pole === "L" ? lean : 1 - lean, 4);
    payload.push({ itemId, v });
    return v === null ? notMyRole : frequencies[v]!;
  });
  return { payload };
};

export const shift: Driver = async ({ page, step, style, round }) => {
  const moment = step.exercise === "shift" ? step.settings.moment : "pre";
  const drift = { pre: -2, then: -3, post: 1, followup: 0, "post+then": 1 }[moment];
  const payload: Payloads["shift"] = [];
  await goThroughQuestions(page, async (text, question) => {
    const place = en.shiftItems.findIndex((one) => text.endsWith(one.text));
    const { id: item } = en.shiftItems[place]!;
    // Skye leaves one out at the first moment only: who is in no pair is left out and counted.
    if (style.skips(place) && moment === "pre") return skipped(question);
    const v = Math.min(10, Math.max(0, stopOf(style.lean(place, round), 10) + drift));
    if (style.wavers) await pickStop(question, 10 - v);
    await pickStop(question, v);
    // The second time round the same lines look back.
    const entry = payload.find((one) => one.item === item);
    if (entry) entry.then = v;
    else payload.push({ item, v, ...(moment === "post+then" && { then: null }) });
    return;
  });
  return { payload };
};

export const spectrum: Driver = async ({ page, style, round }) => {
  const payload: Payloads["spectrum"] = [];
  await goThroughQuestions(page, async (text, question) => {
    const place = en.areas.findIndex(({ title }) => title === text);
    const { id: area, leading } = en.areas[place]!;
    if (style.skips(place)) {
      await question.getByRole("button", { name: "Skip this area" }).click();
      return "gone on";
    }
    const firstLeads = (await ends(question))[0] === leading;
    const marks: Record<string, number> = {};
    const lenses = await question.locator(".lens").all();
    for (const [at, lens] of lenses.entries()) {
      if (style.leavesOpen && area === "culture" && at === lenses.length - 1) {
        await question.getByRole("button", { name: /^Leave/ }).click();
        payload.push({ area, ...marks });
        return "gone on";
      }
      const name = await lens.getAttribute("aria-label");
      const [id = ""] = Object.entries(en.words.spectrum.labels).find(([, label]) => label === name) ?? [];
      const stop = stopOf(style.lean(place + 2 * at, round), 10);
      const nth = (value: number) => (firstLeads ? 10 - value : value);
      if (style.wavers) await pickStop(lens, nth(10 - stop));
      await pickStop(lens, nth(stop));
      marks[id] = stop;
    }
    payload.push({ area, ...marks });
  });
  return { payload };
};

export const onehat: Driver = async ({ page, style, round }) => {
  const { needs } = en.words.onehat;
  const ids = Object.keys(needs) as (keyof typeof needs)[];
  const payload: Payloads["onehat"] = { missed: {}, hurt: {} };
  const { missed, hurt, keep } = en.words.onehat.questions;
  let talk: 1 | 2 = 1;
  await goThroughQuestions(page, async (text, question) => {
    if (text === keep) return skippedMove(question);
    if (text !== hurt) talk = text === missed[0] ? 1 : 2;
    const asks = (talk - 1) * 2 + (text === hurt ? 1 : 0);
    if (text === hurt) {
      const held = stopOf(style.lean(asks, round), 10);
      payload.hurt = { ...payload.hurt, [talk]: held };
      await pickStop(question, held);
      return undefined;
    }
    const need = ids[stopOf(style.lean(asks, round), ids.length - 1)]!;
    payload.missed = { ...payload.missed, [talk]: need };
    await question.getByRole("button", { name: needs[need] }).click();
    return "gone on";
  });
  return { payload };
};

async function skippedMove(question: Locator): Promise<"gone on"> {
  await question.getByRole("button", { name: "None this time" }).click();
  return "gone on";
}

export const mix: Driver = async ({ page, style, round }) => {
  const { x: across, y: upwards } = en.words.mix;
  const values: number[] = [];
  await goThroughQuestions(page, async (_, question) => {
    for (const [at, line] of (await question.locator(".axis").all()).entries()) {
      const value = stopOf(style.lean(values.length + 1, round), 10) - 5;
      const lowFirst = (await ends(line))[0] === (at === 0 ? across : upwards).low;
      await pickStop(line, lowFirst ? value + 5 : 5 - value);
      values.push(value);
    }
    return undefined;
  });
  const [x = 0, y = 0, needX, needY] = values;
  return { payload: needX === undefined || needY === undefined ? { x, y } : { x, y, needX, needY } };
};

export const ledger: Driver = async ({ page, style, round }) => {
  const words = en.words.ledger;
  const items: Payloads["ledger"]["items"] = [];
  const advice = stopOf(style.lean(2, round), 4);
  const people = stopOf(style.lean(3, round), 10);
  const count = 1 + stopOf(style.lean(1, round), 3);
  let part = 0;
  await goThroughQuestions(page, async (_, question) => {
    part += 1;
    if (part === 2) await question.getByRole("radio").nth(advice).check({ force: true });
    if (part === 3) {
      const slider = question.locator(".slider");
      await slider.waitFor();
      await pickStop(slider, (await ends(slider))[0] === words.peopleEnds.low ? people : 10 - people);
    }
    if (part > 1) return undefined;
    for (let place = 0; place < count; place += 1) {
      const tag = en.ledgerTags[stopOf(style.lean(place, round), 3)]!;
      const thing = question.locator(".thing").nth(place);
      const text = `${style.name} ${place + 1}`;
      await thing.getByRole("textbox").fill(text);
      await thing.getByRole("radio", { name: tag.text, exact: true }).check({ force: true });
      items.push({ text, tag: tag.id });
    }
    await send(question.locator(".typed"));
    return undefined;
  });
  return { payload: { items, advice, people } };
};

export const audit: Driver = async ({ page, style, round }) => {
  const weeks: number[][] = [];
  await goThroughQuestions(page, async (_, question) => {
    const at = weeks.length;
    const future = 20 * stopOf(style.lean(at, round), 4);
    const week = [100 - future - 10, 5, 5, future - 10, 10, 0].map((points) => Math.max(0, points));
    week[0] = 100 - week.slice(1).reduce((sum, points) => sum + points, 0);
    for (const [place, points] of week.entries()) {
      if (points === 0) continue;
      // One week is slid and the other typed.
      const field = question.getByRole(at === 0 ? "slider" : "spinbutton", { name: en.auditBuckets[place]!.text });
      await field.fill(String(points));
      await field.blur();
    }
    weeks.push(week);
    return undefined;
  });
  const [now = [], target = []] = weeks;
  return { payload: { now, target } };
};

export const commit: Driver = async ({ page, step, style, round }) => {
  const words = en.words.commit;
  const short = step.exercise === "commit" && step.settings.short === true;
  const halves = page.locator(".plan-field textarea");
  const areas = ["vision", "ideas", "people", "time", "culture", "growth"] as const;
  const kinds = ["stop", "continue", "start"] as const;
  const area = areas[stopOf(style.lean(1, round), 5)]!;
  const kind = kinds[optionOf(style.lean(2, round), 3)]!;
  await halves.nth(0).fill(`${style.name} opens the week`);
  await halves.nth(1).fill("ask one question more ");
  await page.getByRole("button", { name: "1 week" }).click();
  if (short) await page.locator(".plan-more summary").click();
  const check = (name: string) => page.getByRole("radio", { name: new RegExp(`^${name}\\b`) }).check({ force: true });
  if (!short) await check(words.kinds[kind].text);
  await check(words.areas[area]);
  await check(words.audiences[style.share].text);
  await send(page.locator(".plan-form"));
  const payload = {
    ...(!short && { kind }),
    ifCue: `${style.name} opens the week`,
    thenDo: "ask one question more",
    area,
  };
  return { payload: { ...payload, share: style.share } };
};

export const scale: Driver = async ({ page, step, style, round }) => {
  const payload: Payloads["scale"] = [];
  const items = step.exercise === "scale" ? step.settings.items : [];
  await goThroughQuestions(page, async (text, question) => {
    const place = findBy(items, text);
    if (style.skips(place)) return skipped(question);
    const v = stopOf(style.lean(place, round), 10);
    await pickStop(question, v);
    payload.push({ item: items[place]!.id, v });
    return;
  });
  return { payload };
};
