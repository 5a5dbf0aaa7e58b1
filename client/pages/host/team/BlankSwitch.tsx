/** Turns the big screen blank, and back. */
import { team as words } from "#words/host/team.ts";
import { host } from "#words/host.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import type { HostModel } from "../model.ts";
import { Trouble } from "../parts/Trouble.tsx";

const AT = "blank";

export function BlankSwitch({ model, view }: { model: HostModel; view: HostView }) {
  const on = view.blank ?? false;
  return (
    <div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        onClick={() => model.command(AT, { do: "blank", on: !on })}
      >
        <span>
          {words.producer.blank}
          <span class="soft small block">{words.producer.blankHint}</span>
        </span>
        <span class="switch-state" aria-hidden="true">
          {on ? host.debrief.on : host.debrief.off}
        </span>
      </button>
      <Trouble model={model} at={AT} />
    </div>
  );
}
