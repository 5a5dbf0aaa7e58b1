/** A question for the room, and what becomes of it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { later } from "#words/join-later.ts";
import { QUESTION_CHARS } from "../../../../shared/limits.ts";
import { cleanText, isWithin, lengthOf } from "../../../../shared/text.ts";
import { WhoReads } from "../../../exercises/WhoReads.tsx";
import { draftsOf } from "../../../ui/drafts.ts";
import { ask } from "../model/parking-lot.ts";
import type { Phone } from "../model.ts";

const words = later.ask;
const FIELD = "ask";

/** Refused questions whose words are back in the draft. */
const givenBack = new WeakSet<object>();

/** A question that was not taken goes back to where it was written, behind what has been begun since. */
export function giveBack({ code, refusal }: Phone): void {
  const refused = refusal.value?.message;
  if (refused?.t !== "ask" || givenBack.has(refused)) return;
  givenBack.add(refused);
  const drafts = draftsOf(code, "room", 1);
  const begun = drafts.read(FIELD)?.text ?? "";
  drafts.keep(FIELD, begun === "" ? refused.text : `${begun}\n${refused.text}`);
}

/** The form. */
export function Ask({ phone, close }: { phone: Phone; close(): void }) {
  const drafts = draftsOf(phone.code, "room", 1);
  const kept = () => drafts.read(FIELD)?.text ?? "";
  const [text, setText] = useState(kept);
  const clean = cleanText(text);
  const ready = clean !== "" && isWithin(clean, QUESTION_CHARS);
  const field = useRef<HTMLTextAreaElement>(null);
  const type = (next: string) => {
    setText(next);
    drafts.keep(FIELD, next);
  };
  useEffect(() => field.current?.focus(), []);
  const refusal = phone.refusal.value;
  useEffect(() => {
    giveBack(phone);
    setText(kept());
  }, [refusal]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        ask(phone, clean);
        type("");
      }}
    >
      <label for="ask">{words.title}</label>
      <textarea
        ref={field}
        id="ask"
        rows={3}
        dir="auto"
        aria-describedby="ask-hint"
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <WhoReads is="report" rehearsal={phone.view.value?.room.rehearsal === true} />
      <p id="ask-hint" class="soft small">
        {isWithin(clean, QUESTION_CHARS)
          ? words.hint
          : fill(words.tooLong, { n: lengthOf(clean), all: QUESTION_CHARS })}
      </p>
      <div class="ask-row">
        <button type="button" class="quiet" onClick={close}>
          {words.cancel}
        </button>
        <button type="submit" class="primary" aria-disabled={!ready}>
          {words.send}
        </button>
      </div>
    </form>
  );
}

/** One's own questions and where each stands. */
export function OwnQuestions({ phone }: { phone: Phone }) {
  const questions = phone.mine.value.questions;
  if (questions.length === 0) return null;
  return (
    <section class="questions">
      <h2 class="list-title">{words.own}</h2>
      <ul>
        {questions.map(({ id, text, state }) => (
          <li key={id}>
            <p translate={false}>{text}</p>
            <p class="soft small">{state === "waiting" ? words.waiting : words.states[state]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
