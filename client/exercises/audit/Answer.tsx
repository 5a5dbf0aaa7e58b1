/** `audit` on the phone: a hundred points over the week as it is, and again as it should be; sent once both are given. */
import "../../ui/slider.css";
import "./answer.css";
import { auditAnswer } from "#words/exercises/audit-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/audit/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { Deck } from "../../ui/Deck.tsx";
import { type MadeField, madeField } from "../../ui/field.ts";
import { BelowHead } from "../../ui/phone-frame.tsx";
import { useTappedAnswer } from "../../ui/useTappedAnswer.ts";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { Given, Week } from "./Week.tsx";
import { isWhole, left, TOTAL, type Weeks, weeksOf } from "./weeks.ts";

type Step = StepOf<"audit">;

const WEEKS = ["now", "target"] as const;
const weekOf = (id: string): (typeof WEEKS)[number] => (id === "target" ? "target" : "now");

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
  const { value, set } = useTappedAnswer({
    drafts,
    field: weeksField(step),
    own,
    empty: weeksOf(null),
    send: (weeks) => {
      if (isWhole(weeks)) save(weeks);
    },
  });
  const withdrawn = isWithdrawn(own);
  const shown = withdrawn ? weeksOf(own?.payload) : value;
  return (
    <Deck
      items={WEEKS.map((week) => ({
        id: week,
        text: settings[week],
        said: left(shown[week]) === 0 ? inWords(step, shown[week]) : null,
        skipped: false,
      }))}
      restore={withdrawn ? () => save(weeksOf(own?.payload)) : null}
      missing={({ id }) => {
        const rest = left(value[weekOf(id)]);
        return rest === 0 ? null : fill(auditAnswer.missing, { n: rest });
      }}
      past={() => null}
    >
      {({ id }, labelledBy) => (
        <>
          <BelowHead>
            <Given settings={settings} points={value[weekOf(id)]} />
          </BelowHead>
          {id === "target" && left(value.now) === 0 && left(value.target) === TOTAL && (
            <button type="button" onClick={() => set({ ...value, target: value.now })}>
              {auditAnswer.copy}
            </button>
          )}
          <Week
            settings={settings}
            labelledBy={labelledBy}
            points={value[weekOf(id)]}
            set={(points) => set({ ...value, [weekOf(id)]: points })}
          />
        </>
      )}
    </Deck>
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
    return WEEKS.map((week) => ({
      item: week,
      text: step.settings[week],
      said: isWhole(weeks) ? inWords(step, weeks[week]) : null,
    }));
  },
  { passesAll: true, fields: (step) => [weeksField(step)] },
);
