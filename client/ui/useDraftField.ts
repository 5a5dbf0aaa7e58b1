/** Joins what is typed in this tab with the answer that the room has. All forms share this hook; `draft-state.ts` has the rules. */

import { useEffect, useId, useReducer, useRef } from "preact/hooks";
import type { OwnAnswer } from "../../shared/protocol/answer.ts";
import { type DraftState, found, isOpen, isOvertaken, passedOn, settled, typed, untouched } from "./draft-state.ts";
import type { Drafts } from "./drafts.ts";
import type { Field } from "./field.ts";
import { markUnsentField } from "./unsent-fields.ts";

export interface DraftFieldOptions {
  drafts: Drafts;
  field: Field;
  own: OwnAnswer | undefined;
  /** It is typed, and not tapped. */
  typed?: boolean;
  /** Whether a clean text can be sent yet. */
  ready?(clean: string): boolean;
  send(clean: string): void;
}

export interface DraftField {
  /** What the field shows. */
  text: string;
  /** The text as it would be sent. */
  clean: string;
  /** The answer that the room has, or will have once it confirms. */
  sent: string;
  /** What is shown has not been sent. */
  changed: boolean;
  /** An answer to this step is on its way, and the room has not confirmed it yet. */
  waits: boolean;
  /** Takes a keystroke, which sends nothing. */
  type(text: string): void;
  /** Takes a tap, which sends at once. */
  tap(text: string): void;
  /** Sends what is shown: for a press. */
  press(): void;
}

export function useDraftField(options: DraftFieldOptions): DraftField {
  const { drafts, field, own, ready = () => true } = options;
  const id = useId();
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const sent = field.sentBy(own);
  const passed = own?.status === "passed";

  /** The state as of this render, and the draft that the browser keeps. */
  const here = useRef<{ held: DraftState; kept: string | null; passed: boolean } | null>(null);
  const look = () => {
    const draft = drafts.read(field.name);
    const says = draft !== null && field.clean(draft.text) !== "";
    return { held: says ? found(draft.text, draft.on, sent) : untouched, kept: draft?.text ?? null, passed };
  };
  here.current ??= look();
  const state = here.current;
  if (passed && !state.passed) state.held = passedOn(state.held);
  state.passed = passed;
  const waits = drafts.waits();
  state.held = settled(state.held, { sent, waits }, field.clean);

  const { held } = state;
  const text = held.text ?? sent;
  const clean = field.clean(text);
  const changed = isOpen(held);
  const overtaken = isOvertaken(held, sent);
  // An emptied field holds no words that anybody would wait for: it has nothing to send.
  const says = options.typed && field.inWords(clean) !== null;

  const touch = (next: string) => {
    state.held = typed(state.held, next, sent);
    state.kept = next;
    const { known } = state.held;
    drafts.keep(field.name, next, known[known.length - 1]);
    draw(null);
  };
  const reread = useRef(() => {});
  reread.current = () => {
    if (state.held.is !== "found") return;
    Object.assign(state, look());
    draw(null);
  };
  useEffect(() => {
    // This tab shows another tab's draft until somebody types here.
    const follow = () => reread.current();
    addEventListener("storage", follow);
    return () => removeEventListener("storage", follow);
  }, []);
  useEffect(() => {
    // A confirmed text needs no draft. An effect runs up to a frame after its render, and a keystroke in between
    // is not confirmed, so this reads the field's state of now.
    if (state.held.is !== "safe" || state.kept === null) return;
    drafts.drop(field.name, state.kept);
    state.kept = null;
  }, [held]);
  useEffect(() => {
    const giveWay = () => {
      state.held = untouched;
      draw(null);
    };
    markUnsentField(
      id,
      changed ? { typed: says, yield: giveWay, ...(overtaken && { newer: field.inWords(sent) }) } : null,
    );
    return () => markUnsentField(id, null);
  }, [id, changed, says, overtaken, sent]);

  return {
    text,
    clean,
    sent,
    changed,
    waits,
    type: touch,
    tap: (next) => {
      touch(next);
      options.send(field.clean(next));
    },
    press: () => {
      if (ready(clean)) options.send(clean);
    },
  };
}
