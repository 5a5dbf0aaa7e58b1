/** Guesses at what the room will say: for every item, from one's own lean backwards. */
import { content } from "../../../shared/agenda/library.ts";
import { optionsOf } from "../../recount/plan.ts";
import type { Guess } from "../../recount/said.ts";
import { nth, see } from "../../support/tap.ts";
import type { Asked } from "./drivers/asked.ts";
import { optionOf, stopOf } from "./styles.ts";
import { ends, findBy, pickStop, pressed } from "./taps.ts";

const en = content.en;

/** Taps a guess for every item that the phone asks about, and tells them. */
export async function guess(asked: Asked): Promise<Guess[]> {
  const { page, step, style } = asked;
  await see(page, ".predict .predict-item");
  const guesses: Guess[] = [];
  for (const [place, text] of (await page.locator(".predict-item > p:first-child").allTextContents()).entries()) {
    const part = nth(".predict-item", place);
    const lean = style.lean(place + 1, 2);
    guesses.push(await (step.exercise === "spectrum" ? mean : mode)(asked, part, text.trim(), lean));
  }
  return guesses;
}

/** The stop where the room's mean will lie. */
async function mean({ page }: Asked, part: string, text: string, lean: number): Promise<Guess> {
  const { id, leading } = en.areas.find(({ title }) => title === text)!;
  const stop = stopOf(lean, 10);
  await pickStop(page, (await ends(page, part))[0] === leading ? 10 - stop : stop, part);
  return { item: id, mean: stop };
}

/** The answer that most will give. */
async function mode(asked: Asked, part: string, text: string, lean: number): Promise<Guess> {
  const shown = await asked.page.locator(`${part} button`).allTextContents();
  const wanted = shown[optionOf(lean, shown.length)] ?? "";
  await pressed(asked.page, wanted, part);
  return modeOf(asked, text, wanted);
}

async function modeOf({ page, step }: Asked, text: string, wanted: string): Promise<Guess> {
  if (step.exercise === "choice")
    return { item: "answer", mode: optionsOf(step).find((option) => option.text === wanted)!.id };
  if (step.exercise === "scenario") {
    const first = (await page.locator(".course").first().textContent()) ?? "";
    const leads = en.scenarios.some(({ leading }) => first.includes(leading)) === wanted.startsWith("A");
    return { item: "pref", mode: String((leads ? 1 : -1) * (wanted.includes("strongly") ? 2 : 1)) };
  }
  const words = Object.entries(en.words.sort.choices);
  const [choice = ""] = words.find(([, word]) => word === wanted) ?? [];
  return { item: en.cards[findBy(en.cards, text)]!.id, mode: choice };
}
