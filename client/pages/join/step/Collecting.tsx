/** The vote is open: the exercise's own page. */
import { useMemo } from "preact/hooks";
import { later } from "#words/join-later.ts";
import type { Part } from "../../../../shared/primitives.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { Countdown } from "../../../ui/Countdown.tsx";
import { draftsOf } from "../../../ui/drafts.ts";
import { asksAgain } from "../../../ui/step.ts";
import type { Phone } from "../model.ts";
import { AnswerScreen } from "./AnswerScreen.tsx";

const words = later.vote;

export function Collecting({ phone, step }: { phone: Phone; step: StepView }) {
  const { id, round, endsAt } = step;
  const clockOffset = phone.clockOffset.value;
  const drafts = useMemo(
    () => draftsOf(phone.code, id, round, () => phone.saving(id, round) === "sending"),
    [phone, id, round],
  );
  // A field that goes with the vote is left as well: what it would send now can only be refused.
  const isOpen = () => {
    const now = phone.view.value?.step;
    return now?.id === id && now.round === round && now.phase === "collecting";
  };
  const save = (payload: unknown, skipped?: readonly string[], part?: Part) => {
    if (isOpen()) phone.answer(id, round, payload, skipped, part);
  };
  return (
    <>
      <div class="top">
        <h1 class="step-title" tabIndex={-1}>
          {step.title}
        </h1>
        {endsAt !== undefined && (
          <Countdown endsAt={endsAt} clockOffset={clockOffset} label={words.timeLeft} up={words.timeUp} />
        )}
      </div>
      {asksAgain(step) && <p class="soft small">{words.again}</p>}
      <AnswerScreen
        key={phone.forgotten.value}
        code={phone.code}
        step={step}
        own={phone.own(id, round)}
        first={round === 2 ? phone.own(id, 1) : undefined}
        mine={phone.mine.value.answers}
        clockOffset={clockOffset}
        hand={phone.hand(id)}
        seed={phone.seed}
        rehearsal={phone.view.value?.room.rehearsal === true}
        drafts={drafts}
        save={save}
        begin={(payload) => isOpen() && phone.begin(id, round, payload)}
        guess={{ own: phone.own(id, round, true), save: (payload) => save(payload, [], "predict") }}
        pass={() => phone.pass(id, round)}
      />
    </>
  );
}
