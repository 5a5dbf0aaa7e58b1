/** Fields that exercises share: what is typed is kept until it is sent, and sends itself when the typing rests. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { markUnsent } from "../components/unsent.ts";
import { answers as words } from "../locales/en/answers.ts";
import { fill } from "../locales/index.ts";
import type { Drafts } from "../models/drafts.ts";

/** From the last keystroke until what is typed sends itself. */
const REST_MS = 2_000;
/** The part of a limit from which a field says how much is left. */
const NEAR = 0.8;

/** A text in the making, and how it stands. */
export interface Typed {
  text: string;
  type(text: string): void;
  /** As it would be sent. */
  clean: string;
  /** What is typed differs from what stands. */
  changed: boolean;
  /** Exactly this has been sent, and it counts. */
  asSent: boolean;
  /** It has been sent, and taken back with a pass. */
  withdrawn: boolean;
  /** Sends what can be sent: for a press, and for leaving the field. */
  send(by: "press" | "leaving"): void;
}

/** A text that is kept while it is typed and sends itself. */
export function useTyped(options: {
  drafts: Drafts;
  field: string;
  /** What has been sent so far, in its clean form. */
  sent: string;
  /** Whether that counts: after a pass it is kept, but does not. */
  stands: boolean;
  /** How a text would be sent; empty where there is nothing to send. */
  cleanOf(text: string): string;
  /** It cannot be sent yet. */
  held?: boolean;
  /** Whether a clean text cannot be sent yet. */
  holds?(clean: string): boolean;
  send(clean: string): void;
}): Typed {
  const { drafts, field, sent, stands, cleanOf, held = false } = options;
  const id = useId();
  const [text, setText] = useState(() => drafts.read(field) ?? sent);
  const clean = cleanOf(text);
  const changed = clean !== sent;
  const ready = clean !== "" && !held && !options.holds?.(clean);
  // Leaving the field sends what a press on the button would send again before the page has been drawn anew.
  const justSent = useRef<string | null>(null);
  const send = (by: "press" | "leaving") => {
    // Who has passed and only looks at what they wrote has not changed their mind.
    if (gone.current || !ready || !(changed || (by === "press" && !stands)) || justSent.current === clean) return;
    justSent.current = clean;
    options.send(clean);
  };
  // A field that goes with the vote loses its focus as well: that is nobody leaving it, and it would come too late.
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );
  // The timer must send with what is known when it rings: by then another item may have been answered.
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    justSent.current = null;
  }, [sent, stands]);
  // What has been sent needs no second keeping. After a refusal `sent` falls back, and the field keeps what was typed.
  useEffect(() => {
    if (!changed) drafts.drop(field);
  }, [text, changed]);
  useEffect(() => {
    if (!changed || !ready) return;
    const timer = setTimeout(() => latest.current("leaving"), REST_MS);
    return () => clearTimeout(timer);
  }, [text, changed, ready]);
  useEffect(() => {
    markUnsent(id, changed);
    return () => markUnsent(id, false);
  }, [id, changed]);
  return {
    text,
    type: (next) => {
      setText(next);
      drafts.keep(field, next);
    },
    clean,
    changed,
    asSent: stands && !changed && sent !== "",
    withdrawn: !stands && !changed && sent !== "",
    send: (by) => {
      if (by === "press") send(by);
      // A moment later it is known whether the field is still there.
      else setTimeout(() => latest.current(by));
    },
  };
}

/** How what is typed stands, beside the button that sends it for those who look for one. */
export function TypedFoot(props: {
  typed: Typed;
  sent: string;
  sendLabel: string;
  /** What to say while there is nothing to tell. */
  quiet: string;
  /** It cannot be sent yet, because of this. */
  held?: string | null | undefined;
  id?: string;
}) {
  const { typed, sent, sendLabel, quiet, held, id } = props;
  const { asSent, changed, withdrawn, clean } = typed;
  const idle = asSent || clean === "" || (held ?? null) !== null;
  return (
    <div class="typed-foot">
      <span {...(id !== undefined && { id })} class={asSent ? "small is-sent" : "soft small"}>
        {changed && `${words.changed} `}
        {asSent ? words.asSent : withdrawn ? words.withdrawnText : (held ?? quiet)}
      </span>
      {/* Not `disabled`, which would throw the focus away with the press that sends. */}
      <button type="submit" class="primary" aria-disabled={idle}>
        {asSent ? words.sent : sent === "" || !changed ? sendLabel : words.sendChange}
      </button>
    </div>
  );
}

/** "36 of 40 characters", once that is worth knowing; else nothing. */
export function nearLimit(length: number, limit: number): string {
  return length >= limit * NEAR ? fill(words.count, { n: length, all: limit }) : "";
}

/** A longer text. */
export function TypedText(props: {
  label: string;
  /** The label is on the page already. */
  labelUnseen?: boolean;
  field: string;
  sent: string;
  /** Whether what has been sent counts. */
  stands: boolean;
  limit: number;
  sendLabel: string;
  /** Why it cannot be sent yet. */
  held?: string | null;
  drafts: Drafts;
  send(text: string): void;
}) {
  const { label, labelUnseen, limit, sendLabel, held } = props;
  const id = useId();
  const typed = useTyped({ ...props, held: (held ?? null) !== null, cleanOf: (text) => text.trim() });
  return (
    <form
      class={typed.withdrawn ? "typed is-withdrawn" : "typed"}
      onSubmit={(event) => {
        event.preventDefault();
        typed.send("press");
      }}
    >
      <label for={id} class={labelUnseen ? "unseen" : "typed-label"}>
        {label}
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={limit}
        value={typed.text}
        aria-describedby={`${id}-foot`}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={() => typed.send("leaving")}
      />
      <TypedFoot
        id={`${id}-foot`}
        typed={typed}
        sent={props.sent}
        sendLabel={sendLabel}
        held={held}
        quiet={
          typed.changed ? nearLimit(typed.text.length, limit) : fill(words.count, { n: typed.text.length, all: limit })
        }
      />
    </form>
  );
}
