/** What was typed or half made when the vote closed, or came too late: it stays on this phone, and is named as not sent. */
import { later } from "#words/join-later.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { answerOf } from "../../../exercises/find/phone.ts";
import { draftsOf } from "../../../ui/drafts.ts";
import { useModule } from "../../../ui/useModule.ts";
import type { Phone } from "../model.ts";

const words = later.unsent;

/** In words; a draft is kept until the room has it. */
export function useUnsent(phone: Phone, step: StepView): string[] {
  const { module } = useModule(answerOf(step.exercise));
  if (!module) return [];
  const drafts = draftsOf(phone.code, step.id, step.round);
  const own = phone.own(step.id, step.round);
  return module.default.fields(step).flatMap(({ name, clean, sentBy, inWords }) => {
    const draft = clean(drafts.read(name)?.text ?? "");
    const text = draft === "" || draft === sentBy(own) ? null : inWords(draft);
    return text === null ? [] : [text];
  });
}

/** Whether the room has refused the answer to this round because it came after the close. */
export function isLate(phone: Phone, step: StepView): boolean {
  const { message: refused, code } = phone.refusal.value ?? {};
  return code === "closed" && refused?.t === "answer" && refused.step === step.id && refused.round === step.round;
}

export function Unsent({ phone, step }: { phone: Phone; step: StepView }) {
  const unsent = useUnsent(phone, step);
  if (unsent.length === 0) return null;
  return (
    <section class="unsent">
      <p>{words.title}</p>
      {unsent.map((text) => (
        <p key={text} class="unsent-text" translate={false}>
          {text}
        </p>
      ))}
      {/* Nothing opens again while its result is shown. */}
      {step.phase === "closed" && <p class="soft small">{words.kept}</p>}
    </section>
  );
}
