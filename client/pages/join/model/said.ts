/** All that a person has said in a workshop, in words, as they take it along. */
import { fill } from "#words/fill.ts";
import { keep } from "#words/keep.ts";
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
  /** It can be told in a sentence, and is among what the person has committed to. */
  inShort: boolean;
}

/** What the room tells a person of their own, and what their facilitator gives them. */
export interface Told {
  said: readonly Said[];
  reading?: string | undefined;
  /** Until when the room is sure to be there, whatever becomes of it. */
  expiresAt: number;
  /** All of it as a text file. */
  text(workshop: string): string;
}

/** Null where it could not be fetched. A step in which nothing was said is left out. */
export async function toldBy(code: string): Promise<Told | null> {
  const held = await fetchMine(code);
  if (held === null) return null;
  try {
    const { reading, expiresAt } = held;
    const all = await Promise.all(
      held.steps.map(async ({ step, answers }): Promise<Said | null> => {
        const own = lastOf(answers);
        const part = await answerOf(step.exercise)?.();
        if (!own || !part) return null;
        const lines = part.default
          .lines(step, own)
          .flatMap(({ item, text, said }) => (said === null ? [] : [{ item, text, said }]));
        const keepsake = keepsakeOf(own, step.exercise);
        const inShort = ((await keepsake?.())?.inShort?.(own.payload) ?? null) !== null;
        return { id: step.id, title: step.title, lines, kept: keepsake !== null, inShort };
      }),
    );
    const said = all.filter((one) => one !== null).filter(({ lines }) => lines.length > 0);
    return { said, reading, expiresAt, text: (workshop) => asText(workshop, said, reading) };
  } catch {
    return null;
  }
}

/** What counts in the end: the answer to the last round that was answered. */
function lastOf(answers: readonly OwnAnswer[]): OwnAnswer | undefined {
  const own = answers.filter(({ part, status }) => part !== "predict" && status === "answered");
  return own.reduce<OwnAnswer | undefined>((last, one) => (last && last.round > one.round ? last : one), undefined);
}

/** The same as a text file: the workshop, below it step by step, and what there is to read on. */
export function asText(workshop: string, said: readonly Said[], reading?: string): string {
  const steps = said.map(({ title, lines }) =>
    [title, ...lines.map(({ text, said }) => (text === title ? said : fill(mine.keep.line, { text, said })))].join(
      "\n",
    ),
  );
  return [workshop, ...steps, ...(reading === undefined ? [] : [`${keep.reading}\n${reading}`])].join("\n\n");
}
