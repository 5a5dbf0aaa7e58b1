/** What a thumb does on a phone's page, whatever the exercise. */
import type { Frame, Page } from "playwright-core";
import { see, slide, tap } from "../../support/tap.ts";

/** The place of a text in a list of content. */
export function findBy(list: readonly { text: string }[], text: string): number {
  const place = list.findIndex((one) => one.text === text);
  if (place === -1) throw new Error(`The phone shows what is not in the content: “${text}”`);
  return place;
}

/** The words at the two ends of the slider in this part of the page. */
export async function ends(page: Page | Frame, part = ".answer"): Promise<[string, string]> {
  const texts = await page.locator(`${part} .ends`).first().locator("span").allTextContents();
  return [texts[0]?.trim() ?? "", texts.at(-1)?.trim() ?? ""];
}

/** Moves the thumb of the slider in this part of the page to the stop at this place, counted from the left, and lets it go there. */
export const pickStop = (page: Page | Frame, place: number, part = ".answer"): Promise<void> =>
  slide(page, `${part} input[type=range]`, place);

/** Presses a button of the answer in hand, or of a part of it. */
export const pressed = (page: Page | Frame, name: string, part = ".answer"): Promise<void> =>
  tap(page, `${part} button`, name);

/** Picks an option. */
export const picked = (page: Page | Frame, text: string): Promise<void> => tap(page, ".pick span", text);

/** Sends what was typed. */
export const send = (page: Page | Frame): Promise<void> => tap(page, ".answer button[type=submit]");

/** Writes a text and sends it. */
export async function sendText(page: Page | Frame, text: string): Promise<void> {
  await page.locator(".answer").getByRole("textbox").fill(text);
  await send(page);
}

const PLACE = ".place strong";
/** Waits for the thing at this place, counted from 1, and tells how many there are. */
const comesTo = async (page: Page | Frame, place: number): Promise<number> =>
  Number((await see(page, PLACE, new RegExp(`^${place} of `))).split(" ").at(-1));

/** Goes through a deck of cards: each is answered with the button that `answer` names, until what comes behind them is there. */
export async function goThroughDeck(
  page: Page | Frame,
  answer: (text: string) => Promise<string>,
  then = ".own-deck",
): Promise<void> {
  for (let place = 1, all = 1; place <= all; place += 1) {
    all = await comesTo(page, place);
    await pressed(page, await answer(await see(page, ".one-text")));
  }
  await see(page, then);
}

/**
 * Goes through questions that come one at a time: `answer` says whether it has gone on by itself, as a skip does. Where there is
 * only one, it stands by itself. `then` is what comes behind the last one: by default the list.
 */
export async function goThroughQuestions(
  page: Page | Frame,
  answer: (text: string) => Promise<"gone on" | undefined>,
  then = ".own-deck",
): Promise<void> {
  const asked = () => see(page, ".answer .asking");
  const first = await asked();
  if ((await page.locator(PLACE).count()) === 0) {
    await answer(first);
    return;
  }
  // An answer may leave out a question that was still to come.
  for (let place = 1, all = 1; place <= all; place += 1) {
    all = await comesTo(page, place);
    if ((await answer(await asked())) !== "gone on") await tap(page, ".act .primary");
  }
  await see(page, then);
}
