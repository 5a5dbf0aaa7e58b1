/** `pulse` on the phone: a few quick questions on one page. */

import { answers as words } from "#words/answers.ts";
import type { Payload } from "../../../shared/exercises/pulse/answer.ts";
import { TEXT_CHARS } from "../../../shared/limits.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { cleanText } from "../../../shared/text.ts";
import { type Field, textField } from "../../ui/field.ts";
import { SkipItem } from "../../ui/SkipItem.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { TypedText } from "../../ui/typed.tsx";
import { Withdrawn } from "../../ui/Withdrawn.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { WhoReads } from "../WhoReads.tsx";
import { generally, readersOfItem } from "./readers.ts";

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

function ScaleStops({ item, value, pick }: { item: Scale; value: number | undefined; pick(stop: number): void }) {
  const all = Array.from({ length: item.max + 1 }, (_, stop) => stop);
  if ("low" in item.labels) {
    const { low, high } = item.labels;
    return <Slider labelledBy={`q-${item.id}`} stops={all} ends={[low, high]} value={value} pick={pick} />;
  }
  return (
    <div class="pick-list">
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
  const withdrawn = own?.status === "passed" && saidBy(own).length > 0;
  const said = withdrawn ? [] : saidBy(own);
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
  const several = step.settings.items.length > 1;
  return (
    <div class={several ? "answer" : "answer low"}>
      {withdrawn && own && <Withdrawn restore={() => save(saidBy(own), own.skipped)} />}
      {step.settings.items.map((item) => {
        const value = said.find((one) => one.item === item.id)?.v;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a legend cannot stay at the top while its stops sink to the thumb
          <div key={item.id} class="quick" role="group" aria-labelledby={`q-${item.id}`}>
            <p class="asking" id={`q-${item.id}`}>
              {item.text}
            </p>
            {readersOfItem(item) !== generally(step.settings.items) && (
              <WhoReads is={readersOfItem(item)} rehearsal={rehearsal} />
            )}
            {item.kind === "scale" ? (
              <ScaleStops
                item={item}
                value={typeof value === "number" ? value : undefined}
                pick={(stop) => answer(item.id, stop)}
              />
            ) : (
              <TypedText
                label={item.text}
                labelUnseen
                field={fieldOf(item.id)}
                own={own}
                stands={value !== undefined}
                limit={TEXT_CHARS}
                sendLabel={words.send}
                drafts={drafts}
                send={(text) => answer(item.id, text)}
              />
            )}
            {several && value === undefined && (
              <SkipItem skipped={skipped.includes(item.id)} skip={() => skip(item.id)} />
            )}
          </div>
        );
      })}
    </div>
  );
}

export default answerPart(
  "pulse",
  Answer,
  (step, own) => {
    const said = own?.status === "answered" ? saidBy(own) : [];
    return step.settings.items.map((item) => {
      const value = said.find((one) => one.item === item.id)?.v;
      if (value === undefined) return { item: item.id, text: item.text, said: null };
      const label = item.kind === "scale" && typeof value === "number" ? labelOf(item, value) : undefined;
      const named = item.kind === "scale" && "stops" in item.labels;
      return {
        item: item.id,
        text: item.text,
        said: label === undefined ? String(value) : named ? label : `${value} (${label})`,
      };
    });
  },
  {
    fields: (step) => step.settings.items.filter(({ kind }) => kind === "text").map(({ id }) => fieldOf(id)),
    readers: ({ settings: { items } }) => generally(items),
  },
);
