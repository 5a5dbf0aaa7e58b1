/** The two quick questions of a ledger: how many asked for advice, and what one worked with. */
import { Slider } from "../../ui/Slider.tsx";
import type { StepOf } from "../contract/answer.ts";
import type { Entry } from "./entry.ts";

const PEOPLE_STOPS = Array.from({ length: 11 }, (_, stop) => stop);

export function Quick(props: {
  /** Which of the two. */
  id: string;
  /** The id of its text. */
  heading: string;
  step: StepOf<"ledger">;
  sent: Entry;
  put(entry: Entry): void;
}) {
  const { id, heading, step, sent, put } = props;
  const { advice, people } = step.settings;
  const [left, right] = people.ends;
  if (id === "advice")
    return (
      <div class="pick-list" role="radiogroup" aria-labelledby={heading}>
        {advice.buckets.map((text, bucket) => (
          <label key={text} class="pick">
            <input
              type="radio"
              name="ledger-advice"
              checked={sent.advice === bucket}
              onChange={() => put({ ...sent, advice: bucket })}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    );
  if (!left || !right) return null;
  return (
    <Slider
      labelledBy={heading}
      stops={left.stop < right.stop ? PEOPLE_STOPS : [...PEOPLE_STOPS].reverse()}
      ends={[left.text, right.text]}
      value={sent.people ?? undefined}
      pick={(stop) => put({ ...sent, people: stop })}
    />
  );
}
