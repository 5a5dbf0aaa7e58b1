/** The button for the next thing to do: the biggest one, always in the same place. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { Progress } from "../../../shared/protocol/progress.ts";
import type { HostView } from "../../../shared/protocol/view.ts";
import { Sure } from "../../ui/Sure.tsx";
import { Instead } from "./hand/Instead.tsx";
import { allHidden, isWorded } from "./model/items.ts";
import { type Primary, primaryOf, secondOf } from "./model/next.ts";
import type { HostModel } from "./model.ts";
import { Act } from "./parts/Act.tsx";
import { catchFocus, focusPrimary, PRIMARY_ID } from "./parts/catch-focus.ts";
import { Trouble } from "./parts/Trouble.tsx";
import { goToFirstLook } from "./result/FirstLook.tsx";
import { SendPairs } from "./step/PairsTalk.tsx";
import { Driving } from "./team/Driving.tsx";

const AT = "primary";
/** A press within so many milliseconds of a change was meant for the button as it was before. */
const SETTLE_MS = 350;

/**
 * Presses it, as a clicker does. Where it asks about texts that nobody has checked, a second press says yes, and one that comes
 * too soon does nothing; a clicker never ends the workshop.
 */
export function pressPrimary(): void {
  (document.querySelector<HTMLElement>("#unread .grave") ?? document.getElementById(PRIMARY_ID))?.click();
}

export interface PrimaryButtonProps {
  model: HostModel;
  /** Goes to the section with the step in hand, where that is not in sight. */
  toStep?(): void;
}

export function PrimaryButton({ model, toStep }: PrimaryButtonProps) {
  const view = model.view.value;
  const primary = view && primaryOf(view, model.plan.value, model.picked.value, model.around.value);
  const what =
    view && primary
      ? `${view.step?.id}/${view.step?.phase}/${view.step?.round}/${view.step?.page}/${primary.label}/${primary.title}`
      : "";
  const [settled, setSettled] = useState(what);
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    setAsking(false);
    const timer = setTimeout(() => setSettled(what), SETTLE_MS);
    // A control that goes with its phase loses the focus, and this button is the best place for it.
    catchFocus(button.current);
    return () => clearTimeout(timer);
  }, [what]);

  if (!view || !primary) return null;
  const busy = model.waiting.value.has(AT);
  const ready = settled === what && !busy && primary.blocked === undefined;
  const send = () => {
    setAsking(false);
    model.command(AT, primary.make(model.now()));
  };
  const stop = (then: () => void) => {
    setAsking(false);
    requestAnimationFrame(then);
  };
  const second = secondOf(view, model.plan.value, model.picked.value, model.around.value);
  const question = questionBefore(primary, view);
  const why = closesAtStart(view, model.progress.value) ?? reasonOf(primary, view);
  return (
    <div class="primary-bar">
      <Driving model={model} view={view} />
      <Trouble model={model} at={AT} />
      {why !== null && (
        <p class="small" id="primary-why">
          {why}
        </p>
      )}
      {asking && question === "end" && (
        <Sure key="end" {...words.end} act={send} stop={() => stop(focusPrimary)} big>
          <Instead model={model} view={view} done={() => setAsking(false)} />
        </Sure>
      )}
      {asking && question === "unread" && (
        <div id="unread">
          <Sure
            key="unread"
            {...words.unread}
            act={send}
            stop={() => {
              toStep?.();
              // Another section may have to come up first.
              stop(goToFirstLook);
            }}
            big
          />
        </div>
      )}
      {!(asking && question) && (
        <div class="primary-row">
          <button
            id={PRIMARY_ID}
            ref={button}
            type="button"
            class={`primary next ${primary.blocked === undefined ? "" : "is-blocked"} ${busy ? "is-busy" : ""}`}
            aria-disabled={!ready}
            aria-describedby={why === null ? undefined : "primary-why"}
            // Keeping Enter pressed must not walk through the whole workshop.
            onKeyDown={(event) => event.repeat && event.preventDefault()}
            onClick={() => {
              if (!ready) return;
              if (question) setAsking(true);
              else send();
            }}
          >
            <span>{labelOf(primary)}</span>
            {/* Without a connection the notice above the page says what becomes of a press. */}
            {busy && model.link.value.is === "live" && <span class="sending small">{words.sending}</span>}
          </button>
          <SendPairs model={model} view={view} at={AT} />
          {second && (
            <Act model={model} at={AT} class="second" make={() => second.make(model.now())}>
              {labelOf(second)}
            </Act>
          )}
        </div>
      )}
    </div>
  );
}

/** What a button says, with the step that it leads to. */
const labelOf = ({ label, title = "" }: Primary): string => fill(words.primary[label], { title });

/** What is asked before it is done: ending cannot be taken back, and what people wrote cannot be unread. */
function questionBefore(primary: Primary, view: HostView): "end" | "unread" | null {
  if (primary.label === "end") return "end";
  // The page does not say whether anybody wrote about themselves before the host looks.
  const unread = reveals(primary) && (view.unread || view.settling) && view.step && isWorded(view.step);
  return unread ? "unread" : null;
}

/** what starting ends, in words; null where it ends nothing. */
function closesAtStart({ room, step }: HostView, progress: Progress | null): string | null {
  if (room.status !== "lobby" || step === null) return null;
  const { finished: n = 0, joined: all = 0 } = progress?.step === step.id ? progress : {};
  return fill(words.lobby.closes, { title: step.title, n, all });
}

/** Why the button does nothing, or what pressing it will mean; null where it says enough itself. */
function reasonOf(primary: Primary, view: HostView): string | null {
  if (primary.blocked) return words.blocked[primary.blocked];
  if (primary.few !== undefined) return primary.few;
  if (primary.without) return words.without[primary.without];
  if (!reveals(primary)) return null;
  if (allHidden(lastOf(view.peek?.rounds ?? [])?.result)) return words.tooFew;
  if (view.settling && view.step && !isWorded(view.step)) return words.lookFirst;
  return view.settling || view.unread ? words.lastCall : null;
}

const reveals = ({ label, blocked }: Primary): boolean => label === "reveal" && blocked === undefined;
