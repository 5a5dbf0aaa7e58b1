/** turning the pages of an open vote that come before its questions. */
import { bind } from "../../shared/agenda/bind.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import type { Command } from "../../shared/protocol/command.ts";

/** Turns to the page that asks; nothing where a vote asks at once. */
export async function turnToQuestions(press: (command: Command) => Promise<void>, step: Step): Promise<void> {
  const bound = bind(step, "en");
  const pages = bound?.exercise.openPages?.(bound.content).length ?? 1;
  for (let page = 1; page < pages; page += 1) await press({ do: "turn", step: step.id, page });
}
