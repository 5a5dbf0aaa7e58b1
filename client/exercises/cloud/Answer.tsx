/** `cloud` on the phone: a few words, sent together; in round 2 the room's commonest words, each to be tagged. */
import { useId, useRef } from "preact/hooks";
import { answers as words } from "#words/answers.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/cloud/answer.ts";
import { WORD_CHARS } from "../../../shared/limits.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { cleanLine, isWithin } from "../../../shared/text.ts";
import type { Field } from "../../ui/field.ts";
import { nearLimit, TypedFoot, useTyped } from "../../ui/typed.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { Tagging, tagLines } from "./Tagging.tsx";

/** Between the fields in the one draft that they share: nobody types it, and it cannot be sent. */
const BREAK = "\n";

function wordsOf(own: OwnAnswer | undefined): string[] {
  const payload = own?.payload;
  if (typeof payload !== "object" || payload === null || !("words" in payload) || !Array.isArray(payload.words))
    return [];
  return payload.words.filter((word) => typeof word === "string");
}

/** The words, in the one draft that they share; there are no more of them than fields. */
const wordsField = (max: number): Field => ({
  name: "words",
  sentBy: (own) => wordsOf(own).join(BREAK),
  clean: (text) => text.split(BREAK).slice(0, max).map(cleanLine).filter(Boolean).join(BREAK),
  inWords: (clean) => clean.split(BREAK).filter(Boolean).join(" · ") || null,
});

const fits = (word: string): boolean => isWithin(word, WORD_CHARS);

function Answer(props: AnswerProps<StepOf<"cloud">, Payload>) {
  return props.step.round === 2 ? <Tagging {...props} /> : <Words {...props} />;
}

function Words({ step, own, drafts, save }: AnswerProps<StepOf<"cloud">, Payload>) {
  const { prompt, max } = step.settings;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const typed = useTyped({
    drafts,
    field: wordsField(max),
    own,
    stands: own?.status === "answered",
    holds: (clean) => !clean.split(BREAK).every(fits),
    send: (clean) => save({ words: clean.split(BREAK) }),
  });
  const fields = typed.text.split(BREAK);
  return (
    <form
      ref={form}
      class={typed.withdrawn ? "answer is-withdrawn" : "answer"}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.clean === "") form.current?.querySelector("input")?.focus();
        else typed.press();
      }}
    >
      <p class="asking">{prompt}</p>
      <p class="soft small" id={`${id}-hint`}>
        {words.words.hint}
      </p>
      <div class="word-fields">
        {Array.from({ length: max }, (_, at) => (
          <div key={at} class="word-field">
            <label for={`${id}-${at}`} class="soft">
              <span class="unseen">{fill(words.words.one, { n: at + 1 })}</span>
              <span aria-hidden="true">{at + 1}</span>
            </label>
            <input
              id={`${id}-${at}`}
              type="text"
              dir="auto"
              autocomplete="off"
              autocapitalize="none"
              enterkeyhint={at + 1 < max ? "next" : "send"}
              aria-describedby={`${id}-hint`}
              value={fields[at] ?? ""}
              onKeyDown={(event) => {
                const next = form.current?.querySelectorAll("input")[at + 1];
                if (event.key !== "Enter" || event.isComposing || !next) return;
                event.preventDefault();
                next.focus();
              }}
              onInput={(event) => {
                const value = event.currentTarget.value;
                typed.type(
                  Array.from({ length: max }, (_, other) => (other === at ? value : (fields[other] ?? ""))).join(BREAK),
                );
              }}
            />
            <span class="word-limit soft small" role="status">
              {nearLimit(cleanLine(fields[at] ?? ""), WORD_CHARS)}
            </span>
          </div>
        ))}
      </div>
      <TypedFoot typed={typed} sendLabel={words.send} quiet={typed.changed ? "" : words.private} />
    </form>
  );
}

export default answerPart(
  "cloud",
  Answer,
  (step, own) => {
    if (own?.part === "tags") return tagLines(step, own);
    const said = own?.status === "answered" ? wordsOf(own) : [];
    return [{ item: "words", text: step.settings.prompt, said: said.length === 0 ? null : said.join(" · ") }];
  },
  { fields: ({ settings }) => [wordsField(settings.max)] },
);
