/** One phone's answer to one round: in its owner's style, or not at all. */
import type { Frame, Page } from "playwright-core";
import { asksToGuess } from "../../recount/plan.ts";
import type { Said } from "../../recount/said.ts";
import { see, tap } from "../../support/tap.ts";
import type { Asked } from "./drivers/asked.ts";
import { drivers } from "./drivers/index.ts";
import { guess } from "./guess.ts";

/** Enters it, waits until the room has it, and tells what was entered. */
export async function answer(asked: Asked, number: number): Promise<Said> {
  const { page, step, style, round, network } = asked;
  if (step.exercise === "note") return { payload: null };
  if (style.passes(number)) return pass(page);
  await see(page, ".answer");
  network?.lose();
  const said = await drivers[step.exercise](asked);
  if (asksToGuess(step) && round === 1 && said.payload) said.predict = await guess(asked);
  network?.restore();
  await saved(page);
  return said;
}

/** The phone says so once everything has been acked. */
const saved = (page: Page | Frame) => see(page, ".standing", "Saved");

async function pass(page: Page | Frame): Promise<Said> {
  await tap(page, ".pass button", /^Skip (this one|the whole step)/);
  await see(page, ".pass", /^You skipped this one/);
  await saved(page);
  return { payload: null };
}
