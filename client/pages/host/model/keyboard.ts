/** The host page's shortcuts. They do nothing while somebody types, and single letters can be turned off (WCAG 2.1.4). */
import { recall, remember } from "../../../wire/storage.ts";
import type { HostModel } from "../model.ts";
import { openTool } from "../tools/open.ts";
import { focusOn, neighbour, OVERVIEW } from "./focus.ts";
import { itemsOf } from "./items.ts";

const LETTERS = "letters";

/** Whether single letters do anything; yes until somebody says no. */
export function lettersOn(): boolean {
  return recall(LETTERS) !== "off";
}

export function keepLetters(on: boolean): void {
  remember(LETTERS, on ? "on" : "off");
}

/** What some keys do on the page itself. */
export interface KeyActions {
  /** Opens the list of shortcuts. */
  help(): void;
  /** Goes to the obvious next thing. */
  primary(): void;
  /** Goes to the private check, or to the press that has to come before it. */
  check(): void;
}

/** Listens until the returned function is called. */
export function listenToKeys(model: HostModel, { help, primary, check }: KeyActions): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const step = model.view.value?.step;
    const revealed = step && (step.phase === "revealed" || step.phase === "debrief") ? step : null;
    const done = () => event.preventDefault();
    switch (event.key) {
      case "ArrowLeft":
      case "ArrowRight": {
        const item = revealed && neighbour(revealed, event.key === "ArrowRight" ? 1 : -1);
        if (!revealed || !item) return;
        model.command("step", focusOn(revealed, item));
        return done();
      }
      case "?":
        if (!lettersOn()) return;
        help();
        return done();
      case "b":
      case "B":
        if (!lettersOn()) return;
        primary();
        return done();
      case "q":
      case "Q":
        if (!lettersOn()) return;
        openTool("quick");
        return done();
      case "p":
      case "P":
        if (!lettersOn()) return;
        check();
        return done();
      case "o":
      case "O":
        if (!lettersOn() || !revealed || itemsOf(revealed).length < 2) return;
        model.command("step", focusOn(revealed, OVERVIEW));
        return done();
    }
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}

/** Arrow keys and letters belong to the field, list or dialog that has the focus. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, dialog, [contenteditable]") !== null;
}
