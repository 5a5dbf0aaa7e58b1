/**
 * The facilitator's keys. They do nothing while somebody types, and all of them can be turned off (WCAG 2.1.4). Most press the
 * button that names them; the others walk the big screen, or lead the focus somewhere.
 */
import type { Command } from "../../../../shared/protocol/command.ts";
import { may } from "../../../../shared/protocol/rights.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { showsParkingLot } from "../../../stage/what-shows.ts";
import { pressHotkey } from "../../../ui/hotkey.ts";
import { driveKept, hearKeys, keysOn, type Pressed } from "../../../wire/clicker.ts";
import { handBox } from "../hand/open.ts";
import type { HostModel } from "../model.ts";
import { focusOn, neighbour, pagesOf, sheetsOf, turnBy } from "./focus.ts";
import { itemsOf } from "./items.ts";

/** What some keys do on the page itself. */
export interface KeyActions {
  /** Goes to the obvious next thing. */
  primary(): void;
  /** Presses it. */
  press(): void;
  /** Goes to the private check, or to the press that has to come before it. */
  check(): void;
}

/** The keys that the big screen passes on: what whoever holds a clicker can see the effect of. */
const FROM_STAGE = ["PageDown", "PageUp", "ArrowRight", "ArrowLeft", ".", "b", "o"];

/** Listens until the returned function is called. */
export function listenToKeys(model: HostModel, actions: KeyActions): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
    if (act(event, model, actions)) event.preventDefault();
  };
  addEventListener("keydown", onKey);
  const deaf = hearKeys(model.code, (pressed) => {
    if (FROM_STAGE.includes(lower(pressed.key))) act(pressed, model, actions);
  });
  return () => {
    removeEventListener("keydown", onKey);
    deaf();
  };
}

/** Does what the key means; false where it means nothing now. */
function act(pressed: Pressed, model: HostModel, actions: KeyActions): boolean {
  if (!keysOn()) return false;
  const key = lower(pressed.key);
  switch (key) {
    case "PageDown":
      return (!inVote(model) && walk(pressed, model, 1)) || drive(pressed, model, actions) || walksHere(model);
    case "PageUp":
      return walk(pressed, model, -1) || driveKept(model.code) || walksHere(model);
    case "ArrowRight":
      return walk(pressed, model, 1) || inVote(model);
    case "ArrowLeft":
      return walk(pressed, model, -1) || inVote(model);
    case "g":
      actions.primary();
      return true;
    case "v":
      actions.check();
      return true;
    case ".":
      return !pressed.repeat && pressHotkey("b");
    default:
      return !pressed.repeat && pressHotkey(key);
  }
}

const lower = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

/** The step whose result is on the screens, and whose items this page may walk through. */
function revealed({ view, you }: HostModel): StepView | null {
  const step = view.value?.step;
  if (!step || showsParkingLot(view.value) || !may(you.value.kind, "focus")) return null;
  return step.phase === "revealed" || step.phase === "debrief" ? step : null;
}

/** The view, where this page may turn what is on the big screen. */
const turnable = ({ view, you }: HostModel): HostView | null => (may(you.value.kind, "turn") ? view.value : null);

/** Whether there is anything to walk through; a page must not scroll away under a clicker that has come to the end of it. */
function walksHere(model: HostModel): boolean {
  const view = turnable(model);
  const step = revealed(model);
  return (
    (view !== null && (pagesOf(view).all > 1 || sheetsOf(view) !== null)) || (step !== null && itemsOf(step).length > 1)
  );
}

/**
 * whether what would be turned is a page of an open vote. That changes what all phones ask and begins a time, so it
 * is no walk: a clicker needs leave for it, as for the big button, which turns it as well.
 */
const inVote = ({ view }: HostModel): boolean => view.value?.step?.open !== undefined;

/** the same of a page to read whose sheets have times, or which is a round. */
function turnsTime({ view }: HostModel, command: Command | null): boolean {
  const sheet = view.value?.step?.sheet;
  const turns = command?.do === "turn" && command.sheet !== undefined && command.sheet !== sheet?.at;
  return turns && (sheet?.times === true || sheet?.round !== undefined);
}

/**
 * Turns the page of what is on the big screen, or else puts the item before or after on it. A key that is held down walks one
 * step.
 */
function walk({ repeat }: Pressed, model: HostModel, direction: 1 | -1): boolean {
  if (inVote(model) && !driveKept(model.code)) return false;
  const view = turnable(model);
  const turn = view && turnBy(view, direction);
  if (turnsTime(model, turn) && !driveKept(model.code)) return false;
  const step = revealed(model);
  const item = step && neighbour(step, direction);
  const command = turn ?? (step && item ? focusOn(step, item) : null);
  if (command && !repeat) model.command("step", command);
  return command !== null;
}

/** Presses the big button, where the clicker may. A clicker that is held down presses once. */
function drive({ repeat }: Pressed, model: HostModel, { press }: KeyActions): boolean {
  if (!driveKept(model.code)) return false;
  if (!repeat) press();
  return true;
}

/** Keys belong to the field, list or dialog that has the focus, and to a box over the page in any case. */
function isBusy(target: EventTarget | null): boolean {
  if (handBox.value !== null) return true;
  return (
    target instanceof Element &&
    target.closest("dialog, input:not([type=checkbox]), textarea, select, [contenteditable]") !== null
  );
}
