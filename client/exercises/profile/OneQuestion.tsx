/** One question of the profile: how often, in five buttons and one for what is not one's job. */
import { answers as words } from "#words/answers.ts";
import { fill } from "#words/fill.ts";
import type { ProfileStep, Question, Rated } from "./said.ts";

interface OneQuestionProps {
  step: ProfileStep;
  question: Question;
  place: number;
  all: number;
  chosen: Rated["v"] | undefined;
  choose(v: Rated["v"]): void;
  skip(): void;
  back: (() => void) | null;
}

/** The buttons stay where they are from question to question, so that a thumb can. */
export function OneQuestion({ step, question, place, all, chosen, choose, skip, back }: OneQuestionProps) {
  const { stem, frequencies, notMyRole } = step.settings;
  return (
    <div class="answer deck deck-often">
      <p class="stem">{stem}</p>
      <div class="card-place" aria-live="polite">
        <div class="card" key={question.id}>
          <p class="card-count soft small">{fill(words.of, { n: place + 1, all })}</p>
          <p class="one-text">{question.text}</p>
        </div>
      </div>
      <div class="dock">
        <div class="choices">
          {frequencies.map((text, v) => (
            <button key={v} type="button" class="choice" aria-pressed={chosen === v} onClick={() => choose(v)}>
              {text}
            </button>
          ))}
          <button type="button" class="choice choice-none" aria-pressed={chosen === null} onClick={() => choose(null)}>
            {notMyRole}
          </button>
        </div>
        <div class="turn">
          <button type="button" class="quiet" disabled={back === null} onClick={() => back?.()}>
            {words.back}
          </button>
          <button type="button" class="quiet" onClick={skip}>
            {words.skip}
          </button>
        </div>
      </div>
    </div>
  );
}
