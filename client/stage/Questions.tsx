/** The parking lot as the room sees it: what a host has approved and nobody has answered yet. */
import type { Question } from "../../shared/protocol/question.ts";
import { stage } from "../locales/en/stage.ts";

/** The latest few; nothing at all when there are none. */
export function Questions({ questions, most }: { questions: readonly Question[]; most: number }) {
  const live = questions.filter(({ state }) => state === "live").slice(-most);
  if (live.length === 0) return null;
  return (
    <section class="questions">
      <h2>{stage.questions}</h2>
      <ul>
        {live.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
