/** `mix` on the phone: two places on the same two lines, where one is and where the team needs one. */

import { answers as words } from "#words/answers.ts";
import { mixAnswer } from "#words/exercises/mix-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/mix/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { Deck } from "../../ui/Deck.tsx";
import { type MadeField, madeField } from "../../ui/field.ts";
import { Ends, Slider } from "../../ui/Slider.tsx";
import { useTappedAnswer } from "../../ui/useTappedAnswer.ts";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";

type Step = StepOf<"mix">;
type Axis = keyof Payload;

/** The two questions, each with its two lines. */
const QUESTIONS = [
  { item: "now", axes: ["x", "y"] },
  { item: "needed", axes: ["needX", "needY"] },
] as const;
const AXES: readonly Axis[] = ["x", "y", "needX", "needY"];
const STOPS = Array.from({ length: 11 }, (_, at) => at - 5);

/** As much of an answer as there is in what was kept, in one order of its fields. */
function pointsOf(json: unknown): Payload {
  const kept = typeof json === "object" && json !== null ? Object.entries(json) : [];
  const points: Payload = {};
  for (const axis of AXES) {
    const value: unknown = kept.find(([name]) => name === axis)?.[1];
    if (STOPS.some((stop) => stop === value)) points[axis] = Number(value);
  }
  return points;
}

/** Without half a point. */
function wholeOf(points: Payload): Payload {
  const whole: Payload = {};
  for (const { axes } of QUESTIONS) {
    if (axes.some((axis) => points[axis] === undefined)) continue;
    for (const axis of axes) whole[axis] = points[axis];
  }
  return whole;
}

const isWithdrawn = (own: OwnAnswer | undefined): boolean =>
  own?.status === "passed" && Object.keys(pointsOf(own.payload)).length > 0;
const sentBy = (own: OwnAnswer | undefined): Payload => (isWithdrawn(own) ? {} : pointsOf(own?.payload));

const pointsField = (step: Step): MadeField<Payload> =>
  madeField({
    name: "points",
    sentBy,
    read: (json) => (typeof json === "object" && json !== null ? pointsOf(json) : null),
    inWords: (points) => unsentInWords(step, points),
  });

function Answer({ step, own, drafts, save, pass }: AnswerProps<Step, Payload>) {
  const withdrawn = isWithdrawn(own);
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  const say = (points: Payload, past: readonly string[]) => {
    const whole = wholeOf(points);
    const open = past.filter((item) => !QUESTIONS.some((one) => one.item === item && whole[one.axes[0]] !== undefined));
    if (JSON.stringify(whole) === JSON.stringify(sentBy(own)) && open.length === skipped.length) return;
    if (Object.keys(whole).length === 0 && open.length === 0) pass();
    else save(whole, open);
  };
  const { value, set } = useTappedAnswer({
    drafts,
    field: pointsField(step),
    own,
    empty: {},
    send: (points) => say(points, skipped),
  });
  const kept = pointsOf(own?.payload);
  const isOpen = (axes: readonly Axis[]) => axes.some((axis) => value[axis] === undefined);
  const skip = (item: string, axes: readonly Axis[]) => {
    const rest = pointsOf({ ...value, ...Object.fromEntries(axes.map((axis) => [axis, undefined])) });
    if (axes.some((axis) => value[axis] !== undefined)) set(rest);
    say(rest, [...skipped.filter((one) => one !== item), item]);
  };
  return (
    <Deck
      items={QUESTIONS.flatMap(({ item, axes }) => {
        const text = questionOf(step, item);
        return text === undefined
          ? []
          : [{ id: item, text, said: inWords(step, kept, axes), skipped: skipped.includes(item) }];
      })}
      restore={withdrawn ? () => save(kept, own?.skipped) : null}
      missing={({ id }) => (isOpen(axesOf(id)) ? mixAnswer.first : null)}
      past={({ id, skipped }) =>
        isOpen(axesOf(id))
          ? { text: skipped ? words.skipped : words.skipQuestion, act: () => skip(id, axesOf(id)) }
          : null
      }
    >
      {({ id }, heading) =>
        axesOf(id).map((axis, at) => {
          const [left, right] = at === 0 ? step.settings.x : step.settings.y;
          if (!left || !right) return null;
          const ends = [left.text, right.text] as const;
          const endsId = `${heading}-${axis}`;
          return (
            <div key={axis} class="axis">
              <Ends id={endsId} ends={ends} />
              <Slider
                labelledBy={`${heading} ${endsId}`}
                endsId={endsId}
                stops={left.stop < right.stop ? STOPS : [...STOPS].reverse()}
                ends={ends}
                lean
                value={value[axis]}
                pick={(stop) => set(pointsOf({ ...value, [axis]: stop }))}
              />
            </div>
          );
        })
      }
    </Deck>
  );
}

/** The two lines of a question. */
const axesOf = (item: string): readonly Axis[] => QUESTIONS.find((one) => one.item === item)?.axes ?? [];

/** A question as it is asked in this round. */
function questionOf({ settings, items }: Step, item: "now" | "needed"): string | undefined {
  return items === undefined || items.includes(item) ? settings[item] : undefined;
}

/** "3 towards ideas, 1 towards work"; null where half of it or all is open. */
function inWords({ settings }: Step, points: Payload, axes: readonly [Axis, Axis]): string | null {
  const parts = axes.map((axis, at) => {
    const value = points[axis];
    const end = (at === 0 ? settings.x : settings.y).find(({ stop }) => value !== undefined && stop * value > 0);
    if (value === undefined) return null;
    return end
      ? fill(words.stops.towards, { n: Math.abs(value), text: end.text })
      : fill(words.stops.between, { a: settings[at === 0 ? "x" : "y"].map(({ text }) => text).join(words.stops.and) });
  });
  return parts.includes(null) ? null : parts.join(words.stops.comma);
}

/** What there is of each point, halves included; null where there is nothing. */
function unsentInWords({ settings }: Step, points: Payload): string | null {
  const parts = AXES.flatMap((axis) => {
    const value = points[axis];
    const ends = axis === "x" || axis === "needX" ? settings.x : settings.y;
    const end = ends.find(({ stop }) => value !== undefined && stop * value >= 0);
    return value === undefined || !end ? [] : [fill(words.stops.towards, { n: Math.abs(value), text: end.text })];
  });
  return parts.length === 0 ? null : parts.join(words.stops.comma);
}

export default answerPart(
  "mix",
  Answer,
  (step, own) => {
    const points = own?.status === "answered" ? pointsOf(own.payload) : {};
    return QUESTIONS.flatMap(({ item, axes }) => {
      const text = step.settings[item];
      return text === undefined ? [] : [{ item, text, said: inWords(step, points, axes) }];
    });
  },
  { passesAll: true, fields: (step) => [pointsField(step)] },
);
