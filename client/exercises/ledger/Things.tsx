/** The lines of a ledger: words and a tag each, and always one more to fill until there are enough. */
import { useId } from "preact/hooks";
import { ledgerAnswer } from "#words/exercises/ledger-answer.ts";
import { fill } from "#words/fill.ts";
import { THING_CHARS, THINGS } from "../../../shared/limits.ts";
import { cleanLine } from "../../../shared/text.ts";
import { nearLimit } from "../../ui/typed.tsx";
import type { StepOf } from "../contract/answer.ts";
import type { Line } from "./entry.ts";

type TagText = StepOf<"ledger">["settings"]["tags"][number];

const EMPTY: Line = { text: "", tag: null };

export function Things(props: {
  tags: readonly TagText[];
  lines: readonly Line[];
  /** A tag was chosen. */
  tagged(lines: Line[]): void;
  /** Words were typed. */
  typed(lines: Line[]): void;
  leave(): void;
}) {
  const { tags, lines, tagged, typed, leave } = props;
  const id = useId();
  const full = lines.every(({ text }) => cleanLine(text) !== "");
  const shown = full && lines.length < THINGS ? [...lines, EMPTY] : lines;
  const withLine = (at: number, line: Line): Line[] => shown.map((one, other) => (other === at ? line : one));
  return (
    <>
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
            value={line.text}
            aria-describedby={`${id}-${at}-limit`}
            onInput={(event) => typed(withLine(at, { ...line, text: event.currentTarget.value }))}
            onBlur={leave}
          />
          <span class="soft small thing-limit" id={`${id}-${at}-limit`} role="status">
            {nearLimit(cleanLine(line.text), THING_CHARS) ||
              (cleanLine(line.text) !== "" && line.tag === null ? ledgerAnswer.tagFirst : "")}
          </span>
          {(cleanLine(line.text) !== "" || line.tag !== null) && (
            <div class="tag-row" role="radiogroup" aria-label={ledgerAnswer.did}>
              {tags.map((tag) => (
                <label key={tag.id} class="dot">
                  <input
                    type="radio"
                    name={`${id}-tag-${at}`}
                    checked={line.tag === tag.id}
                    onChange={() => tagged(withLine(at, { ...line, tag: tag.id }))}
                  />
                  <span>{tag.text}</span>
                </label>
              ))}
            </div>
          )}
        </div>
      ))}
    </>
  );
}
