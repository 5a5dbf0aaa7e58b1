/** `ledger` on the phone: up to five things with a tag each, then two quick questions. */
import "./answer.css";
import type { ComponentChildren } from "preact";
import { ledgerAnswer } from "#words/exercises/ledger-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/ledger/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { type MadeField, madeField } from "../../ui/field.ts";
import { SkipItem } from "../../ui/SkipItem.tsx";
import { useModule } from "../../ui/useModule.ts";
import { useTappedAnswer } from "../../ui/useTappedAnswer.ts";
import { Withdrawn } from "../../ui/Withdrawn.tsx";
import { type AnswerProps, answerPart, type OwnLine, type StepOf } from "../contract/answer.ts";
import { WhoReads } from "../WhoReads.tsx";
import { answered, cleaned, type Entry, entryOf, payloadOf } from "./entry.ts";
import { readers } from "./readers.ts";
import { Things } from "./Things.tsx";

type Step = StepOf<"ledger">;

const isWithdrawn = (own: OwnAnswer | undefined): boolean =>
  own?.status === "passed" && answered(payloadOf(entryOf(own.payload))).length > 0;
const sentBy = (own: OwnAnswer | undefined): Entry => entryOf(isWithdrawn(own) ? null : own?.payload);

const entryField = (step: Step): MadeField<Entry> =>
  madeField({
    name: "entry",
    sentBy,
    read: (json) => (typeof json === "object" && json !== null ? entryOf(json) : null),
    clean: cleaned,
    // What has its tag was sent, unless the vote closed in the two seconds before.
    inWords: (entry) =>
      cleaned(entry)
        .lines.map((line) => thingInWords(step, line))
        .join(" · ") || null,
  });
/** Fetched while the first question is answered, so that it need not wait for it. */
const fetchSlider = () => import("../../ui/Slider.tsx");
const PEOPLE_STOPS = Array.from({ length: 11 }, (_, stop) => stop);

function Answer({ step, own, rehearsal, drafts, save, pass }: AnswerProps<Step, Payload>) {
  const { prompt, privately, tags, advice, people } = step.settings;
  const { module: scale } = useModule(fetchSlider);
  const withdrawn = isWithdrawn(own);
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  const say = (entry: Entry, past: readonly string[]) => {
    const payload = payloadOf(entry);
    const covered = answered(payload);
    const open = past.filter((item) => !covered.includes(item));
    const same = JSON.stringify(payload) === JSON.stringify(payloadOf(sentBy(own))) && open.length === skipped.length;
    if (same) return;
    if (covered.length === 0 && open.length === 0) pass();
    else save(payload, open);
  };
  const { value, set, type, leave } = useTappedAnswer({
    drafts,
    field: entryField(step),
    own,
    empty: entryOf(null),
    send: (entry) => say(entry, skipped),
  });
  const done = answered(payloadOf(value));
  const part = (item: string, text: string, children: ComponentChildren) =>
    (step.items === undefined || step.items.includes(item)) && (
      // biome-ignore lint/a11y/useSemanticElements: a legend cannot be laid out like the other questions
      <div class="quick" role="group" aria-labelledby={`q-${item}`}>
        <p class="asking" id={`q-${item}`}>
          {text}
        </p>
        {children}
        {!done.includes(item) && (
          <SkipItem
            skipped={skipped.includes(item)}
            skip={() => say(value, [...skipped.filter((one) => one !== item), item])}
          />
        )}
      </div>
    );
  const [left, right] = people.ends;
  return (
    <div class="answer">
      {withdrawn && <Withdrawn restore={() => save(payloadOf(entryOf(own?.payload)), own?.skipped)} />}
      {part(
        "things",
        prompt,
        <>
          <WhoReads is={readers.things} rehearsal={rehearsal}>
            <span class="soft">. {privately}</span>
          </WhoReads>
          <Things
            tags={tags}
            lines={value.lines}
            tagged={(lines) => set({ ...value, lines })}
            typed={(lines) => type({ ...value, lines })}
            leave={leave}
          />
        </>,
      )}
      {part(
        "advice",
        advice.text,
        <div class="tag-row" role="radiogroup" aria-labelledby="q-advice">
          {advice.buckets.map((text, bucket) => (
            <label key={text} class="dot">
              <input
                type="radio"
                name="ledger-advice"
                checked={value.advice === bucket}
                onChange={() => set({ ...value, advice: bucket })}
              />
              <span>{text}</span>
            </label>
          ))}
        </div>,
      )}
      {left &&
        right &&
        part(
          "people",
          people.text,
          scale && (
            <scale.Slider
              labelledBy="q-people"
              stops={left.stop < right.stop ? PEOPLE_STOPS : [...PEOPLE_STOPS].reverse()}
              ends={[left.text, right.text]}
              value={value.people ?? undefined}
              pick={(stop) => set({ ...value, people: stop })}
            />
          ),
        )}
    </div>
  );
}

/** A line with its tag in words. */
function thingInWords({ settings: { tags } }: Step, { text, tag }: Entry["lines"][number]): string {
  const name = tags.find(({ id }) => id === tag)?.text;
  return name === undefined ? text : fill(ledgerAnswer.said, { text, tag: name });
}

function lines(step: Step, own: OwnAnswer | undefined): OwnLine[] {
  const { prompt, advice, people } = step.settings;
  const entry = cleaned(entryOf(own?.status === "answered" ? own.payload : null));
  const things = entry.lines.map((line) => thingInWords(step, line));
  const end = people.ends.find(({ stop }) => stop === entry.people)?.text;
  return [
    { item: "things", text: prompt, said: things.length === 0 ? null : things.join(" · ") },
    { item: "advice", text: advice.text, said: entry.advice === null ? null : (advice.buckets[entry.advice] ?? null) },
    {
      item: "people",
      text: people.text,
      said: entry.people === null ? null : end === undefined ? String(entry.people) : `${entry.people} (${end})`,
    },
  ];
}

export default answerPart("ledger", Answer, lines, { fields: (step) => [entryField(step)] });
