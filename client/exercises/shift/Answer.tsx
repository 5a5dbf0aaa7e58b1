/** `shift` on the phone: six things, one at a time, each 0 to 10. Earlier answers are not shown: they would be copied. */

import { answers as words } from "#words/answers.ts";
import { shift as texts } from "#words/exercises/shift.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/shift/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { Deck } from "../../ui/Deck.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";

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
  const ratedIn = (all: readonly Said[], id: string) => all.find(({ item }) => String(item) === id)?.v;
  const others = (id: string) => said.filter((one) => String(one.item) !== id);
  const rate = (id: string, v: number) =>
    save(
      [...others(id), { item: Number(id), v }],
      skipped.filter((one) => one !== id),
    );
  const skip = (id: string) => save(others(id), [...skipped.filter((one) => one !== id), id]);
  return (
    <Deck
      above={<p class="soft">{leadIn}</p>}
      items={items.map(({ id, stem, text }) => {
        const v = ratedIn(kept, id);
        return {
          id,
          text: `${stem} ${text}`,
          said: v === undefined ? null : fill(texts.of, { n: v }),
          skipped: skipped.includes(id),
        };
      })}
      restore={withdrawn && own ? () => save(kept, own.skipped) : null}
      missing={({ id }) => (ratedIn(said, id) === undefined ? words.slider.first : null)}
      past={({ id, skipped }) =>
        ratedIn(said, id) === undefined
          ? { text: skipped ? words.skipped : words.skipQuestion, act: () => skip(id) }
          : null
      }
    >
      {({ id }, heading) => {
        const item = items.find((one) => one.id === id);
        return (
          item && (
            <Slider
              labelledBy={heading}
              stops={STOPS}
              ends={[item.low, item.high]}
              value={ratedIn(said, id)}
              pick={(stop) => rate(id, stop)}
            />
          )
        );
      }}
    </Deck>
  );
}

export default answerPart(
  "shift",
  Answer,
  (step, own) => {
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
  },
  { passesAll: true },
);
