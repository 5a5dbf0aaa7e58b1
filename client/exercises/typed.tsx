/** Fields that exercises share: what is typed is kept until it is sent, and sent only on request. */
import { useEffect, useId, useState } from "preact/hooks";
import { answers as words } from "../locales/en/answers.ts";
import { fill } from "../locales/index.ts";
import type { Drafts } from "../models/drafts.ts";

/** A text in the making: what is in the field, and how to change it. `sent` is what stands so far. */
export function useDraft(drafts: Drafts, field: string, sent: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => drafts.read(field) ?? sent);
  // What has been sent needs no second keeping. After a refusal `sent` falls back, and the field keeps what was typed.
  useEffect(() => {
    if (text === sent) drafts.drop(field);
  }, [text, sent]);
  return [
    text,
    (next) => {
      setText(next);
      drafts.keep(field, next);
    },
  ];
}

/** A longer text with its own Send. */
export function TypedText(props: {
  label: string;
  /** The label is on the page already. */
  labelUnseen?: boolean;
  field: string;
  sent: string;
  limit: number;
  sendLabel: string;
  /** Why it cannot be sent yet. */
  held?: string | null;
  drafts: Drafts;
  send(text: string): void;
}) {
  const { label, labelUnseen, field, sent, limit, sendLabel, held, drafts, send } = props;
  const id = useId();
  const [text, setText] = useDraft(drafts, field, sent);
  const clean = text.trim();
  const idle = clean === "" || clean === sent || (held ?? null) !== null;
  return (
    <form
      class="typed"
      onSubmit={(event) => {
        event.preventDefault();
        if (idle) return;
        setText(clean);
        send(clean);
      }}
    >
      <label for={id} class={labelUnseen ? "unseen" : "typed-label"}>
        {label}
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={limit}
        value={text}
        aria-describedby={`${id}-count`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="typed-foot">
        <span id={`${id}-count`} class="soft small">
          {held ?? (sent !== "" && clean === sent ? words.asSent : fill(words.count, { n: text.length, all: limit }))}
        </span>
        {/* Not `disabled`, which would throw the focus away with the press that sends. */}
        <button type="submit" class="primary" aria-disabled={idle}>
          {sent === "" ? sendLabel : words.sendChange}
        </button>
      </div>
    </form>
  );
}
