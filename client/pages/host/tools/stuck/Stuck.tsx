/** When it gets difficult: what to say, and one thing to do, wired to the real one. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { stuck as words } from "#words/host/stuck.ts";
import type { HostView } from "../../../../../shared/protocol/view.ts";
import { focusOn, neighbour } from "../../model/focus.ts";
import { huddle, primaryOf } from "../../model/next.ts";
import type { HostModel } from "../../model.ts";
import { Act } from "../../parts/Act.tsx";
import { PaperLink } from "../../parts/PaperLink.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useWide } from "../../parts/use-wide.ts";
import { askForHands } from "../../step/Hands.tsx";
import { closeTool, openTool } from "../open.ts";
import { BLANK, WRITE_FIRST } from "../quick/ask.ts";
import type { Asking, Quick } from "../quick/quick.ts";
import type { Timer } from "../timer/timer.ts";
import { twoActs } from "./acts.ts";
import { handsFor } from "./hands.ts";

export interface StuckProps {
  model: HostModel;
  view: HostView;
  quick: Quick;
  timer: Timer;
  /** Goes to the section with the step in hand, where that is not in sight. */
  toStep?: (() => void) | undefined;
}

type Situation = keyof typeof words.situations;
const SITUATIONS: readonly Situation[] = ["oneVoice", "boss", "silence", "semantics", "who", "upset", "horns", "fails"];

/** Where its commands are given, and their errors are shown. */
const AT = "stuck";
/** Minutes for somebody who is upset. */
const CALM_MINUTES = 3;
const PAIR_MS = 60_000;

export function StuckPanel(props: StuckProps) {
  const [open, setOpen] = useState<Situation | null>(null);
  const wide = useWide();
  const advice = open && <Advice key={open} {...props} situation={open} />;
  return (
    <div class="stuck">
      <ul>
        {SITUATIONS.map((situation) => (
          <li key={situation}>
            <button
              type="button"
              class={open === situation ? "stuck-name is-open" : "stuck-name"}
              aria-expanded={open === situation}
              onClick={() => setOpen(open === situation ? null : situation)}
            >
              {words.situations[situation].name}
            </button>
            {!wide && open === situation && advice}
          </li>
        ))}
      </ul>
      {wide && (advice ?? <p class="soft stuck-hint">{words.hint}</p>)}
    </div>
  );
}

function Advice({ situation, ...props }: StuckProps & { situation: Situation }) {
  const advice = words.situations[situation];
  const Tools = TOOLS[situation];
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <div ref={part} class="stuck-advice" role="status">
      {"before" in advice && <p>{advice.before}</p>}
      {advice.say.map((said, at) => (
        <p key={said} class="quoted">
          <span class="unseen">{at === 0 ? words.say : words.then}: </span>“{said}”
        </p>
      ))}
      {"do" in advice && <p>{advice.do}</p>}
      <div class="row">
        <Tools {...props} />
      </div>
      <Trouble model={props.model} at={AT} />
    </div>
  );
}

/** Opens a question in the panel for quick questions, which asks first where another one is open. */
function AskNow({ quick, asking, children }: { quick: Quick; asking: Asking; children: ComponentChildren }) {
  return (
    <button
      type="button"
      class="primary"
      onClick={() => {
        quick.put(asking);
        openTool("quick");
      }}
    >
      {children}
    </button>
  );
}

const Write = ({ quick }: StuckProps) => (
  <AskNow quick={quick} asking={WRITE_FIRST}>
    {words.tools.write}
  </AskNow>
);

/** The pair talk of the plan where it comes next; else a minute for what is on the screens. */
function Talk({ model, view, timer }: StuckProps) {
  const start = () => {
    const { step } = view;
    if (step && primaryOf(view, model.plan.value, model.picked.value)?.label === "huddle") {
      model.command(AT, huddle(step, model.picked.value, Math.round(model.now()), PAIR_MS));
    } else timer.set(1, AT);
    closeTool();
  };
  return (
    <button type="button" class="primary" onClick={start}>
      {words.tools.talk}
    </button>
  );
}

function Two({ view, quick }: StuckProps) {
  const acts = twoActs(view.step);
  if (!acts) return null;
  const ask = { ...BLANK, question: words.tools.twoQuestion, options: acts.join("\n"), about: true };
  return (
    <>
      <ul class="stuck-acts small">
        {acts.map((act) => (
          <li key={act}>{act}</li>
        ))}
      </ul>
      <AskNow quick={quick} asking={{ ask }}>
        {words.tools.two}
      </AskNow>
    </>
  );
}

function Next({ model, view }: StuckProps) {
  const { step } = view;
  const shown = step?.phase === "revealed" || step?.phase === "debrief";
  const next = step && shown ? neighbour(step, 1) : null;
  if (!step || next === null) return <p class="soft small">{words.tools.noNext}</p>;
  return (
    <Act model={model} at={AT} class="primary" make={() => focusOn(step, next)}>
      {words.tools.next}
    </Act>
  );
}

function Calm({ model, view, timer }: StuckProps) {
  if (view.blank)
    return (
      <Act model={model} at={AT} class="primary" make={() => ({ do: "blank", on: false })}>
        {words.tools.unblank}
      </Act>
    );
  return (
    <button
      type="button"
      class="primary"
      onClick={() => {
        model.command(AT, { do: "blank", on: true });
        timer.set(CALM_MINUTES, AT);
      }}
    >
      {words.tools.blank}
    </button>
  );
}

function Pause({ model, view }: StuckProps) {
  const on = view.room.paused === undefined;
  return (
    <Act model={model} at={AT} class="primary" make={() => ({ do: "pause", on })}>
      {on ? words.tools.pause : words.tools.goOn}
    </Act>
  );
}

function Fails({ model, view, toStep }: StuckProps) {
  const hands = handsFor(view, model.progress.value);
  return (
    <>
      {hands?.can && (
        <button
          type="button"
          class="primary"
          onClick={() => {
            for (const command of hands.first) model.command("step", command);
            if (view.step) askForHands(view.step.id);
            closeTool();
            toStep?.();
          }}
        >
          {words.tools.hands}
        </button>
      )}
      <PaperLink model={model} view={view} class="button">
        {words.tools.paper}
      </PaperLink>
      {hands && (!hands.can || hands.first.length > 1) && (
        <p class="soft small stuck-why">{hands.can ? words.hands.closes : words.hands[hands.why]}</p>
      )}
    </>
  );
}

const TOOLS: Record<Situation, (props: StuckProps) => ComponentChildren> = {
  oneVoice: Write,
  boss: Write,
  silence: Talk,
  semantics: Two,
  who: Next,
  upset: Calm,
  horns: Pause,
  fails: Fails,
};
