/**
 * The press that shows a host what nobody has seen yet. It can't be taken back, so whether the room can see this screen is
 * asked before it, not after.
 */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import type { HostModel } from "../model.ts";
import { catchFocus } from "../parts/catch-focus.ts";
import { PhoneDoor } from "../room/PhoneDoor.tsx";
import { AskProjected } from "./AskProjected.tsx";

/** The section that the press is in: whoever is asked to look first is led to it. */
export const FIRST_LOOK = "first-look";

/** The private check once it is the host's: its button, or the list in its place. */
const SEEN = ".peek-button, .peek[tabindex]";

/** Brings the press into sight. */
export function goToFirstLook(): void {
  const section = document.getElementById(FIRST_LOOK);
  section?.scrollIntoView({ block: "start" });
  section?.focus({ preventScroll: true });
}

/** Goes to it by keyboard, or to the private check where that is open to the host already. */
export function focusCheck(): void {
  document.querySelector<HTMLElement>(".peek button")?.focus();
}

export interface FirstLookProps {
  model: HostModel;
  view: HostView;
  step: StepView;
  /** What the press says. */
  text: string;
  /** What it says where the room sees this screen. */
  anyway: string;
  /** It unfolds the result as well. */
  unfolds: boolean;
  /** Other presses beside it. */
  children?: ComponentChildren;
}

export function FirstLook({ model, view, step, text, anyway, unfolds, children }: FirstLookProps) {
  const [asking, setAsking] = useState(false);
  const pressed = useRef(false);
  const projected = model.projected.value;
  // The press goes away with what it was for; what it has shown is the best place to be.
  useEffect(
    () => () => {
      if (pressed.current) requestAnimationFrame(() => catchFocus(document.querySelector(SEEN)));
    },
    [],
  );
  const look = () => {
    pressed.current = true;
    if (unfolds || projected === "yes") model.peek(true);
    model.command("step", { do: "peek", step: step.id });
  };
  if (projected === null && asking) return <AskProjected model={model} no={look} />;
  return (
    <>
      {projected === "yes" && (
        <div class="peek-warning">
          <p>{words.peek.warning}</p>
          <PhoneDoor model={model} view={view} />
        </div>
      )}
      <div class="row">
        <button type="button" onClick={() => (projected === null ? setAsking(true) : look())}>
          {projected === "yes" ? anyway : text}
        </button>
        {children}
        {projected === "yes" && (
          <button type="button" class="quiet" onClick={() => model.sayProjected("no")}>
            {words.peek.changed}
          </button>
        )}
      </div>
    </>
  );
}
