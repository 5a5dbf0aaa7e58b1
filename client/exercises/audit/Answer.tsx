/** `audit` on the phone: a hundred points over the week as it is, and again as it should be. */

import { answers as words } from "#words/answers.ts";
import { auditAnswer } from "#words/exercises/audit-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/audit/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { type MadeField, madeField } from "../../ui/field.ts";
import { useTappedAnswer } from "../../ui/useTappedAnswer.ts";
import { Withdrawn } from "../../ui/Withdrawn.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { Week } from "./Week.tsx";
import { isWhole, left, TOTAL, type Weeks, weeksOf } from "./weeks.ts";

type Step = StepOf<"audit">;

const isWithdrawn = (own: OwnAnswer | undefined): boolean => own?.status === "passed" && isWhole(weeksOf(own.payload));

const weeksField = (step: Step): MadeField<Weeks> =>
  madeField({
    name: "weeks",
    sentBy: (own) => weeksOf(isWithdrawn(own) ? null : own?.payload),
    read: (json) => (typeof json === "object" && json !== null ? weeksOf(json) : null),
    inWords: (weeks) => (left(weeks.now) === TOTAL && left(weeks.target) === TOTAL ? null : bothInWords(step, weeks)),
  });

function Answer({ step, own, drafts, save }: AnswerProps<Step, Payload>) {
  const { settings } = step;
  const { value, set, changed, waits } = useTappedAnswer({
    drafts,
    field: weeksField(step),
    own,
    empty: weeksOf(null),
    send: (weeks) => {
      if (isWhole(weeks)) save(weeks);
    },
  });
  const { now, target } = value;
  const given = isWhole(value) && !changed;
  return (
    <div class="answer">
      {isWithdrawn(own) && <Withdrawn restore={() => save(weeksOf(own?.payload))} />}
      <Week settings={settings} question={settings.now} points={now} set={(points) => set({ ...value, now: points })} />
      {left(now) === 0 && left(target) === TOTAL && (
        <button type="button" class="quiet small" onClick={() => set({ ...value, target: now })}>
          {auditAnswer.copy}
        </button>
      )}
      <Week
        settings={settings}
        question={settings.target}
        points={target}
        set={(points) => set({ ...value, target: points })}
      />
      <p class={given && !waits ? "soft small is-sent" : "soft small"} role="status">
        {given ? (waits ? words.sending : words.asSent) : auditAnswer.held}
      </p>
    </div>
  );
}

/** "Deliver today 40 · Report and check 20", without the buckets that got nothing. */
function inWords({ settings: { buckets } }: Step, points: readonly number[]): string {
  return buckets
    .filter(({ place }) => (points[place] ?? 0) > 0)
    .map(({ text, place }) => `${text} ${points[place]}`)
    .join(" · ");
}

const bothInWords = (step: Step, { now, target }: Weeks): string =>
  fill(auditAnswer.said, { now: inWords(step, now), target: inWords(step, target) });

export default answerPart(
  "audit",
  Answer,
  (step, own) => {
    const weeks = weeksOf(own?.status === "answered" ? own.payload : null);
    return (["now", "target"] as const).map((week) => ({
      item: week,
      text: step.settings[week],
      said: isWhole(weeks) ? inWords(step, weeks[week]) : null,
    }));
  },
  { fields: (step) => [weeksField(step)] },
);
