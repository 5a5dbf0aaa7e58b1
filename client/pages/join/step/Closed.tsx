/** Voting has closed: one's own answers, locked, and what did not make it. */

import { later } from "#words/join-later.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import type { AnswerPart } from "../../../exercises/contract/answer.ts";
import { answerOf } from "../../../exercises/find/phone.ts";
import { draftsOf } from "../../../ui/drafts.ts";
import { useModule } from "../../../ui/useModule.ts";
import type { Phone } from "../model.ts";
import { OwnSaid } from "./OwnLines.tsx";
import { useLines } from "./useLines.ts";

const words = later.closed;

export function Closed({ phone, step }: { phone: Phone; step: StepView }) {
  const lines = useLines(phone, step);
  const said = lines?.filter(({ first, again }) => first !== null || (again ?? null) !== null) ?? [];
  const { module } = useModule(answerOf(step.exercise));
  const unsent = module ? phoneQueue(phone, step, module.default) : [];
  const own = phone.own(step.id, step.round);
  const refused = phone.refusal.value?.message;
  const late = refused?.t === "answer" && refused.step === step.id && refused.round === step.round;
  const nothing = own?.status === "passed" ? words.passed : words.none;
  return (
    <>
      <div class="look">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p class="soft">{words.more}</p>
      </div>
      {unsent.length > 0 && (
        <section>
          <p>{late ? words.lateText : own?.status === "answered" ? words.unsentChange : words.unsent}</p>
          {unsent.map((text) => (
            <p key={text} class="unsent-text" translate={false}>
              {text}
            </p>
          ))}
        </section>
      )}
      {unsent.length === 0 && late && <p>{words.refused}</p>}
      {lines && (
        <section class="own" aria-label={words.own}>
          {said.length > 0 ? (
            <>
              <h2 class="list-title">{words.own}</h2>
              <OwnSaid phone={phone} step={step} lines={said} />
            </>
          ) : (
            unsent.length === 0 && !late && <p class="soft">{nothing}</p>
          )}
        </section>
      )}
    </>
  );
}

/** What was in the making when the vote closed, or came too late: a draft is kept until the room has it. */
function phoneQueue(phone: Phone, step: StepView, module: AnswerPart): string[] {
  const drafts = draftsOf(phone.code, step.id, step.round);
  const own = phone.own(step.id, step.round);
  return module.fields(step).flatMap(({ name, clean, sentBy, inWords }) => {
    const draft = clean(drafts.read(name)?.text ?? "");
    const text = draft === "" || draft === sentBy(own) ? null : inWords(draft);
    return text === null ? [] : [text];
  });
}
