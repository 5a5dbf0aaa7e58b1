/** What was done last, and by whom: for whoever takes over, and for two who have not seen each other press. */
import { team as words } from "#words/host/team.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { hourOf } from "../../../ui/dates.ts";
import { toldDeeds } from "../model/team.ts";
import type { HostModel } from "../model.ts";
import { Fold } from "../parts/Fold.tsx";

export function Lately({ model, view }: { model: HostModel; view: HostView }) {
  const deeds = toldDeeds(view.team);
  if (deeds.length === 0) return null;
  const titleOf = (step: string | null) => model.plan.value.find(({ id }) => id === step)?.title;
  return (
    <Fold title={words.lately}>
      <ol class="deeds small">
        {deeds.map(({ text, step, at }) => (
          <li key={`${at} ${text}`}>
            <span class="soft">{hourOf(at)}</span>
            <span>
              {text}
              {titleOf(step) !== undefined && <span class="soft block">{titleOf(step)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
