/** `scale` on the phone: a number for each statement, one at a time. */

import { answers as words } from "#words/answers.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/scale/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { Deck } from "../../ui/Deck.tsx";
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
  const kept = saidBy(own);
  // What was passed on is kept, but does not come back unasked with the next answer.
  const withdrawn = own?.status === "passed" && kept.length > 0;
  const said = withdrawn ? [] : kept;
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  const given = (item: string) => said.find((one) => one.item === item)?.v;
  const others = (item: string) => said.filter((one) => one.item !== item);
  const open = (item: string) => skipped.filter((one) => one !== item);
  const answered: OwnAnswer | undefined = own && { ...own, status: "answered" };
  return (
    <Deck
      items={shuffled(asked, seed, step.id).map(({ id, text }) => ({
        id,
        text,
        said: inWords(step, answered, id),
        skipped: skipped.includes(id),
      }))}
      restore={withdrawn && own ? () => save(kept, own.skipped) : null}
      missing={({ id }) => (given(id) === undefined ? words.slider.first : null)}
      past={({ id, skipped }) =>
        given(id) === undefined
          ? {
              text: skipped ? words.skipped : words.skipQuestion,
              act: () => save(others(id), [...open(id), id]),
            }
          : null
      }
    >
      {({ id }, heading) => {
        const before = inWords(step, first, id);
        return (
          <>
            {before !== null && <p class="soft small">{fill(words.first, { answer: before })}</p>}
            <Slider
              labelledBy={heading}
              stops={Array.from({ length: max - min + 1 }, (_, at) => min + at)}
              ends={[labels.low, labels.high]}
              value={given(id)}
              pick={(v) => save([...others(id), { item: id, v }], open(id))}
            />
          </>
        );
      }}
    </Deck>
  );
}

export default answerPart(
  "scale",
  Answer,
  (step, own) => step.settings.items.map(({ id, text }) => ({ item: id, text, said: inWords(step, own, id) })),
  { passesAll: true },
);
