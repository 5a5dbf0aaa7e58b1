/** One question of the profile: how often, in five buttons and one for what is not one's job. */
import type { RefObject } from "preact";
import { answers as words } from "#words/answers.ts";
import type { ProfileStep, Question, Rated } from "./said.ts";

interface OneQuestionProps {
  page: RefObject<HTMLDivElement | null>;
  step: ProfileStep;
  question: Question;
  chosen: Rated["v"] | undefined;
  choose(v: Rated["v"]): void;
  skip(): void;
}

/** The buttons stay where they are from question to question, so that a thumb can. */
export function OneQuestion({ page, step, question, chosen, choose, skip }: OneQuestionProps) {
  const { stem, frequencies, notMyRole } = step.settings;
  return (
    <div class="answer deck deck-often in-deck">
      <p class="stem">{stem}</p>
      <div ref={page} class="deck-page">
        <div class="card-place" aria-live="polite">
          <div class="card" key={question.id}>
            <p class="one-text">{question.text}</p>
          </div>
        </div>
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
        <button type="button" class="quiet past" onClick={skip}>
          {words.skipQuestion}
        </button>
      </div>
    </div>
  );
}
