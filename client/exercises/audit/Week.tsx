/** One week to share a hundred points out over: a row for each bucket, and what is left to give. */
import { useId } from "preact/hooks";
import { auditAnswer } from "#words/exercises/audit-answer.ts";
import { fill } from "#words/fill.ts";
import type { StepOf } from "../contract/answer.ts";
import { left, STEP, stepped, TOTAL, withPoints } from "./weeks.ts";

type Settings = StepOf<"audit">["settings"];

export function Week(props: {
  settings: Settings;
  question: string;
  points: readonly number[];
  set(points: number[]): void;
}) {
  const { settings, question, points, set } = props;
  const id = useId();
  const rest = left(points);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stay in sight while its rows go by
    <div class="quick" role="group" aria-labelledby={id}>
      <p class="asking" id={id}>
        {question}
      </p>
      <p class={rest === 0 ? "points-left is-sent" : "points-left"} role="status">
        {rest === 0 ? (
          auditAnswer.whole
        ) : (
          <span>
            <strong>{rest}</strong> {settings.left}
          </span>
        )}
      </p>
      <div class="points">
        {settings.buckets.map(({ id: bucket, text, place, future }, at) => {
          const value = points[place] ?? 0;
          const step = (direction: 1 | -1) => set(withPoints(points, place, stepped(value, direction)));
          const kind = future ? settings.future : settings.present;
          return (
            <div key={bucket} class="points-row">
              {settings.buckets[at - 1]?.future !== future && <p class="points-kind soft small">{kind}</p>}
              <label for={`${id}-${bucket}`}>{text}</label>
              <button
                type="button"
                aria-label={fill(auditAnswer.less, { n: STEP, text })}
                aria-disabled={value === 0}
                onClick={() => step(-1)}
              >
                −
              </button>
              <input
                id={`${id}-${bucket}`}
                type="number"
                inputMode="numeric"
                min={0}
                max={value + rest}
                step={STEP}
                value={value}
                onChange={(event) => {
                  const next = withPoints(points, place, event.currentTarget.valueAsNumber);
                  // The same number as before draws nothing anew, and would leave what was typed in the field.
                  event.currentTarget.value = String(next[place]);
                  set(next);
                }}
              />
              <button
                type="button"
                aria-label={fill(auditAnswer.more, { n: STEP, text })}
                aria-disabled={rest === 0}
                onClick={() => step(1)}
              >
                +
              </button>
              <span
                class="points-bar"
                style={{ backgroundSize: `${(value / TOTAL) * 100}% 100%` }}
                aria-hidden="true"
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
