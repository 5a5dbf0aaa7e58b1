/** What a thumb does on a phone's page, whatever the exercise. */
import type { Frame, Locator, Page } from "playwright-core";

/** The place of a text in a list of content. */
export function findBy(list: readonly { text: string }[], text: string): number {
  const place = list.findIndex((one) => one.text === text);
  if (place === -1) throw new Error(`The phone shows what is not in the content: “${text}”`);
  return place;
}

/** The words at the two ends of a slider. */
export async function ends(part: Locator): Promise<[string, string]> {
  const texts = await part.locator(".ends").first().locator("span").allTextContents();
  return [texts[0]?.trim() ?? "", texts.at(-1)?.trim() ?? ""];
}

/** Moves the thumb of a slider to the stop at this place, counted from the left, and lets it go there. */
export async function pickStop(part: Locator, place: number): Promise<void> {
  await part.getByRole("slider").fill(String(place));
}

/** Presses a button that stays pressed. */
export async function pressed(group: Locator, name: string): Promise<void> {
  await group.getByRole("button", { name, exact: true }).click();
}

/** Sends what was typed. */
export async function send(form: Locator): Promise<void> {
  await form.locator("button[type=submit]").click({ force: true });
}

/** Writes a text and sends it. */
export async function sendText(group: Locator, text: string): Promise<void> {
  await group.getByRole("textbox").fill(text);
  await send(group);
}

/** Goes through a deck of cards: each is answered with the button that `answer` names, until the list is there. */
export async function goThroughDeck(page: Page | Frame, answer: (text: string) => Promise<string>): Promise<void> {
  const count = page.locator(".place strong");
  await count.waitFor();
  const all = Number((await count.textContent())?.split(" ").at(-1));
  for (let place = 1; place <= all; place += 1) {
    await count.filter({ hasText: new RegExp(`^${place} of`) }).waitFor();
    const name = await answer((await page.locator(".one-text").textContent()) ?? "");
    await page.locator(".answer").getByRole("button", { name, exact: true }).click({ timeout: 20_000 });
  }
  await page.locator(".own-deck").waitFor({ state: "attached" });
}

/**
 * Goes through questions that come one at a time: `answer` says whether it has gone on by itself, as a skip does. Where there is
 * only one, it stands by itself. `then` is what comes behind the last one: by default the list.
 */
export async function goThroughQuestions(
  page: Page | Frame,
  answer: (text: string, question: Locator) => Promise<"gone on" | undefined>,
  then = ".own-deck",
): Promise<void> {
  const question = page.locator(".answer");
  const asking = question.locator(".asking").first();
  await asking.waitFor();
  const place = page.locator(".place strong");
  if ((await place.count()) === 0) {
    await answer(((await asking.textContent()) ?? "").trim(), question);
    return;
  }
  for (let at = 1, all = 1; at <= all; at += 1) {
    await place.filter({ hasText: new RegExp(`^${at} of`) }).waitFor();
    // An answer may leave out a question that was still to come.
    all = Number((await place.textContent())?.split(" ").at(-1));
    const did = await answer(((await asking.textContent()) ?? "").trim(), question);
    if (did !== "gone on") await page.locator(".act .primary").click();
  }
  await page.locator(then).waitFor({ state: "attached" });
}
