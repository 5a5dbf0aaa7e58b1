/** All that a person has said in a workshop, in words, as they take it along. */
import { fill } from "#words/fill.ts";
import { mine } from "#words/mine.ts";
import type { OwnAnswer } from "../../../../shared/protocol/answer.ts";
import { answerOf, keepsakeOf } from "../../../exercises/find/phone.ts";
import { fetchMine } from "./mine.ts";

/** What was said to one step: each thing that was answered, and the answer. */
export interface Said {
  id: string;
  title: string;
  lines: readonly { item: string; text: string; said: string }[];
  /** It has a card of its own. */
  kept: boolean;
}

/** Null where it could not be fetched. A step in which nothing was said is left out. */
export async function saidBy(code: string): Promise<Said[] | null> {
  const held = await fetchMine(code);
  if (held === null) return null;
  try {
    const all = await Promise.all(
      held.steps.map(async ({ step, answers }): Promise<Said | null> => {
        const own = lastOf(answers);
        const part = await answerOf(step.exercise)?.();
        if (!own || !part) return null;
        const lines = part.default
          .lines(step, own)
          .flatMap(({ item, text, said }) => (said === null ? [] : [{ item, text, said }]));
        return { id: step.id, title: step.title, lines, kept: keepsakeOf(own, step.exercise) !== null };
      }),
    );
    return all.filter((said) => said !== null).filter(({ lines }) => lines.length > 0);
  } catch {
    return null;
  }
}

/** What counts in the end: the answer to the last round that was answered. */
function lastOf(answers: readonly OwnAnswer[]): OwnAnswer | undefined {
  const own = answers.filter(({ part, status }) => part !== "predict" && status === "answered");
  return own.reduce<OwnAnswer | undefined>((last, one) => (last && last.round > one.round ? last : one), undefined);
}

/** The same as a text file: the workshop, and below it step by step. */
export function asText(workshop: string, said: readonly Said[]): string {
  const steps = said.map(({ title, lines }) =>
    [title, ...lines.map(({ text, said }) => (text === title ? said : fill(mine.keep.line, { text, said })))].join(
      "\n",
    ),
  );
  return [workshop, ...steps].join("\n\n");
}
