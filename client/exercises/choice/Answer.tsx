/** `choice` on the phone: one option, or several; each tap is saved at once. */

import { answers as words } from "#words/answers.ts";
import { choiceAnswer } from "#words/exercises/choice-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/choice/answer.ts";
import { OTHER } from "../../../shared/exercises/choice/other.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { Picture } from "../../ui/Picture.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { OtherForm, otherField, otherOf } from "./Other.tsx";
import "./answer.css";

type Step = StepOf<"choice">;

function chosenBy(own: OwnAnswer | undefined): string[] {
  const payload = own?.status === "answered" ? own.payload : null;
  if (typeof payload !== "object" || payload === null || !("options" in payload) || !Array.isArray(payload.options))
    return [];
  return payload.options.filter((option) => typeof option === "string");
}

function inWords(step: Step, own: OwnAnswer | undefined): string | null {
  const chosen = chosenBy(own);
  const other = otherOf(own);
  const texts = step.settings.options
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, text }) => (id === OTHER && other !== "" ? fill(choiceAnswer.said, { text, other }) : text));
  return texts.length === 0 ? null : texts.join(" · ");
}

function Answer({ step, own, first, rehearsal, drafts, save, pass }: AnswerProps<Step, Payload>) {
  const { question, options, max, other } = step.settings;
  const chosen = chosenBy(own);
  const before = inWords(step, first);
  const pick = (id: string, on: boolean) => {
    const next = max === 1 ? [id] : on ? [...chosen, id] : chosen.filter((one) => one !== id);
    if (next.length === 0) pass();
    else send(next, otherOf(own));
  };
  const send = (chosen: string[], said: string) =>
    save({ options: chosen, ...(said !== "" && chosen.includes(OTHER) && { other: said }) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stay at the top while its options sink to the thumb
    <div class="answer low" role="group" aria-labelledby={`q-${step.id}`}>
      <p class="asking" id={`q-${step.id}`}>
        {question}
      </p>
      {max > 1 && <p class="soft small">{fill(words.upTo, { n: max })}</p>}
      {before !== null && <p class="soft small">{fill(words.first, { answer: before })}</p>}
      <div class="pick-list">
        {options.map(({ id, text, picture }) => (
          <label key={id} class="pick">
            <input
              type={max === 1 ? "radio" : "checkbox"}
              name={`choice-${step.id}`}
              checked={chosen.includes(id)}
              disabled={max > 1 && chosen.length >= max && !chosen.includes(id)}
              onChange={(event) => pick(id, event.currentTarget.checked)}
            />
            {picture && <Picture class="pick-picture" of={picture} />}
            <span>{text}</span>
          </label>
        ))}
      </div>
      {other !== undefined && (
        <OtherForm
          label={other}
          own={own}
          stands={chosen.includes(OTHER)}
          full={max > 1 && chosen.length >= max && !chosen.includes(OTHER)}
          apart={step.privacy === "S"}
          rehearsal={rehearsal}
          drafts={drafts}
          send={(text) => send(chosen.includes(OTHER) ? chosen : max === 1 ? [OTHER] : [...chosen, OTHER], text)}
        />
      )}
    </div>
  );
}

export default answerPart(
  "choice",
  Answer,
  (step, own) => [{ item: "answer", text: step.settings.question, said: inWords(step, own) }],
  {
    fields: ({ settings }) => (settings.other === undefined ? [] : [otherField]),
    guesses: ({ settings: { predict, question, options } }) =>
      predict ? [{ item: "answer", text: question, options }] : [],
  },
);
