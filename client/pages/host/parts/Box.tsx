/** A dialog over the page, open for as long as it is there. */
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { hand as words } from "#words/host/hand.ts";
import { leaveToPrimary } from "./catch-focus.ts";

export interface BoxProps {
  heading: string;
  /** It was closed, by Esc as well. */
  close(): void;
  /** What is in it asks a question, and has a harmless answer: it needs no other way out. */
  asks?: boolean;
  /** Two columns where there is room. */
  wide?: boolean;
  children: ComponentChildren;
}

/** The focus goes back to where it was once it closes, as browsers do by themselves. */
export function Box({ heading, close, asks = false, wide = false, children }: BoxProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const isThere = useRef(true);
  // Before what is in it moves the focus to its harmless answer.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      // Its own news of that comes later, when another box may be open.
      isThere.current = false;
      element?.close();
      // What opened it may have gone with it.
      leaveToPrimary();
    };
  }, []);
  return (
    <dialog ref={dialog} class={wide ? "is-roomy" : ""} aria-labelledby={id} onClose={() => isThere.current && close()}>
      <h2 id={id}>{heading}</h2>
      {children}
      {!asks && (
        <button type="button" class="primary" onClick={close}>
          {words.close}
        </button>
      )}
    </dialog>
  );
}
