/** `rank` on the phone: tap three in order; the third tap sends them. A second tap takes one back. */
import "./answer.css";
import { answers as words } from "#words/answers.ts";
import { rankAnswer } from "#words/exercises/rank-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/rank/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import type { Field } from "../../ui/field.ts";
import { InFoot } from "../../ui/phone-frame.tsx";
import { shuffled } from "../../ui/shuffle.ts";
import { useDraftField } from "../../ui/useDraftField.ts";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";

type Step = StepOf<"rank">;

function topOf(own: OwnAnswer | undefined): string[] {
  const payload = own?.status === "answered" ? own.payload : null;
  if (typeof payload !== "object" || payload === null || !("top" in payload) || !Array.isArray(payload.top)) return [];
  return payload.top.filter((id) => typeof id === "string");
}

/** The choice, in order: of fewer than three nothing is sent yet. */
const topField = (step: Step): Field => ({
  name: "top",
  sentBy: (own) => topOf(own).join(" "),
  clean: (text) => idsIn(step, text).slice(0, step.settings.places.length).join(" "),
  inWords: (clean) => linesOf(step, idsIn(step, clean)),
});

/** The skills that a text names, each once. */
function idsIn({ settings }: Step, text: string): string[] {
  return [...new Set(text.split(" "))].filter((id) => settings.skills.some((skill) => skill.id === id));
}

/** "1. Listening · 2. Planning"; null where there is none. */
function linesOf(step: Step, top: readonly string[]): string | null {
  const said = top.map((id, place) => {
    const text = step.settings.skills.find((skill) => skill.id === id)?.text ?? id;
    return fill(rankAnswer.line, { n: place + 1, text });
  });
  return said.length === 0 ? null : said.join(" · ");
}

function Answer({ step, own, seed, drafts, save }: AnswerProps<Step, Payload>) {
  const { stem, skills, places } = step.settings;
  const held = useDraftField({
    drafts,
    field: topField(step),
    own,
    send: (clean) => {
      const [first, second, third] = clean.split(" ");
      if (first !== undefined && second !== undefined && third !== undefined) save({ top: [first, second, third] });
    },
  });
  const picked = idsIn(step, held.clean);
  const next = places[picked.length];
  const change = (top: readonly string[]) => held.tap(top.join(" "));
  const tap = (id: string) => change(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);

  return (
    <div class="answer">
      <p class="asking">{stem}</p>
      <div class="rank-skills">
        {shuffled(skills, seed, step.id).map(({ id, text }) => {
          const place = picked.indexOf(id);
          return (
            <button
              key={id}
              type="button"
              class="rank-skill"
              aria-pressed={place !== -1}
              aria-disabled={place === -1 && next === undefined}
              onClick={() => {
                if (place !== -1 || next !== undefined) tap(id);
              }}
            >
              <span class="rank-place">{place === -1 ? "" : place + 1}</span>
              <span>
                {text}
                {place !== -1 && <span class="unseen">{fill(rankAnswer.placed, { place: places[place] ?? "" })}</span>}
              </span>
            </button>
          );
        })}
      </div>
      <InFoot>
        <button
          type="button"
          aria-disabled={picked.length === 0}
          onClick={() => picked.length > 0 && change(picked.slice(0, -1))}
        >
          {rankAnswer.undo}
        </button>
        <p role="status" class="rank-says">
          {next !== undefined ? (
            fill(picked.length === 0 ? rankAnswer.tap : rankAnswer.more, { place: next })
          ) : held.waits ? (
            words.sending
          ) : held.changed ? (
            words.changed
          ) : (
            <span class="is-sent">{rankAnswer.sent}</span>
          )}
          {held.changed && held.sent !== "" && <span class="soft small block">{rankAnswer.stands}</span>}
        </p>
      </InFoot>
    </div>
  );
}

export default answerPart(
  "rank",
  Answer,
  (step, own) => [{ item: "top", text: step.settings.stem, said: linesOf(step, topOf(own)) }],
  { fields: (step) => [topField(step)] },
);
