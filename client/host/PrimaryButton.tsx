/** The obvious next thing, biggest of all and always in the same place. */
import { useEffect, useRef, useState } from "preact/hooks";
import { host as words } from "../locales/en/host.ts";
import { fill } from "../locales/index.ts";
import { primaryOf } from "../models/host/next.ts";
import type { HostModel } from "../models/host.ts";
import { Trouble } from "./Trouble.tsx";

const AT = "primary";
/** A second press within this time of a change was meant for the button as it was before. */
const SETTLE_MS = 350;
const PRIMARY_ID = "primary";

/** Goes to the big button by keyboard. */
export function focusPrimary(): void {
  document.getElementById(PRIMARY_ID)?.focus();
}

export function PrimaryButton({ model }: { model: HostModel }) {
  const view = model.view.value;
  const primary = view && primaryOf(view, model.picked.value);
  const what = view && primary ? `${view.step?.id}/${view.step?.phase}/${view.step?.round}/${primary.label}` : "";
  const [settled, setSettled] = useState(what);
  const [ending, setEnding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    setEnding(false);
    const timer = setTimeout(() => setSettled(what), SETTLE_MS);
    // A control that went away with its phase takes the focus with it: the next thing is the best place to be. A thumb
    // has no focus to lose, and would only see a ring.
    if (!matchMedia("(pointer: fine)").matches) return () => clearTimeout(timer);
    if (document.activeElement === document.body || document.activeElement === null)
      button.current?.focus({ preventScroll: true });
    return () => clearTimeout(timer);
  }, [what]);

  if (!view || !primary) return null;
  const busy = model.waiting.value.has(AT);
  const blocked = primary.blocked !== undefined;
  const ready = settled === what && !busy && !blocked;
  const title = primary.title ?? "";

  const press = () => {
    if (!ready) return;
    if (primary.label === "end") setEnding(true);
    else model.command(AT, primary.make(model.now()));
  };

  return (
    <div class="primary-bar">
      <Trouble model={model} at={AT} />
      {primary.blocked && (
        <p class="small" id="primary-why">
          {words.blocked[primary.blocked]}
        </p>
      )}
      {ending && primary.label === "end" ? (
        <Ending model={model} stop={() => setEnding(false)} />
      ) : (
        <button
          id={PRIMARY_ID}
          ref={button}
          type="button"
          class={`primary next ${blocked ? "is-blocked" : ""} ${busy ? "is-busy" : ""}`}
          aria-disabled={!ready}
          aria-describedby={blocked ? "primary-why" : undefined}
          // Keeping Enter pressed must not walk through the whole workshop.
          onKeyDown={(event) => event.repeat && event.preventDefault()}
          onClick={press}
        >
          <span>{fill(words.primary[primary.label], { title })}</span>
          {busy && <span class="sending small">{words.sending}</span>}
        </button>
      )}
    </div>
  );
}

/** Ending cannot be taken back, so it is asked for twice. */
function Ending({ model, stop }: { model: HostModel; stop(): void }) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <fieldset class="confirm" aria-label={words.end.ask}>
      <p>{words.end.ask}</p>
      <div class="row">
        <button ref={no} type="button" onClick={stop}>
          {words.end.no}
        </button>
        <button
          type="button"
          class="grave"
          onClick={() => {
            model.command(AT, { do: "end" });
            stop();
          }}
        >
          {words.end.yes}
        </button>
      </div>
    </fieldset>
  );
}
