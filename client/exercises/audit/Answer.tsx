/** `audit` on the phone: a hundred points over the week as it is, and again as it should be. */
import type { Payload } from "../../../shared/exercises/audit/answer.ts";
import { answers as words } from "../../locales/en/answers.ts";
import { fill } from "../../locales/index.ts";
import { type AnswerModule, type AnswerProps, answerModule, type StepOf } from "../answer.ts";
import { readDraft, useMaking } from "../making.ts";
import { Withdrawn } from "../Withdrawn.tsx";
import { Week } from "./Week.tsx";
import { isWhole, left, TOTAL, type Weeks, weeksOf } from "./weeks.ts";

type Step = StepOf<"audit">;

const FIELD = "weeks";

function Answer({ step, own, drafts, save }: AnswerProps<Step, Payload>) {
  const { settings } = step;
  const kept = weeksOf(own?.payload);
  const withdrawn = own?.status === "passed" && isWhole(kept);
  const sent = withdrawn ? weeksOf(null) : kept;
  const { value, set, changed } = useMaking({
    drafts,
    field: FIELD,
    sent,
    withdrawn,
    read: weeksOf,
    send: (weeks) => {
      if (isWhole(weeks)) save(weeks);
    },
  });
  const { now, target } = value;
  return (
    <div class="answer">
      {withdrawn && <Withdrawn restore={() => save(kept)} />}
      <Week settings={settings} question={settings.now} points={now} set={(points) => set({ ...value, now: points })} />
      {left(now) === 0 && left(target) === TOTAL && (
        <button type="button" class="quiet small" onClick={() => set({ ...value, target: now })}>
          {words.audit.copy}
        </button>
      )}
      <Week
        settings={settings}
        question={settings.target}
        points={target}
        set={(points) => set({ ...value, target: points })}
      />
      <p class={changed ? "soft small" : "soft small is-sent"} role="status">
        {isWhole(value) && !changed ? words.asSent : words.audit.held}
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
  fill(words.audit.said, { now: inWords(step, now), target: inWords(step, target) });

const module = answerModule(
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
  () => [FIELD],
);

const unsent: AnswerModule["unsent"] = (step, draft) => {
  if (step.exercise !== "audit") return null;
  const weeks = readDraft(draft, weeksOf);
  return weeks === null || (left(weeks.now) === TOTAL && left(weeks.target) === TOTAL)
    ? null
    : bothInWords(step, weeks);
};

export default { ...module, unsent };
