/** One phone's answer to one round: in its owner's style, or not at all. */
import type { Page } from "playwright-core";
import { content } from "../../../shared/content/index.ts";
import type { Asked } from "./drivers/asked.ts";
import { drivers } from "./drivers/index.ts";
import { asksToGuess } from "./plan.ts";
import type { Choice, Guess, Said } from "./said.ts";
import { optionOf } from "./styles.ts";
import { pressed } from "./taps.ts";

/** Enters it, waits until the room has it, and tells what was entered. */
export async function answer(asked: Asked, number: number): Promise<Said> {
  const { page, step, style, round } = asked;
  if (step.exercise === "note") return { payload: null };
  if (style.passes(number)) return pass(page);
  await page.locator(".answer").first().waitFor();
  const said = await drivers[step.exercise](asked);
  if (asksToGuess(step) && round === 1 && said.payload) said.predict = await guess(asked);
  await saved(page);
  return said;
}

/** The phone says so once everything has been acked. */
const saved = (page: Page) => page.locator(".standing", { hasText: "Saved" }).waitFor({ state: "attached" });

async function pass(page: Page): Promise<Said> {
  await page.getByRole("button", { name: /^Pass on/ }).click();
  await page.getByText("You passed on this one").waitFor();
  await saved(page);
  return { payload: null };
}

/** Guesses for every item what most will say: the same options as one's own, from one's own lean backwards. */
async function guess({ page, style, step }: Asked): Promise<Guess[]> {
  const guesses: Guess[] = [];
  const words = content.en.words.sort.choices;
  const groups = page.locator(".predict .predict-item");
  await groups.first().waitFor();
  for (const [place, group] of (await groups.all()).entries()) {
    const text = ((await group.locator("p").first().textContent()) ?? "").trim();
    const options = await group.getByRole("button").allTextContents();
    const wanted = options[optionOf(style.lean(place + 1, 2), options.length)] ?? "";
    await pressed(group, wanted);
    if (step.exercise !== "sort") throw new Error(`${step.id}: only guesses about cards are counted here`);
    const card = content.en.cards.find((one) => one.text === text);
    const mode = (["L", "M", "B"] as const satisfies Choice[]).find((choice) => words[choice] === wanted);
    if (!card || !mode) throw new Error(`${step.id}: unknown guess “${wanted}” about “${text}”`);
    guesses.push({ item: card.id, mode });
  }
  return guesses;
}
