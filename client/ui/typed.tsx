/** Text fields that exercises share. They keep a draft until the room has the text, and send it when its person presses Send. */
import { useId } from "preact/hooks";
import { answers as words } from "#words/answers.ts";
import { fill } from "#words/fill.ts";
import type { OwnAnswer } from "../../shared/protocol/answer.ts";
import { isWithin, lengthOf } from "../../shared/text.ts";
import type { Drafts } from "./drafts.ts";
import type { Field } from "./field.ts";
import { type DraftField, useDraftField } from "./useDraftField.ts";

/** The part of a limit from which a field says how much is left. */
const NEAR = 0.8;

/** A text that is being typed, and its state. */
export interface Typed extends Omit<DraftField, "tap"> {
  /** The room has exactly this text, and counts it. */
  asSent: boolean;
  /** Exactly this text is on its way to the room. */
  sending: boolean;
  /** It was sent, and then withdrawn by a pass. */
  withdrawn: boolean;
}

/** Keeps a text while it is typed. */
export function useTyped(options: {
  drafts: Drafts;
  field: Field;
  own: OwnAnswer | undefined;
  /** Whether the sent text counts. After a pass it is kept, but does not count. */
  stands: boolean;
  /** Whether a clean text cannot be sent yet. */
  holds?(clean: string): boolean;
  send(clean: string): void;
}): Typed {
  const { stands, holds } = options;
  const held = useDraftField({ ...options, typed: true, ready: (clean) => clean !== "" && !holds?.(clean) });
  const { sent, changed, waits } = held;
  const given = stands && !changed && sent !== "";
  return {
    ...held,
    // A press after a pass makes the text count again.
    press: () => {
      if (changed || !stands) held.press();
    },
    asSent: given && !waits,
    sending: given && waits,
    withdrawn: !stands && !changed && sent !== "",
  };
}

/** The button that sends, and the state of the text beside it. */
export function TypedFoot(props: {
  typed: Typed;
  sendLabel: string;
  /** Shown while there is no other state to show. */
  quiet: string;
  /** Why it cannot be sent yet. */
  held?: string | null | undefined;
  id?: string;
}) {
  const { typed, sendLabel, quiet, held, id } = props;
  const { asSent, sending, changed, withdrawn, clean, sent } = typed;
  const idle = asSent || sending || clean === "" || (held ?? null) !== null;
  return (
    <div class="typed-foot">
      <span {...(id !== undefined && { id })} class={asSent ? "small is-sent" : "soft small"}>
        {changed && `${words.changed} `}
        {asSent ? words.asSent : sending ? words.sending : withdrawn ? words.withdrawnText : (held ?? quiet)}
      </span>
      {/* Not `disabled`, which would throw the focus away with the press that sends. */}
      <button type="submit" class="primary" aria-disabled={idle}>
        {asSent ? words.sent : sent === "" || !changed ? sendLabel : words.sendChange}
      </button>
    </div>
  );
}

/**
 * "36 of 40 characters", once that is worth knowing; else nothing. Fields take more than their limit, because a browser
 * would cut inside an emoji and drop the end of what is pasted without a word: what is too long says so and is not sent.
 */
export function nearLimit(text: string, limit: number): string {
  if (!isWithin(text, limit)) return tooLong(text, limit);
  return text.length >= limit * NEAR && lengthOf(text) >= limit * NEAR ? counted(words.count, text, limit) : "";
}

const tooLong = (text: string, limit: number) => counted(words.tooLong, text, limit);
const counted = (sentence: string, text: string, limit: number) => fill(sentence, { n: lengthOf(text), all: limit });

/** A field for a longer text. */
export function TypedText(props: {
  label: string;
  /** The label is on the page already. */
  labelUnseen?: boolean;
  field: Field;
  own: OwnAnswer | undefined;
  /** Whether what has been sent counts. */
  stands: boolean;
  limit: number;
  sendLabel: string;
  /** Why it cannot be sent yet. */
  held?: string | null;
  drafts: Drafts;
  send(text: string): void;
}) {
  const { label, labelUnseen, limit, sendLabel } = props;
  const id = useId();
  const whyHeld = (clean: string) => (isWithin(clean, limit) ? (props.held ?? null) : tooLong(clean, limit));
  const typed = useTyped({ ...props, holds: (clean) => whyHeld(clean) !== null });
  const held = whyHeld(typed.clean);
  return (
    <form
      class={typed.withdrawn ? "typed is-withdrawn" : "typed"}
      onSubmit={(event) => {
        event.preventDefault();
        typed.press();
      }}
    >
      <label for={id} class={labelUnseen ? "unseen" : "typed-label"}>
        {label}
      </label>
      <textarea
        id={id}
        rows={4}
        dir="auto"
        value={typed.text}
        aria-describedby={`${id}-foot`}
        onInput={(event) => typed.type(event.currentTarget.value)}
      />
      <TypedFoot
        id={`${id}-foot`}
        typed={typed}
        sendLabel={sendLabel}
        held={held}
        quiet={typed.changed ? nearLimit(typed.clean, limit) : counted(words.count, typed.clean, limit)}
      />
    </form>
  );
}
