/** Whether others can see this screen: asked once for each room, before the first thing that is for the host alone. */
import { useEffect, useRef, useState } from "preact/hooks";
import { host as words } from "#words/host.ts";
import type { HostModel } from "../model.ts";
import { catchFocus } from "../parts/catch-focus.ts";

/** The second press of a double press was not an answer. */
const AWAKE_MS = 500;

/** `no`: what goes on where only the host looks on. */
export function AskProjected({ model, no }: { model: HostModel; no?(): void }) {
  const question = useRef<HTMLFieldSetElement>(null);
  const [awake, setAwake] = useState(!no);
  useEffect(() => {
    if (no) catchFocus(question.current);
    const timer = setTimeout(() => setAwake(true), AWAKE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <fieldset ref={question} class="peek" aria-labelledby="projected" tabIndex={-1}>
      <p>
        <strong id="projected">{words.peek.ask}</strong> <span class="soft small">{words.peek.askWhy}</span>
      </p>
      <div class="row">
        <button
          type="button"
          aria-disabled={!awake}
          onClick={() => {
            if (!awake) return;
            model.sayProjected("no");
            no?.();
          }}
        >
          {words.peek.no}
        </button>
        <button type="button" onClick={() => model.sayProjected("yes")}>
          {words.peek.yes}
        </button>
      </div>
    </fieldset>
  );
}
