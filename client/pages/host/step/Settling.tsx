/** A closed question about oneself that nobody has looked at. It can be opened again until the host looks at the result. */

import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { reopen } from "../model/next.ts";
import { beforeLooking } from "../model/settling.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";
import { FIRST_LOOK, FirstLook } from "../result/FirstLook.tsx";

export function Settling({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const { settling } = view;
  if (!settling) return null;
  const wait = step.phase === "closed" && !view.final && (
    <Act model={model} at="step" make={() => reopen(step)}>
      {words.settling.wait}
    </Act>
  );
  return (
    <section id={FIRST_LOOK} class="peek" tabIndex={-1} aria-label={words.settling.label}>
      <p>{beforeLooking(view)}</p>
      {settling.enough ? (
        <FirstLook
          model={model}
          view={view}
          step={step}
          text={words.settling.look}
          anyway={words.settling.anyway}
          unfolds
        >
          {wait}
        </FirstLook>
      ) : (
        <>
          <p class="soft small">{view.room.rehearsal ? words.settling.whyRehearsal : words.settling.why}</p>
          {wait && <div class="row">{wait}</div>}
        </>
      )}
      {wait && <p class="soft small">{words.settling.waitHint}</p>}
    </section>
  );
}
