/** `pulse` on the phone: a few quick questions on one page. */

import type { Payload } from "../../../shared/exercises/pulse/answer.ts";
import { TEXT_CHARS } from "../../../shared/limits.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { answers as words } from "../../locales/en/answers.ts";
import { type AnswerProps, answerModule, type StepOf } from "../answers.ts";
import { TypedText } from "../typed.tsx";

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

/** The words of one stop, where the scale has any for it. */
function labelOf({ labels, max }: Scale, stop: number): string | undefined {
  if ("stops" in labels) return labels.stops[stop];
  return stop === 0 ? labels.low : stop === max ? labels.high : undefined;
}

function Stops({ item, value, pick }: { item: Scale; value: number | undefined; pick(stop: number): void }) {
  const named = "stops" in item.labels;
  const all = item.max + 1;
  // Up to seven fit side by side on a narrow phone at 44 px; more stand in two even rows.
  const columns = `repeat(${all > 7 ? Math.ceil(all / 2) : all}, minmax(0, 1fr))`;
  return (
    <>
      <div class={named ? "pick-list" : "dots"} {...(!named && { style: { gridTemplateColumns: columns } })}>
        {Array.from({ length: all }, (_, stop) => {
          const label = labelOf(item, stop);
          return (
            <label key={stop} class={named ? "pick" : "dot"}>
              <input
                type="radio"
                name={`pulse-${item.id}`}
                checked={value === stop}
                aria-label={label === undefined ? String(stop) : named ? label : `${stop}, ${label}`}
                onChange={() => pick(stop)}
              />
              <span aria-hidden="true">{named ? label : stop}</span>
            </label>
          );
        })}
      </div>
      {"low" in item.labels && (
        <p class="ends soft small" aria-hidden="true">
          <span>{item.labels.low}</span>
          <span>{item.labels.high}</span>
        </p>
      )}
    </>
  );
}

function Answer({ step, own, drafts, save }: AnswerProps<Step, Payload>) {
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
      {step.settings.items.map((item) => {
        const value = said.find((one) => one.item === item.id)?.v;
        const typed = saidBy(own).find((one) => one.item === item.id)?.v;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a legend cannot stay at the top while its stops sink to the thumb
          <div key={item.id} class="quick" role="group" aria-labelledby={`q-${item.id}`}>
            <p class="asking" id={`q-${item.id}`}>
              {item.text}
            </p>
            {item.kind === "scale" ? (
              <Stops
                item={item}
                value={typeof value === "number" ? value : undefined}
                pick={(stop) => answer(item.id, stop)}
              />
            ) : (
              <TypedText
                label={item.text}
                labelUnseen
                field={item.id}
                sent={typeof typed === "string" ? typed : ""}
                stands={value !== undefined}
                limit={TEXT_CHARS}
                sendLabel={words.send}
                drafts={drafts}
                send={(text) => answer(item.id, text)}
              />
            )}
            {several && value === undefined && (
              <button
                type="button"
                class="quiet small pass-item"
                aria-pressed={skipped.includes(item.id)}
                onClick={() => skip(item.id)}
              >
                {skipped.includes(item.id) ? words.skipped : words.skip}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}

export default answerModule(
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
  (step) => step.settings.items.filter(({ kind }) => kind === "text").map(({ id }) => id),
);
