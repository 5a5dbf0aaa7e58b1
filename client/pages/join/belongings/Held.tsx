/** What the room holds of somebody: to be looked at, and deleted step by step or as a whole. */
import { useEffect, useRef, useState } from "preact/hooks";
import { common } from "#words/common.ts";
import { fill, plural } from "#words/fill.ts";
import { later } from "#words/join-later.ts";
import { mine } from "#words/mine.ts";
import type { Mine } from "../../../../shared/protocol/http.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { answerOf } from "../../../exercises/find/phone.ts";
import { Confirm } from "../../../ui/Confirm.tsx";
import { useModule } from "../../../ui/useModule.ts";
import { guessedIn } from "../model/guessed.ts";
import { unsentIn } from "../model/handover.ts";
import { fetchMine } from "../model/mine.ts";
import type { Phone } from "../model.ts";
import { OwnLines } from "../step/OwnLines.tsx";
import { useLines } from "../step/useLines.ts";

const words = mine.held;

export function Held({ phone }: { phone: Phone }) {
  const { answers } = phone.mine.value;
  const answered = [...new Set(answers.map(({ step }) => step))];
  const { held, fetchAgain } = useMine(phone, answered);
  const done = useRef<HTMLParagraphElement>(null);
  const [deleted, setDeleted] = useState(0);
  /** What was deleted by the last press is gone once the room has said so; without a connection that can take long. */
  const [sent, setSent] = useState(0);
  // The button has gone with what it deleted, so that whoever pressed it is told here.
  useEffect(() => {
    if (deleted > 0) done.current?.focus();
  }, [deleted]);
  const forget = (step?: string) => {
    phone.forget(step);
    setDeleted(deleted + 1);
    setSent(phone.forgotten.value);
  };
  if (held === null) return <p class="soft">{words.loading}</p>;
  if (held === "failed")
    return (
      <>
        <p>{words.failed}</p>
        <button type="button" onClick={fetchAgain}>
          {common.tryAgain}
        </button>
      </>
    );
  const steps = held.steps.filter(({ step }) => answered.includes(step.id));
  const nothing = isEmpty(phone, held) && steps.length === 0;
  // words that were not sent wait on this phone, and whoever wants nothing of theirs left wants them gone as well.
  const { begun } = unsentIn(phone.code);
  return (
    <div class="held-list">
      <p>{words.lead}</p>
      <p ref={done} class="held-done" role="status" tabIndex={-1}>
        {deleted > 0 && (phone.forgotten.value > sent ? words.done : words.waiting)}
      </p>
      {steps.map(({ step }) => (
        <HeldStep key={step.id} phone={phone} step={step} forget={() => forget(step.id)} />
      ))}
      <Beside phone={phone} held={held} />
      {nothing && <p>{words.nothing}</p>}
      {begun && <p>{words.unsent}</p>}
      {(!nothing || begun) && <Confirm class="held-all" {...words.all} act={() => forget()} />}
    </div>
  );
}

/** What the room has, fetched anew when there is more of one's own, and after anything was deleted. */
function useMine(phone: Phone, answered: readonly string[]) {
  const [held, setHeld] = useState<Mine | "failed" | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    void fetchMine(phone.code).then((found) => {
      if (wanted) setHeld(found ?? "failed");
    });
    return () => {
      wanted = false;
    };
  }, [phone, answered.join(), phone.forgotten.value, tries]);
  const fetchAgain = () => {
    setHeld(null);
    setTries(tries + 1);
  };
  return { held, fetchAgain };
}

function isEmpty(phone: Phone, { name, group }: Mine): boolean {
  const { questions, votes } = phone.mine.value;
  return name === undefined && group === undefined && questions.length === 0 && votes.length === 0;
}

function HeldStep({ phone, step, forget }: { phone: Phone; step: StepView; forget(): void }) {
  const lines = useLines(phone, step);
  const said = lines?.filter(({ first, again }) => first !== null || (again ?? null) !== null) ?? [];
  const begun = phone.own(step.id, step.round)?.status === "begun";
  return (
    <section class="held-step">
      <h3>{step.title}</h3>
      {said.length > 0 ? (
        <OwnLines lines={said} />
      ) : (
        lines && <p class="soft">{begun ? words.begun : later.closed.passed}</p>
      )}
      <Guesses phone={phone} step={step} />
      <Confirm
        text={words.step.text}
        label={fill(words.step.label, { title: step.title })}
        ask={fill(words.step.ask, { title: step.title })}
        yes={words.step.yes}
        no={words.step.no}
        act={forget}
      />
    </section>
  );
}

/** What somebody expected of the room, beside their own answer. */
function Guesses({ phone, step }: { phone: Phone; step: StepView }) {
  const { module } = useModule(answerOf(step.exercise));
  const guessed = module ? guessedIn(module.default, step, phone.own(step.id, 1, true)) : [];
  if (guessed.length === 0) return null;
  return (
    <ul class="own-lines">
      {guessed.map(({ item, about, said }) => (
        <li key={item}>
          {about && <p>{about}</p>}
          <p>{said}</p>
        </li>
      ))}
    </ul>
  );
}

/** What is no answer. */
function Beside({ phone, held: { name, group } }: { phone: Phone; held: Mine }) {
  const { questions, votes } = phone.mine.value;
  return (
    <>
      {name !== undefined && <p>{fill(words.name, { name })}</p>}
      {group !== undefined && <p>{fill(words.group, { group })}</p>}
      {questions.length > 0 && (
        <section class="held-step">
          <h3>{later.ask.own}</h3>
          <ul class="own-lines">
            {questions.map(({ id, text }) => (
              <li key={id} translate={false}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {votes.length > 0 && <p>{plural(votes.length, words.votes)}</p>}
    </>
  );
}
