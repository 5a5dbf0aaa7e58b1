/** What somebody says in place of an option: it chooses "other" by being sent. */
import "./choice.css";
import { useId } from "preact/hooks";
import { answers as words } from "#words/answers.ts";
import { choiceAnswer } from "#words/exercises/choice-answer.ts";
import { OTHER_CHARS } from "../../../shared/limits.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { cleanLine, isWithin } from "../../../shared/text.ts";
import type { Drafts } from "../../ui/drafts.ts";
import { textField } from "../../ui/field.ts";
import { nearLimit, TypedFoot, useTyped } from "../../ui/typed.tsx";
import { WhoReads } from "../WhoReads.tsx";
import { readersOfOther } from "./readers.ts";

export function otherOf(own: OwnAnswer | undefined): string {
  const payload = own?.status === "answered" ? own.payload : null;
  return typeof payload === "object" && payload !== null && "other" in payload && typeof payload.other === "string"
    ? payload.other
    : "";
}

export const otherField = textField("other", otherOf, cleanLine);

interface OtherFormProps {
  label: string;
  own: OwnAnswer | undefined;
  /** "Other" is chosen. */
  stands: boolean;
  /** As many options as may be are chosen, and "other" is none of them. */
  full: boolean;
  /** Others read it than read the choice. */
  apart: boolean;
  rehearsal: boolean;
  drafts: Drafts;
  send(text: string): void;
}

/** Always there: a field that came with a tap would push the options from under the finger. */
export function OtherForm({ label, own, stands, full, apart, rehearsal, drafts, send }: OtherFormProps) {
  const id = useId();
  const whyHeld = (clean: string) =>
    !isWithin(clean, OTHER_CHARS) ? nearLimit(clean, OTHER_CHARS) : full ? choiceAnswer.full : null;
  const typed = useTyped({ drafts, field: otherField, own, stands, holds: (clean) => whyHeld(clean) !== null, send });
  return (
    <form
      class="other-said"
      onSubmit={(event) => {
        event.preventDefault();
        typed.press();
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        dir="auto"
        aria-describedby={`${id}-foot`}
        value={typed.text}
        onInput={(event) => typed.type(event.currentTarget.value)}
      />
      {apart && <WhoReads is={readersOfOther} rehearsal={rehearsal} />}
      {typed.clean !== "" && (
        <TypedFoot
          id={`${id}-foot`}
          typed={typed}
          sendLabel={words.send}
          held={whyHeld(typed.clean)}
          quiet={nearLimit(typed.clean, OTHER_CHARS) || words.private}
        />
      )}
    </form>
  );
}
