/** What was done at one place of the page, and the press that takes it back. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { live as words } from "#words/host/live.ts";
import { lastOf } from "../../../../shared/plain.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { hotkey } from "../../../ui/hotkey.ts";
import type { Place } from "../model/commands.ts";
import type { Change } from "../model/undo.ts";
import type { HostModel } from "../model.ts";
import "./undone.css";

export interface UndoneProps {
  model: HostModel;
  view: HostView;
  at: Place;
  /** Takes the focus if the press goes from the page with it. */
  then?: (() => void) | undefined;
}

export function Undone({ model, view, at, then }: UndoneProps) {
  const changes = model.undo.changes.value.filter((change) => change.at === at);
  return (
    <div class="undone-all" role="status">
      {changes.map((change) => (
        <UndoneLine key={change.key} model={model} view={view} change={change} then={then} />
      ))}
    </div>
  );
}

interface LineProps extends Omit<UndoneProps, "at"> {
  change: Change;
}

export function UndoneLine({ model, view, change, then }: LineProps) {
  const agenda = model.agenda.value;
  const button = useRef<HTMLButtonElement>(null);
  const next = useRef(then);
  next.current = then;
  // Before it is taken off the page, as long as the focus is still known to be here.
  useLayoutEffect(
    () => () => {
      if (button.current && document.activeElement === button.current) next.current?.();
    },
    [],
  );
  if (!agenda) return null;
  const latest = lastOf(model.undo.changes.value) === change;
  return (
    <p class="undone small">
      <span>{change.said}</span>{" "}
      <button
        ref={button}
        type="button"
        {...hotkey(latest ? "u" : undefined)}
        onClick={() => model.command(change.at, change.back({ view, agenda }))}
      >
        {change.press ?? words.undo}
      </button>
    </p>
  );
}
