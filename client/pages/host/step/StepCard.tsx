/** The step in hand: where it stands, and what can be done with it now. */
import { useEffect, useRef } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import { halves } from "../../../../shared/duration.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { isReading } from "../../../ui/step.ts";
import { plannedOf } from "../model/planned.ts";
import type { HostModel } from "../model.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { Undone } from "../parts/Undone.tsx";
import { useWide } from "../parts/use-wide.ts";
import { isCheckOpen } from "../result/open.ts";
import { isSmall, OnStage } from "../screen/OnStage.tsx";
import { Walk } from "../screen/Walk.tsx";
import { QuickStrip } from "../tools/quick/QuickStrip.tsx";
import { phaseName } from "./phase-name.ts";
import { Closed } from "./phases/Closed.tsx";
import { Collecting } from "./phases/Collecting.tsx";
import { Ended } from "./phases/Ended.tsx";
import { Huddle } from "./phases/Huddle.tsx";
import { Lobby } from "./phases/Lobby.tsx";
import { Reading } from "./phases/Reading.tsx";
import { Setup } from "./phases/Setup.tsx";
import { Shown } from "./phases/Shown.tsx";

/** `scrolls`: it has a scroll of its own, so it can be reached by keyboard for that. */
export function StepCard({ model, view, scrolls = false }: { model: HostModel; view: HostView; scrolls?: boolean }) {
  const { step } = view;
  const planned = plannedOf(view, model.plan.value);
  const place = planned.findIndex((one) => one.id === step?.id);
  const plan = planned[place];
  const wide = useWide();
  const card = useRef<HTMLElement>(null);
  // What comes next is read from its top.
  useEffect(() => {
    if (scrolls && card.current) card.current.scrollTop = 0;
    // Where the whole page scrolls, a reader of another section keeps their place.
    else if (card.current?.offsetParent) scrollTo(0, 0);
  }, [step?.id, step?.phase, step?.round]);
  const now = (
    <>
      <QuickStrip model={model} view={view} />
      {/* Input for one step must not carry over to another. */}
      <Now key={step?.id ?? view.room.status} model={model} view={view} />
      <Undone model={model} view={view} at="step" then={() => card.current?.focus()} />
      <Trouble model={model} at="step" />
    </>
  );
  return (
    <section ref={card} class="step-card" aria-labelledby="step-title" {...(scrolls && { tabIndex: 0 })}>
      <header class="step-head">
        <div>
          <p class="phase small">
            <strong>{phaseName(view)}</strong>
            {plan && view.room.status !== "lobby" && (
              <span class="soft">
                {" · "}
                {fill(words.stepOf, { n: place + 1, all: planned.length })}
                {" · "}
                {fill(words.minutes, { n: halves(plan.minutes) })}
              </span>
            )}
          </p>
          <h2 id="step-title">{titleOf(view)}</h2>
        </div>
        <Walk model={model} view={view} />
      </header>
      {wide ? (
        <div class={besideOrBelow(model, view)}>
          <OnStage model={model} view={view} />
          <div class="step-now">{now}</div>
        </div>
      ) : (
        now
      )}
    </section>
  );
}

/** A picture that only the host sees takes the whole width, and a big screen that shows nothing waits below it. */
function besideOrBelow(model: HostModel, view: HostView): string {
  if (!isSmall(view)) return "step-below";
  return isCheckOpen(model, view) ? "step-beside is-checked" : "step-beside";
}

function titleOf(view: HostView): string {
  if (view.room.status === "ended") return words.ended.heading;
  if (view.room.status === "lobby") return words.lobby.heading;
  return view.step ? view.step.title : words.done.heading;
}

function Now({ model, view }: { model: HostModel; view: HostView }) {
  const { step } = view;
  if (view.room.status === "ended") return <Ended model={model} view={view} />;
  if (view.room.status === "lobby") return <Lobby model={model} view={view} />;
  if (step === null) return <p class="soft">{words.done.hint}</p>;
  if (isReading(step) && step.phase !== "setup") return <Reading model={model} step={step} />;
  switch (step.phase) {
    case "setup":
      return <Setup model={model} view={view} step={step} />;
    case "collecting":
      return <Collecting model={model} view={view} step={step} />;
    case "closed":
      return <Closed model={model} view={view} step={step} />;
    case "huddle":
      return <Huddle model={model} view={view} step={step} />;
    case "revealed":
    case "debrief":
      return <Shown model={model} view={view} step={step} />;
    default:
      return step.phase satisfies never;
  }
}
