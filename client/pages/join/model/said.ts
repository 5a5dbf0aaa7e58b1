/** All that a person has said in a workshop, in words, as they take it along. */
import { fill } from "#words/fill.ts";
import { keep } from "#words/keep.ts";
import { mine } from "#words/mine.ts";
import type { Round } from "../../../../shared/primitives.ts";
import type { OwnAnswer } from "../../../../shared/protocol/answer.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import type { AnswerPart } from "../../../exercises/contract/answer.ts";
import { answerOf, keepsakeOf } from "../../../exercises/find/phone.ts";
import { guessedIn } from "./guessed.ts";
import { linesOfBoth } from "./lines.ts";
import { fetchMine } from "./mine.ts";

/** What was said to one step, or added to the parking lot: each thing that was asked, and the answer. */
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
  /** whether they consent that what they said about themselves is listed; absent where there is nothing to list. */
  consent?: boolean | undefined;
  /** All of it as a text file. */
  text(workshop: string): string;
}

/** Null where it could not be fetched. A step in which nothing was said is left out. */
export async function toldBy(code: string): Promise<Told | null> {
  const held = await fetchMine(code);
  if (held === null) return null;
  try {
    const { reading, expiresAt, consent, questions } = held;
    const all = await Promise.all(
      held.steps.map(async ({ step, answers }): Promise<Said | null> => {
        const part = await answerOf(step.exercise)?.();
        const own = (round: Round) => answers.find((one) => one.round === round && one.part !== "predict");
        const last = [own(2), own(1)].find((one) => one?.status === "answered");
        if (!part) return null;
        const lines = [
          ...linesIn(part.default, step, own(1), own(2)),
          ...guessedIn(
            part.default,
            step,
            answers.find((one) => one.part === "predict"),
          ).map(({ item, about, said }) => ({ item: `guess ${item}`, text: about ?? step.title, said })),
        ];
        const keepsake = last ? keepsakeOf(last, step.exercise) : null;
        const short = (last && (await keepsake?.())?.inShort?.(last.payload)) ?? null;
        const more = short ? [{ item: "more", text: step.title, said: short.more }] : [];
        return {
          id: step.id,
          title: step.title,
          lines: [...lines, ...more],
          kept: keepsake !== null,
          inShort: !!short,
        };
      }),
    );
    const added = questions.map(({ id, text }) => ({ item: id, text: keep.lot, said: text }));
    const lot: Said = { id: "parking lot", title: keep.lot, lines: added, kept: false, inShort: false };
    const said = [...all, lot].filter((one) => one !== null).filter(({ lines }) => lines.length > 0);
    return { said, reading, expiresAt, consent, text: (workshop) => asText(workshop, said, reading) };
  } catch {
    return null;
  }
}

/**
 * What was said to a step in the end. A second round may ask some of the things again or, of a cloud, something else: what
 * it does not ask stands as it was said first.
 */
export function linesIn(
  { lines }: AnswerPart,
  step: StepView,
  first: OwnAnswer | undefined,
  second: OwnAnswer | undefined,
): Said["lines"] {
  const both = linesOfBoth(step, lines(step, first), second ? lines(step, second) : []);
  return both.flatMap(({ item, text, first, again }) => {
    const said = again ?? first;
    return said === null ? [] : [{ item, text, said }];
  });
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
