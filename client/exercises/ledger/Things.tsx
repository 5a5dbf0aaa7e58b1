/** The lines of a ledger: words and a tag each, and always one more to fill until there are enough. They go together. */
import { useId } from "preact/hooks";
import { answers as words } from "#words/answers.ts";
import { ledgerAnswer } from "#words/exercises/ledger-answer.ts";
import { fill } from "#words/fill.ts";
import { THING_CHARS, THINGS } from "../../../shared/limits.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { cleanLine } from "../../../shared/text.ts";
import type { Drafts } from "../../ui/drafts.ts";
import type { Field } from "../../ui/field.ts";
import { nearLimit, TypedFoot, useTyped } from "../../ui/typed.tsx";
import type { StepOf } from "../contract/answer.ts";
import { type Line, lacks, linesIn, textOfLines } from "./entry.ts";

type TagText = StepOf<"ledger">["settings"]["tags"][number];

const EMPTY: Line = { text: "", tag: null };

export function Things(props: {
  tags: readonly TagText[];
  field: Field;
  own: OwnAnswer | undefined;
  /** Whether what has been sent counts. */
  stands: boolean;
  drafts: Drafts;
  send(lines: Line[]): void;
}) {
  const { tags, send } = props;
  const id = useId();
  const typed = useTyped({
    ...props,
    holds: (clean) => lacks(linesIn(clean)) !== null,
    send: (clean) => send(linesIn(clean)),
  });
  const lines = linesIn(typed.text);
  const why = lacks(linesIn(typed.clean));
  const full = lines.every(({ text }) => cleanLine(text) !== "");
  const shown = full && lines.length < THINGS ? [...lines, EMPTY] : lines;
  const change = (at: number, line: Line) =>
    typed.type(textOfLines(shown.map((one, other) => (other === at ? line : one))));
  return (
    <form
      class={typed.withdrawn ? "typed is-withdrawn" : "typed"}
      onSubmit={(event) => {
        event.preventDefault();
        typed.press();
      }}
    >
      <dl class="tag-meanings small">
        {tags.map((tag) => (
          <div key={tag.id}>
            <dt>{tag.text}</dt>
            <dd class="soft">{tag.meaning}</dd>
          </div>
        ))}
      </dl>
      {shown.map((line, at) => (
        // biome-ignore lint/a11y/useSemanticElements: one line of a list of fields, named by its number
        <div key={at} class="thing" role="group" aria-label={fill(ledgerAnswer.thing, { n: at + 1, all: THINGS })}>
          <label for={`${id}-${at}`} class="soft small">
            {fill(ledgerAnswer.thing, { n: at + 1, all: THINGS })}
          </label>
          <input
            id={`${id}-${at}`}
            type="text"
            dir="auto"
            autocomplete="off"
            enterkeyhint="done"
            onKeyDown={(event) => {
              // A line has its tag yet to come.
              if (event.key === "Enter") event.preventDefault();
            }}
            value={line.text}
            aria-describedby={`${id}-${at}-limit`}
            onInput={(event) => change(at, { ...line, text: event.currentTarget.value })}
          />
          <span class="soft small thing-limit" id={`${id}-${at}-limit`} role="status">
            {nearLimit(cleanLine(line.text), THING_CHARS)}
          </span>
          {(cleanLine(line.text) !== "" || line.tag !== null) && (
            <div class="tag-row" role="radiogroup" aria-label={ledgerAnswer.did}>
              {tags.map((tag) => (
                <label key={tag.id} class="dot">
                  <input
                    type="radio"
                    name={`${id}-tag-${at}`}
                    checked={line.tag === tag.id}
                    onChange={() => change(at, { ...line, tag: tag.id })}
                  />
                  <span>{tag.text}</span>
                </label>
              ))}
            </div>
          )}
        </div>
      ))}
      {typed.clean !== "" && (
        <TypedFoot typed={typed} sendLabel={words.send} held={why && ledgerAnswer.held[why]} quiet="" />
      )}
      {typed.clean === "" && typed.sent !== "" && (
        <button type="button" onClick={() => send([])}>
          {words.withdraw.yes}
        </button>
      )}
    </form>
  );
}
