/** Answers about oneself. */
import type { Frame, Page } from "playwright-core";
import { content } from "../../../../shared/agenda/library.ts";
import type { Payloads } from "../../../recount/said.ts";
import { nth, see, tap } from "../../../support/tap.ts";
import { optionOf, stopOf } from "../styles.ts";
import { ends, findBy, goThroughDeck, goThroughQuestions, picked, pickStop, pressed, send, sendText } from "../taps.ts";
import type { Driver } from "./asked.ts";

const en = content.en;

const SKIP = "Skip this question";

export const pulse: Driver = async ({ page, style, round }) => {
  const payload: Payloads["pulse"] = [];
  await goThroughQuestions(page, async (text) => {
    const place = findBy(en.pulse, text);
    const item = en.pulse[place]!;
    if (style.skips(place)) return skipped(page);
    if (item.kind === "text") {
      const v = `${style.name}: too many meetings`;
      await sendText(page, v);
      payload.push({ item: item.id, v });
      return;
    }
    const v = stopOf(style.lean(place, round), item.max);
    // Stops with names of their own are options.
    const pick = (stop: number) => ("stops" in item.labels ? tap(page, nth(".pick", stop)) : pickStop(page, stop));
    if (style.wavers) await pick(item.max - v);
    await pick(v);
    payload.push({ item: item.id, v });
  });
  return { payload };
};

async function skipped(page: Page | Frame): Promise<"gone on"> {
  await pressed(page, SKIP);
  return "gone on";
}

export const profile: Driver = async ({ page, style, round }) => {
  const { frequencies, notMyRole } = en.words.profile;
  const payload: Payloads["profile"] = [];
  const answer = async (text: string) => {
    const place = findBy(en.profileItems, text);
    const { id: itemId, pole } = en.profileItems[place]!;
    if (style.skips(place)) return SKIP;
    const lean = style.lean(place, round);
    const v = style.leavesOpen && itemId === 7 ? null : stopOf(pole === "L" ? lean : 1 - lean, 4);
    payload.push({ itemId, v });
    return v === null ? notMyRole : frequencies[v]!;
  };
  // One's own answers are folded below the mirror.
  await goThroughDeck(page, answer, ".own-questions");
  return { payload };
};

export const shift: Driver = async ({ page, step, style, round }) => {
  const moment = step.exercise === "shift" ? step.settings.moment : "pre";
  const drift = { pre: -2, then: -3, post: 1, followup: 0, "post+then": 1 }[moment];
  const payload: Payloads["shift"] = [];
  await goThroughQuestions(page, async (text) => {
    const place = en.shiftItems.findIndex((one) => text.endsWith(one.text));
    const { id: item } = en.shiftItems[place]!;
    // Skye leaves one out at the first moment only: who is in no pair is left out and counted.
    if (style.skips(place) && moment === "pre") return skipped(page);
    const v = Math.min(10, Math.max(0, stopOf(style.lean(place, round), 10) + drift));
    if (style.wavers) await pickStop(page, 10 - v);
    await pickStop(page, v);
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
  await goThroughQuestions(page, async (text) => {
    const place = en.areas.findIndex(({ title }) => title === text);
    const { id: area, leading } = en.areas[place]!;
    if (style.skips(place)) {
      await pressed(page, "Skip this area");
      return "gone on";
    }
    const firstLeads = (await ends(page))[0] === leading;
    const marks: Record<string, number> = {};
    const lenses = await page.locator(".lens").evaluateAll((all) => all.map((lens) => lens.ariaLabel));
    for (const [at, name] of lenses.entries()) {
      if (style.leavesOpen && area === "culture" && at === lenses.length - 1) {
        await tap(page, ".answer button", /^Leave/);
        payload.push({ area, ...marks });
        return "gone on";
      }
      const [id = ""] = Object.entries(en.words.spectrum.labels).find(([, label]) => label === name) ?? [];
      const stop = stopOf(style.lean(place + 2 * at, round), 10);
      const placeOf = (value: number) => (firstLeads ? 10 - value : value);
      const lens = nth(".lens", at);
      if (style.wavers) await pickStop(page, placeOf(10 - stop), lens);
      await pickStop(page, placeOf(stop), lens);
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
  await goThroughQuestions(page, async (text) => {
    if (text === keep) {
      await pressed(page, "None this time");
      return "gone on";
    }
    if (text !== hurt) talk = text === missed[0] ? 1 : 2;
    const asks = (talk - 1) * 2 + (text === hurt ? 1 : 0);
    if (text === hurt) {
      const held = stopOf(style.lean(asks, round), 10);
      payload.hurt = { ...payload.hurt, [talk]: held };
      await pickStop(page, held);
      return undefined;
    }
    const need = ids[stopOf(style.lean(asks, round), ids.length - 1)]!;
    payload.missed = { ...payload.missed, [talk]: need };
    await pressed(page, needs[need]);
    return "gone on";
  });
  return { payload };
};

export const mix: Driver = async ({ page, style, round }) => {
  const { x: across, y: upwards } = en.words.mix;
  const values: number[] = [];
  await goThroughQuestions(page, async () => {
    for (const at of [0, 1]) {
      const line = nth(".axis", at);
      const value = stopOf(style.lean(values.length + 1, round), 10) - 5;
      const lowFirst = (await ends(page, line))[0] === (at === 0 ? across : upwards).low;
      await pickStop(page, lowFirst ? value + 5 : 5 - value, line);
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
  await goThroughQuestions(page, async () => {
    part += 1;
    if (part === 2) await tap(page, nth(".pick", advice));
    if (part === 3) {
      await see(page, ".slider");
      await pickStop(page, (await ends(page))[0] === words.peopleEnds.low ? people : 10 - people);
    }
    if (part > 1) return undefined;
    for (let place = 0; place < count; place += 1) {
      const tag = en.ledgerTags[stopOf(style.lean(place, round), 3)]!;
      const text = `${style.name} ${place + 1}`;
      await page.locator(".thing").nth(place).getByRole("textbox").fill(text);
      await tap(page, `${nth(".thing", place)} .dot`, tag.text);
      items.push({ text, tag: tag.id });
    }
    await send(page);
    return undefined;
  });
  return { payload: { items, advice, people } };
};

export const audit: Driver = async ({ page, style, round }) => {
  const weeks: number[][] = [];
  await goThroughQuestions(page, async () => {
    const at = weeks.length;
    const future = 20 * stopOf(style.lean(at, round), 4);
    const week = [100 - future - 10, 5, 5, future - 10, 10, 0].map((points) => Math.max(0, points));
    week[0] = 100 - week.slice(1).reduce((sum, points) => sum + points, 0);
    for (const [place, points] of week.entries()) {
      if (points === 0) continue;
      // One week is slid and the other typed.
      const field = page.getByRole(at === 0 ? "slider" : "spinbutton", { name: en.auditBuckets[place]!.text });
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
  await pressed(page, "1 week");
  if (short) await tap(page, ".plan-more summary");
  if (!short) await picked(page, words.kinds[kind].text);
  await picked(page, words.areas[area]);
  await picked(page, words.audiences[style.share].text);
  await send(page);
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
  await goThroughQuestions(page, async (text) => {
    const place = findBy(items, text);
    if (style.skips(place)) return skipped(page);
    const v = stopOf(style.lean(place, round), 10);
    await pickStop(page, v);
    payload.push({ item: items[place]!.id, v });
    return;
  });
  return { payload };
};
