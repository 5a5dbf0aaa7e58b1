/** `shift` on the phone: six things on one page, each 0 to 10. Earlier answers are not shown: they would be copied. */

import { shift as texts } from "#words/exercises/shift.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/shift/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { SkipItem } from "../../ui/SkipItem.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { Withdrawn } from "../../ui/Withdrawn.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { byStem } from "./stems.ts";

type Step = StepOf<"shift">;
type Said = Payload[number];

const STOPS = Array.from({ length: 11 }, (_, stop) => stop);

function saidBy(own: OwnAnswer | undefined): Said[] {
  return Array.isArray(own?.payload) ? own.payload.filter(isSaid) : [];
}

function isSaid(value: unknown): value is Said {
  if (typeof value !== "object" || value === null || !("item" in value) || !("v" in value)) return false;
  return typeof value.item === "number" && typeof value.v === "number";
}

function Answer({ step, own, save }: AnswerProps<Step, Payload>) {
  const { leadIn, items } = step.settings;
  const kept = saidBy(own);
  // What was passed on is kept, but does not come back unasked with the next answer.
  const withdrawn = own?.status === "passed" && kept.length > 0;
  const said = withdrawn ? [] : kept;
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  const others = (id: string) => said.filter((one) => String(one.item) !== id);
  const rate = (id: string, v: number) =>
    save(
      [...others(id), { item: Number(id), v }],
      skipped.filter((one) => one !== id),
    );
  const skip = (id: string) => save(others(id), [...skipped.filter((one) => one !== id), id]);
  return (
    <div class="answer">
      {withdrawn && own && <Withdrawn restore={() => save(kept, own.skipped)} />}
      <p class="soft">{leadIn}</p>
      {byStem(items).map(({ stem, items: group }) => (
        <section key={stem} class="answer">
          <h2 class="asking">{stem}</h2>
          {group.map(({ id, text, low, high }) => {
            const value = said.find((one) => String(one.item) === id)?.v;
            return (
              <div key={id} class="quick">
                <p class="rated" id={`shift-${id}`}>
                  <span class="unseen">{stem} </span>
                  {text}
                </p>
                <Slider
                  labelledBy={`shift-${id}`}
                  stops={STOPS}
                  ends={[low, high]}
                  value={value}
                  pick={(stop) => rate(id, stop)}
                />
                {value === undefined && <SkipItem skipped={skipped.includes(id)} skip={() => skip(id)} />}
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
}

export default answerPart("shift", Answer, (step, own) => {
  const said = own?.status === "answered" ? saidBy(own) : [];
  return step.settings.items.map(({ id, stem, text }) => {
    const value = said.find((one) => String(one.item) === id)?.v;
    // All of them are shown, whichever the screen has in focus: so they are not named as its items are.
    return {
      item: `item-${id}`,
      text: `${stem} ${text}`,
      said: value === undefined ? null : fill(texts.of, { n: value }),
    };
  });
});
