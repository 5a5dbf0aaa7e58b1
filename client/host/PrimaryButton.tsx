/** The obvious next thing, biggest of all and always in the same place. */
import { useEffect, useRef, useState } from "preact/hooks";
import { lastOf } from "../../shared/plain.ts";
import { host as words } from "../locales/en/host.ts";
import { fill } from "../locales/index.ts";
import { allHidden, listedTexts } from "../models/host/items.ts";
import { primaryOf } from "../models/host/next.ts";
import type { HostModel } from "../models/host.ts";
import { Ask } from "./Ask.tsx";
import { goLookThrough } from "./LookThrough.tsx";
import { Trouble } from "./Trouble.tsx";

const AT = "primary";
/** A second press within this time of a change was meant for the button as it was before. */
const SETTLE_MS = 350;
const PRIMARY_ID = "primary";

/** Goes to the big button by keyboard. */
export function focusPrimary(): void {
  document.getElementById(PRIMARY_ID)?.focus();
}

export interface PrimaryButtonProps {
  model: HostModel;
  /** Goes to the section with the step in hand, where that is not in sight. */
  toStep?(): void;
}

export function PrimaryButton({ model, toStep }: PrimaryButtonProps) {
  const view = model.view.value;
  const primary = view && primaryOf(view, model.plan.value, model.picked.value);
  const what = view && primary ? `${view.step?.id}/${view.step?.phase}/${view.step?.round}/${primary.label}` : "";
  const [settled, setSettled] = useState(what);
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    setAsking(false);
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
  const worded = primary.label === "reveal" && listedTexts(view.peek).length > 0;
  const unread = worded && !model.lookedThrough.value;
  const few = primary.label === "reveal" && !blocked && allHidden(lastOf(view.peek?.rounds ?? [])?.result);
  const send = () => {
    setAsking(false);
    model.command(AT, primary.make(model.now()));
  };
  // Ending cannot be taken back, and what people wrote cannot be unread.
  const questions = {
    end: {
      ...words.end,
      act: send,
      stop: () => {
        setAsking(false);
        requestAnimationFrame(focusPrimary);
      },
    },
    unread: {
      ask: view.step?.exercise === "cloud" ? words.unread.words : words.unread.texts,
      yes: words.unread.yes,
      no: words.unread.no,
      act: send,
      stop: () => {
        setAsking(false);
        toStep?.();
        // Another section may have to come up first.
        requestAnimationFrame(goLookThrough);
      },
    },
  };
  const question = primary.label === "end" ? questions.end : unread ? questions.unread : null;

  const press = () => {
    if (!ready) return;
    if (question) setAsking(true);
    else send();
  };

  return (
    <div class="primary-bar">
      <Trouble model={model} at={AT} />
      {primary.blocked && (
        <p class="small" id="primary-why">
          {words.blocked[primary.blocked]}
        </p>
      )}
      {few && (
        <p class="small" id="primary-why">
          {words.tooFew}
        </p>
      )}
      {asking && question ? (
        <Ask key={primary.label} {...question} big />
      ) : (
        <button
          id={PRIMARY_ID}
          ref={button}
          type="button"
          class={`primary next ${blocked ? "is-blocked" : ""} ${busy ? "is-busy" : ""}`}
          aria-disabled={!ready}
          aria-describedby={blocked || few ? "primary-why" : undefined}
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
