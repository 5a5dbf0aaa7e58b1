/** What somebody expected of the room, in words. */
import { fill } from "#words/fill.ts";
import { mine } from "#words/mine.ts";
import type { OwnAnswer } from "../../../../shared/protocol/answer.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import type { AnswerPart, Guess } from "../../../exercises/contract/answer.ts";
import { guessesOf } from "../../../exercises/Predict.tsx";

/** `about`: which of several it is about; absent where there is one. */
export interface Guessed {
  item: string;
  about?: string | undefined;
  said: string;
}

export function guessedIn(part: AnswerPart, step: StepView, own: OwnAnswer | undefined): Guessed[] {
  const asked = part.guesses(step);
  return guessesOf(own).map((guess) => {
    const about = asked.find(({ item }) => item === guess.item);
    const said = "mean" in guess ? String(guess.mean) : about && optionOf(about, guess.mode);
    return {
      item: guess.item,
      ...(asked.length > 1 && { about: about?.text }),
      said: fill(mine.held.guess, { said: said ?? guess.item }),
    };
  });
}

const optionOf = (about: Guess, mode: string | number): string | undefined =>
  "options" in about ? about.options.find(({ id }) => id === mode)?.text : undefined;
