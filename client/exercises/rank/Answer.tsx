/** `rank` on the phone: tap three in order; the third tap sends them. A second tap takes one back. */
import "./answer.css";
import { useState } from "preact/hooks";
import type { Payload } from "../../../shared/exercises/rank/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { answers as words } from "../../locales/en/answers.ts";
import { fill } from "../../locales/index.ts";
import { shuffled } from "../../models/shuffle.ts";
import { type AnswerProps, answerModule, type StepOf } from "../answer.ts";

type Step = StepOf<"rank">;

/** Under this name a choice of fewer than three is kept over a reload. */
const FIELD = "top";

function topOf(own: OwnAnswer | undefined): string[] {
  const payload = own?.status === "answered" ? own.payload : null;
  if (typeof payload !== "object" || payload === null || !("top" in payload) || !Array.isArray(payload.top)) return [];
  return payload.top.filter((id) => typeof id === "string");
}

function Answer({ step, own, seed, drafts, save }: AnswerProps<Step, Payload>) {
  const { stem, skills, places } = step.settings;
  const sent = topOf(own);
  const [draft, setDraft] = useState(
    () =>
      drafts
        .read(FIELD)
        ?.split(" ")
        .filter((id) => id !== "") ?? null,
  );
  const picked = (draft ?? sent).filter((id) => skills.some((skill) => skill.id === id));
  const next = places[picked.length];

  const change = (top: string[]) => {
    const [first, second, third] = top;
    if (first !== undefined && second !== undefined && third !== undefined) {
      drafts.drop(FIELD);
      setDraft(null);
      save({ top: [first, second, third] });
    } else {
      drafts.keep(FIELD, top.join(" "));
      setDraft(top);
    }
  };
  const tap = (id: string) => change(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);

  return (
    <div class="answer">
      <p class="asking">{stem}</p>
      <div class="skills">
        {shuffled(skills, seed, step.id).map(({ id, text }) => {
          const place = picked.indexOf(id);
          return (
            <button
              key={id}
              type="button"
              class="skill"
              aria-pressed={place !== -1}
              aria-disabled={place === -1 && next === undefined}
              onClick={() => {
                if (place !== -1 || next !== undefined) tap(id);
              }}
            >
              <span class="skill-place">{place === -1 ? "" : place + 1}</span>
              <span>
                {text}
                {place !== -1 && <span class="unseen">{fill(words.rank.placed, { place: places[place] ?? "" })}</span>}
              </span>
            </button>
          );
        })}
      </div>
      <div class="dock rank-foot">
        <p role="status">
          {next === undefined ? (
            <span class="is-sent">{words.rank.sent}</span>
          ) : (
            fill(picked.length === 0 ? words.rank.tap : words.rank.more, { place: next })
          )}
          {draft !== null && sent.length > 0 && <span class="soft small block">{words.rank.stands}</span>}
        </p>
        <button
          type="button"
          class="quiet"
          aria-disabled={picked.length === 0}
          onClick={() => picked.length > 0 && change(picked.slice(0, -1))}
        >
          {words.rank.undo}
        </button>
      </div>
    </div>
  );
}

export default answerModule("rank", Answer, (step, own) => {
  const top = topOf(own);
  const said = top.map((id, place) => {
    const text = step.settings.skills.find((skill) => skill.id === id)?.text ?? id;
    return fill(words.rank.line, { n: place + 1, text });
  });
  return [{ item: "top", text: step.settings.stem, said: said.length === 0 ? null : said.join(" · ") }];
});
