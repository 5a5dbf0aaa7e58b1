/** `pulse` on the phone: a few quick questions, one at a time. */

import { answers as words } from "#words/answers.ts";
import type { Payload } from "../../../shared/exercises/pulse/answer.ts";
import { TEXT_CHARS } from "../../../shared/limits.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { cleanText } from "../../../shared/text.ts";
import { Deck } from "../../ui/Deck.tsx";
import { type Field, textField } from "../../ui/field.ts";
import { Slider } from "../../ui/Slider.tsx";
import { TypedText } from "../../ui/typed.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { WhoReadsAll } from "../WhoReads.tsx";
import { readersOfAll, readersOfItem } from "./readers.ts";

type Step = StepOf<"pulse">;
type Item = Step["settings"]["items"][number];
type Scale = Extract<Item, { kind: "scale" }>;
type Said = Payload[number];

function saidBy(own: OwnAnswer | undefined): Said[] {
  return Array.isArray(own?.payload) ? own.payload.filter(isSaid) : [];
}

function isSaid(value: unknown): value is Said {
  if (typeof value !== "object" || value === null || !("item" in value) || !("v" in value)) return false;
  return typeof value.item === "string" && (typeof value.v === "number" || typeof value.v === "string");
}

/** The text that an item asks for. */
function fieldOf(id: string): Field {
  const sentBy = (own: OwnAnswer | undefined) => saidBy(own).find(({ item }) => item === id)?.v;
  return textField(id, (own) => String(sentBy(own) ?? ""), cleanText);
}

/** The words of one stop, where the scale has any for it. */
function labelOf({ labels, max }: Scale, stop: number): string | undefined {
  if ("stops" in labels) return labels.stops[stop];
  return stop === 0 ? labels.low : stop === max ? labels.high : undefined;
}

/** A slider; stops with names of their own are options, as these need not lie on one line. */
function OnScale(props: { item: Scale; heading: string; value: number | undefined; pick(stop: number): void }) {
  const { item, heading, value, pick } = props;
  const all = Array.from({ length: item.max + 1 }, (_, stop) => stop);
  if ("low" in item.labels) {
    const { low, high } = item.labels;
    return <Slider labelledBy={heading} stops={all} ends={[low, high]} value={value} pick={pick} />;
  }
  return (
    <div class="pick-list" role="radiogroup" aria-labelledby={heading}>
      {all.map((stop) => (
        <label key={stop} class="pick">
          <input type="radio" name={`pulse-${item.id}`} checked={value === stop} onChange={() => pick(stop)} />
          <span>{labelOf(item, stop)}</span>
        </label>
      ))}
    </div>
  );
}

function Answer({ step, own, rehearsal, drafts, save }: AnswerProps<Step, Payload>) {
  // What was passed on is kept, but does not come back unasked with the next answer.
  const kept = saidBy(own);
  const withdrawn = own?.status === "passed" && kept.length > 0;
  const said = withdrawn ? [] : kept;
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  const answer = (item: string, v: number | string) =>
    save(
      [...said.filter((one) => one.item !== item), { item, v }],
      skipped.filter((one) => one !== item),
    );
  const skip = (item: string) =>
    save(
      said.filter((one) => one.item !== item),
      [...skipped.filter((one) => one !== item), item],
    );
  const given = (id: string) => said.find(({ item }) => item === id)?.v;
  const { items } = step.settings;
  return (
    <Deck
      items={items.map((item) => ({
        id: item.id,
        text: item.text,
        said: inWords(item, kept.find((one) => one.item === item.id)?.v),
        skipped: skipped.includes(item.id),
      }))}
      restore={withdrawn && own ? () => save(kept, own.skipped) : null}
      missing={({ id }) => {
        const item = items.find((one) => one.id === id);
        return given(id) !== undefined || !item ? null : firstOf(item);
      }}
      past={({ id, skipped }) =>
        given(id) === undefined ? { text: skipped ? words.skipped : words.skipQuestion, act: () => skip(id) } : null
      }
    >
      {({ id }, heading) => {
        const item = items.find((one) => one.id === id);
        const value = given(id);
        if (!item) return null;
        return (
          <>
            {readersOfAll(items) === null && (
              <WhoReadsAll key={id} is={readersOfItem(item)} rehearsal={rehearsal} phones={step.phones} />
            )}
            {item.kind === "scale" ? (
              <OnScale
                item={item}
                heading={heading}
                value={typeof value === "number" ? value : undefined}
                pick={(stop) => answer(id, stop)}
              />
            ) : (
              <TypedText
                label={item.text}
                labelUnseen
                field={fieldOf(id)}
                own={own}
                stands={value !== undefined}
                limit={TEXT_CHARS}
                sendLabel={words.send}
                drafts={drafts}
                send={(text) => answer(id, text)}
              />
            )}
          </>
        );
      }}
    </Deck>
  );
}

/** A value in words; null where there is none. */
function inWords(item: Item, value: number | string | undefined): string | null {
  if (value === undefined) return null;
  if (item.kind === "text" || typeof value === "string") return String(value);
  const label = labelOf(item, value);
  if (label === undefined) return String(value);
  return "stops" in item.labels ? label : `${value} (${label})`;
}

/** What is to be done before one can go on. */
function firstOf(item: Item): string {
  if (item.kind === "text") return words.sendFirst;
  return "stops" in item.labels ? words.pickFirst : words.slider.first;
}

export default answerPart(
  "pulse",
  Answer,
  (step, own) => {
    const said = own?.status === "answered" ? saidBy(own) : [];
    return step.settings.items.map((item) => ({
      item: item.id,
      text: item.text,
      said: inWords(item, said.find((one) => one.item === item.id)?.v),
    }));
  },
  {
    passesAll: true,
    fields: (step) => step.settings.items.filter(({ kind }) => kind === "text").map(({ id }) => fieldOf(id)),
    readers: ({ settings: { items } }) => readersOfAll(items),
  },
);
