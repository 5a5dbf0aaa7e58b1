/** The result in private, folded until the host asks for it: this page may be on the projector too. */
import { useRef } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { HostView, StepResult, StepView } from "../../../../shared/protocol/view.ts";
import { peekedAt } from "../model/items.ts";
import type { HostModel } from "../model.ts";
import { PhoneDoor } from "../room/PhoneDoor.tsx";
import { AskProjected } from "./AskProjected.tsx";
import { Result } from "./Result.tsx";
import { Written } from "./Written.tsx";

/** A press this long was a glance: letting go folds it again. */
const GLANCE_MS = 350;

export function Peek({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  if (!view.peek?.rounds.some(({ answered }) => answered > 0)) return null;
  if (model.projected.value === null) return <AskProjected model={model} />;
  return <Private model={model} view={view} step={step} peek={view.peek} />;
}

interface PrivateProps {
  model: HostModel;
  view: HostView;
  step: StepView;
  peek: StepResult;
}

function Private({ model, view, step, peek }: PrivateProps) {
  const open = model.peeking.value;
  const projected = model.projected.value;
  const pressed = useRef<{ at: number; opened: boolean } | null>(null);

  const release = () => {
    const press = pressed.current;
    if (press?.opened && performance.now() - press.at >= GLANCE_MS) model.peek(false);
  };
  return (
    <section class="peek" aria-label={words.peek.label}>
      {projected === "yes" && (
        <div class="peek-warning">
          <p>{words.peek.warning}</p>
          <PhoneDoor model={model} view={view} />
        </div>
      )}
      <div class="row">
        <button
          type="button"
          class="peek-button"
          aria-expanded={open}
          aria-controls="peek-result"
          onPointerDown={() => {
            pressed.current = { at: performance.now(), opened: !open };
            // With the room looking on, a slip of the finger must not be enough.
            if (!open && projected === "no") model.peek(true);
          }}
          onPointerUp={release}
          onPointerCancel={release}
          onPointerLeave={release}
          onContextMenu={(event) => event.preventDefault()}
          onClick={(event) => {
            const press = pressed.current;
            pressed.current = null;
            // From the keyboard there is no pointer: it only opens and folds. A pointer has opened it on its way down.
            if (event.detail === 0 || press === null) model.peek(!open);
            else if (projected === "yes") model.peek(!open);
            else if (!press.opened) model.peek(false);
          }}
        >
          {open ? words.peek.hide : projected === "yes" ? words.peek.anyway : words.peek.show}
        </button>
        {projected === "yes" && (
          <button type="button" class="quiet" onClick={() => model.sayProjected("no")}>
            {words.peek.changed}
          </button>
        )}
      </div>
      {!open && projected === "no" && <p class="soft small">{words.peek.how}</p>}
      <div id="peek-result">
        {open && (
          <>
            {peek.rounds.slice(-1).map((round) => (
              <p key={round.round} class="soft small">
                {fill(words.peek.more, { answered: round.answered, eligible: round.eligible, passed: round.passed })}
              </p>
            ))}
            <Result face={peekedAt(step, peek)} result={peek} />
            <Written model={model} view={view} step={step} />
          </>
        )}
      </div>
    </section>
  );
}
