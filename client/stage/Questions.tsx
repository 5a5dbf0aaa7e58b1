/** The parking lot beside something else: what a host has approved and nobody has answered yet. */

import { stage } from "#words/stage.ts";
import type { Question } from "../../shared/protocol/question.ts";

/** A few: the most wanted once that is known, else the latest. Nothing at all when there are none. */
export function Questions({ questions, most }: { questions: readonly Question[]; most: number }) {
  const live = questions.filter(({ state }) => state === "live");
  const ranked = live.some(({ votes, dots }) => votes !== undefined || dots !== undefined);
  const few = ranked ? live.slice(0, most) : live.slice(-most);
  if (few.length === 0) return null;
  return (
    <section class="stage-questions">
      <h2>{stage.questions}</h2>
      <ul>
        {few.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
