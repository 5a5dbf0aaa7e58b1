/** A button that asks once more, in place. */
import { useEffect, useRef, useState } from "preact/hooks";

export interface ConfirmProps {
  text: string;
  label?: string;
  /** What will happen, as a question. */
  ask: string;
  yes: string;
  no: string;
  act(): void;
  class?: string;
}

/** Asking moves the focus to the harmless answer; leaving it moves the focus back. */
export function Confirm({ text, label, ask, yes, no, act, class: look }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const harmless = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (asking) harmless.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button ref={first} type="button" class={look} aria-label={label} onClick={() => setAsking(true)}>
        {text}
      </button>
    );
  }
  return (
    <fieldset
      class="confirm"
      aria-label={ask}
      onKeyDown={(event) => {
        if (event.key === "Escape") setAsking(false);
      }}
    >
      <p>{ask}</p>
      <div class="row">
        <button ref={harmless} type="button" onClick={() => setAsking(false)}>
          {no}
        </button>
        <button
          type="button"
          class="grave"
          onClick={() => {
            setAsking(false);
            act();
          }}
        >
          {yes}
        </button>
      </div>
    </fieldset>
  );
}
