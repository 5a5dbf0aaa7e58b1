/** `ledger` on the phone: up to five things with a tag each, which go together, then two quick questions. */
import "./answer.css";
import type { ComponentChildren } from "preact";
import { ledgerAnswer } from "#words/exercises/ledger-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/ledger/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import type { Field } from "../../ui/field.ts";
import { SkipItem } from "../../ui/SkipItem.tsx";
import { useModule } from "../../ui/useModule.ts";
import { Withdrawn } from "../../ui/Withdrawn.tsx";
import { type AnswerProps, answerPart, type OwnLine, type StepOf } from "../contract/answer.ts";
import { WhoReads } from "../WhoReads.tsx";
import { answered, type Entry, entryOf, type Line, linesIn, payloadOf, textOfLines, written } from "./entry.ts";
import { readers } from "./readers.ts";
import { Things } from "./Things.tsx";

type Step = StepOf<"ledger">;

const isWithdrawn = (own: OwnAnswer | undefined): boolean =>
  own?.status === "passed" && answered(payloadOf(entryOf(own.payload))).length > 0;
const sentBy = (own: OwnAnswer | undefined): Entry => entryOf(isWithdrawn(own) ? null : own?.payload);

/** The lines, in the one draft that they share. */
const thingsField = (step: Step): Field => ({
  name: "things",
  sentBy: (own) => textOfLines(sentBy(own).lines),
  clean: (text) => textOfLines(written(linesIn(text))),
  inWords: (clean) =>
    linesIn(clean)
      .map((line) => thingInWords(step, line))
      .join(" · ") || null,
});
/** Fetched while the first question is answered, so that it need not wait for it. */
const fetchSlider = () => import("./slider.ts");
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
  const sent = sentBy(own);
  const done = answered(payloadOf(sent));
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
            skip={() => say(sent, [...skipped.filter((one) => one !== item), item])}
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
            field={thingsField(step)}
            own={own}
            stands={done.includes("things")}
            drafts={drafts}
            send={(lines) => say({ ...sent, lines }, skipped)}
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
                checked={sent.advice === bucket}
                onChange={() => say({ ...sent, advice: bucket }, skipped)}
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
              value={sent.people ?? undefined}
              pick={(stop) => say({ ...sent, people: stop }, skipped)}
            />
          ),
        )}
    </div>
  );
}

/** A line with its tag in words. */
function thingInWords({ settings: { tags } }: Step, { text, tag }: Line): string {
  const name = tags.find(({ id }) => id === tag)?.text;
  return name === undefined ? text : fill(ledgerAnswer.said, { text, tag: name });
}

function lines(step: Step, own: OwnAnswer | undefined): OwnLine[] {
  const { prompt, advice, people } = step.settings;
  const entry = entryOf(own?.status === "answered" ? own.payload : null);
  const things = written(entry.lines).map((line) => thingInWords(step, line));
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

export default answerPart("ledger", Answer, lines, { fields: (step) => [thingsField(step)] });
