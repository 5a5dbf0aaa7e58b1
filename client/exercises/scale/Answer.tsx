/** `scale` on the phone: statements on one page, each with its stops. */

import { answers as words } from "#words/answers.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/scale/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { SkipItem } from "../../ui/SkipItem.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { shuffled } from "../../ui/shuffle.ts";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";

type Step = StepOf<"scale">;
type Said = Payload[number];

function saidBy(own: OwnAnswer | undefined): Said[] {
  return Array.isArray(own?.payload) ? own.payload.filter(isSaid) : [];
}

function isSaid(value: unknown): value is Said {
  if (typeof value !== "object" || value === null || !("item" in value) || !("v" in value)) return false;
  return typeof value.item === "string" && typeof value.v === "number";
}

/** A stop with the words of its end, where it is one. */
function inWords({ settings: { min, max, labels } }: Step, own: OwnAnswer | undefined, item: string): string | null {
  const v = own?.status === "answered" ? saidBy(own).find((one) => one.item === item)?.v : undefined;
  if (v === undefined) return null;
  const label = v === min ? labels.low : v === max ? labels.high : null;
  return label === null ? String(v) : `${v} (${label})`;
}

function Answer({ step, own, first, seed, save }: AnswerProps<Step, Payload>) {
  const { items, min, max, labels } = step.settings;
  const asked = items.filter(({ id }) => step.items === undefined || step.items.includes(id));
  // What was passed on is kept, but does not come back unasked with the next answer.
  const withdrawn = own?.status === "passed" && saidBy(own).length > 0;
  const said = withdrawn ? [] : saidBy(own);
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  const others = (item: string) => said.filter((one) => one.item !== item);
  const open = (item: string) => skipped.filter((one) => one !== item);
  return (
    <div class={asked.length > 1 ? "answer" : "answer low"}>
      {shuffled(asked, seed, step.id).map(({ id, text }) => {
        const value = said.find((one) => one.item === id)?.v;
        const before = inWords(step, first, id);
        return (
          <div key={id} class="quick">
            <p class="asking" id={`q-${id}`}>
              {text}
            </p>
            {before !== null && <p class="soft small">{fill(words.first, { answer: before })}</p>}
            <Slider
              labelledBy={`q-${id}`}
              stops={Array.from({ length: max - min + 1 }, (_, at) => min + at)}
              ends={[labels.low, labels.high]}
              value={value}
              pick={(v) => save([...others(id), { item: id, v }], open(id))}
            />
            {asked.length > 1 && value === undefined && (
              <SkipItem skipped={skipped.includes(id)} skip={() => save(others(id), [...open(id), id])} />
            )}
          </div>
        );
      })}
    </div>
  );
}

export default answerPart("scale", Answer, (step, own) =>
  step.settings.items.map(({ id, text }) => ({ item: id, text, said: inWords(step, own, id) })),
);
