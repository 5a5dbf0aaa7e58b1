/** One week to share a hundred points out over: a slider for each bucket, which stops where nothing is left to give. */
import { useId, useLayoutEffect, useState } from "preact/hooks";
import { auditAnswer as words } from "#words/exercises/audit-answer.ts";
import { fill } from "#words/fill.ts";
import type { StepOf } from "../contract/answer.ts";
import { left, STEP, slidTo, stepped, TOTAL, withPoints } from "./weeks.ts";

type Settings = StepOf<"audit">["settings"];
type Bucket = Settings["buckets"][number];

/** What is given and what is left, in figures and as a bar: it stays in sight while the sliders go by. */
export function Given({ settings, points }: { settings: Settings; points: readonly number[] }) {
  const rest = left(points);
  useLayoutEffect(() => {
    // The head is higher with it, and nothing that is focused may come to lie below.
    const { style } = document.documentElement;
    style.scrollPaddingTop = "7.5rem";
    return () => {
      style.scrollPaddingTop = "";
    };
  }, []);
  return (
    <div class="given">
      <p role="status">
        {rest === 0 ? (
          <strong class="is-sent">{words.whole}</strong>
        ) : (
          <>
            <span>
              <strong>{TOTAL - rest}</strong> {words.given}
            </span>
            <span>
              <strong>{rest}</strong> {settings.left}
            </span>
          </>
        )}
      </p>
      <div class="hundred" aria-hidden="true">
        {settings.buckets.map(
          ({ id, place, future }) =>
            points[place] !== 0 && (
              <i key={id} class={future ? "is-future" : ""} style={{ flexGrow: points[place] ?? 0 }} />
            ),
        )}
        {rest > 0 && <i class="is-left" style={{ flexGrow: rest }} />}
      </div>
    </div>
  );
}

interface WeekProps {
  settings: Settings;
  /** The id of the week's question. */
  labelledBy: string;
  points: readonly number[];
  set(points: number[]): void;
}

export function Week({ settings, labelledBy, points, set }: WeekProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the question stands outside, and names the group
    <div class="shares" role="group" aria-labelledby={labelledBy}>
      {settings.buckets.map((bucket, at) => (
        <div key={bucket.id}>
          {settings.buckets[at - 1]?.future !== bucket.future && (
            <p class="soft small">{bucket.future ? settings.future : settings.present}</p>
          )}
          <Share bucket={bucket} points={points} set={set} />
        </div>
      ))}
    </div>
  );
}

function Share({ bucket, points, set }: { bucket: Bucket } & Pick<WeekProps, "points" | "set">) {
  const { text, place } = bucket;
  const id = useId();
  const value = points[place] ?? 0;
  // What is being typed: the page may be drawn anew meanwhile, and must not put the old number back.
  const [typing, type] = useState<string | null>(null);
  /** The field shows what it has come to: the same number as before draws nothing anew, and would leave what was typed or slid. */
  const give = (field: HTMLInputElement, wanted: number) => {
    const next = withPoints(points, place, wanted);
    const given = next[place] ?? 0;
    if (given !== value) set(next);
    field.value = String(given);
  };
  const step = (direction: 1 | -1) => set(withPoints(points, place, stepped(value, direction)));
  return (
    <div class="share">
      <label for={id}>{text}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={TOTAL}
        step={STEP}
        value={typing ?? value}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={(event) => {
          type(null);
          give(event.currentTarget, event.currentTarget.valueAsNumber);
        }}
      />
      <div class="slide-line">
        <By text={text} by={-1} stuck={value === 0} step={step} />
        <span class="slide-track is-share" style={{ "--given": `${value}%` }}>
          <input
            type="range"
            min={0}
            max={TOTAL}
            // A number that was typed may lie between two steps.
            step={value % STEP === 0 ? STEP : 1}
            value={value}
            aria-label={text}
            onInput={(event) => give(event.currentTarget, slidTo(value, event.currentTarget.valueAsNumber))}
          />
        </span>
        <By text={text} by={1} stuck={left(points) === 0} step={step} />
      </div>
    </div>
  );
}

/** One step more or fewer. */
function By({ text, by, stuck, step }: { text: string; by: 1 | -1; stuck: boolean; step(by: 1 | -1): void }) {
  return (
    <button
      type="button"
      class={by === 1 ? "slide-by slide-more" : "slide-by"}
      aria-label={fill(by === 1 ? words.more : words.less, { n: STEP, text })}
      aria-disabled={stuck}
      onClick={() => step(by)}
    />
  );
}
