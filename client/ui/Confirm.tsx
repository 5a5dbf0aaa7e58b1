/** A button that asks once more, in place. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { hotkey } from "./hotkey.ts";
import { Sure } from "./Sure.tsx";

export interface ConfirmProps {
  text: string;
  label?: string;
  /** What will happen, as a question. */
  ask: string;
  yes: string;
  no: string;
  act(): void;
  class?: string;
  /** The key that presses it. */
  keys?: string;
  /** What else is to be said or chosen; what is chosen instead of the act takes the question away. */
  children?: ComponentChildren | ((stop: () => void) => ComponentChildren);
}

/** Asking moves the focus to the harmless answer; leaving it moves the focus back. */
export function Confirm({ text, label, class: look, act, keys, children, ...question }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (!asking && asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);

  const stop = () => setAsking(false);
  const confirmed = () => {
    stop();
    act();
  };
  if (asking)
    return (
      <Sure {...question} act={confirmed} stop={stop}>
        {typeof children === "function" ? children(stop) : children}
      </Sure>
    );
  return (
    <button ref={first} type="button" class={look} aria-label={label} {...hotkey(keys)} onClick={() => setAsking(true)}>
      {text}
    </button>
  );
}
