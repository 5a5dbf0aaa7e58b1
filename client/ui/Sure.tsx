/** A question before an act that cannot be undone, in place of the button that does it. */
import "./sure.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

export interface SureProps {
  /** What will happen, or what has been forgotten. */
  ask: string;
  yes: string;
  no: string;
  act(): void;
  /** The harmless answer. */
  stop(): void;
  /** What else is to be said or chosen. */
  children?: ComponentChildren;
  /** It takes the place of the big button: the harmless answer lies where that was. */
  big?: boolean;
}

/** For so many milliseconds a press is taken for the second half of a double press. */
const AWAKE_MS = 800;

/** The harmless answer has the focus from the start; the other one is enabled a moment later. */
export function Sure({ ask, yes, no, act, stop, children, big = false }: SureProps) {
  const [awake, setAwake] = useState(false);
  const harmless = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    harmless.current?.focus({ preventScroll: big });
    const timer = setTimeout(() => setAwake(true), AWAKE_MS);
    return () => clearTimeout(timer);
  }, []);

  return (
    <fieldset
      class={big ? "confirm is-big" : "confirm"}
      aria-label={ask}
      onKeyDown={(event) => {
        if (event.key === "Escape") stop();
        // Keeping Enter pressed must not answer.
        if (event.repeat && event.key !== "Tab") event.preventDefault();
      }}
    >
      <p>{ask}</p>
      {children}
      <div class="row">
        <button ref={harmless} type="button" class="harmless" onClick={stop}>
          {no}
        </button>
        <button
          type="button"
          class="grave"
          aria-disabled={!awake}
          onClick={() => {
            if (awake) act();
          }}
        >
          {yes}
        </button>
      </div>
    </fieldset>
  );
}
