/** One's own answers to the profile, each to be changed; folded below the mirror. */
import { useEffect, useRef } from "preact/hooks";
import { answers as words } from "#words/answers.ts";
import { OwnRows } from "../../ui/OwnRows.tsx";
import { inWords, type ProfileStep, type Question, type Rated } from "./said.ts";

interface OwnQuestionsProps {
  step: ProfileStep;
  deck: readonly Question[];
  said: readonly Rated[];
  skips: readonly number[];
  /** After a pass: lets the answers count again. */
  restore: (() => void) | null;
  change(place: number): void;
}

export function OwnQuestions({ step, deck, said, skips, restore, change }: OwnQuestionsProps) {
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button of the last question has gone, and the focus with it.
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true });
  }, []);
  const open = deck.filter(({ id }) => !skips.includes(id) && !said.some(({ itemId }) => itemId === id)).length;
  return (
    <details class="own-questions" open={restore !== null || open > 0}>
      <summary ref={head}>{restore ? words.withdrawn : words.yours}</summary>
      <p class="soft small">{restore ? words.withdrawnMore : words.yoursMore}</p>
      <OwnRows
        rows={deck.map(({ id, text }) => {
          const one = said.find(({ itemId }) => itemId === id);
          return {
            id: String(id),
            text,
            said: one === undefined ? null : inWords(step, one.v),
            skipped: skips.includes(id),
          };
        })}
        change={change}
      />
      {restore && (
        <button type="button" onClick={restore}>
          {words.restore}
        </button>
      )}
    </details>
  );
}
