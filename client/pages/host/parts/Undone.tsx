/** What was done at one place of the page, and the press that takes it back. */
import { useRef } from "preact/hooks";
import { live as words } from "#words/host/live.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import type { Place } from "../model/commands.ts";
import type { Change } from "../model/undo.ts";
import type { HostModel } from "../model.ts";
import "./undone.css";

export interface UndoneProps {
  model: HostModel;
  view: HostView;
  at: Place;
  /** Gets the focus once the press has taken itself off the page. */
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
  const pressed = useRef(false);
  if (!agenda) return null;
  return (
    <p
      class="undone small"
      ref={(line) => {
        if (line === null && pressed.current) then?.();
      }}
    >
      <span>{change.said}</span>{" "}
      <button
        type="button"
        onClick={() => {
          pressed.current = true;
          model.command(change.at, change.back({ view, agenda }));
        }}
      >
        {change.press ?? words.undo}
      </button>
    </p>
  );
}
