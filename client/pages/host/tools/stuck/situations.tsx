/** What to do in each situation: one tool, wired to the real one. */
import type { ComponentChildren } from "preact";
import { stuck as words } from "#words/host/stuck.ts";
import type { Command } from "../../../../../shared/protocol/command.ts";
import type { HostView } from "../../../../../shared/protocol/view.ts";
import { focusOn, neighbour } from "../../model/focus.ts";
import { huddle, primaryOf } from "../../model/next.ts";
import type { HostModel } from "../../model.ts";
import { Act } from "../../parts/Act.tsx";
import { PaperLink } from "../../parts/PaperLink.tsx";
import { askForHands } from "../../step/Hands.tsx";
import type { Jots } from "../jots/jots.ts";
import { closeTool, openTool } from "../open.ts";
import { BLANK, WRITE_FIRST } from "../quick/ask.ts";
import type { Asking, Quick } from "../quick/quick.ts";
import type { Timer } from "../timer/timer.ts";
import { twoActs } from "./acts.ts";
import { countLine, handsFor } from "./hands.ts";

export interface StuckProps {
  model: HostModel;
  view: HostView;
  quick: Quick;
  timer: Timer;
  jots: Jots;
  /** Goes to the section with the step in hand, where that is not in sight. */
  toStep?: (() => void) | undefined;
}

export type Situation = keyof typeof words.situations;

/** Where its commands are given, and their errors are shown. */
export const AT = "stuck";
/** Minutes for somebody who is upset. */
const CALM_MINUTES = 3;
const PAIR_MS = 60_000;

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

/** Two acts of the step in hand instead of two words; where it has none, whether the words matter at all. */
function Two({ view, quick }: StuckProps) {
  const acts = twoActs(view.step);
  if (!acts) {
    const { wordsQuestion: question, wordsOptions } = words.tools;
    const ask = { ...BLANK, question, options: wordsOptions.join("\n") };
    return (
      <AskNow quick={quick} asking={{ ask }}>
        {words.tools.words}
      </AskNow>
    );
  }
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

/** Goes to where hands are put in, wherever the step in hand stands. */
function Count({ model, view, toStep, first }: StuckProps & { first: readonly Command[] }) {
  return (
    <button
      type="button"
      class="primary"
      onClick={() => {
        for (const command of first) model.command("step", command);
        if (view.step) askForHands(view.step.id);
        closeTool();
        toStep?.();
      }}
    >
      {words.tools.hands}
    </button>
  );
}

/** Hands in place of phones; beside what some phones have sent they are noted, and where nobody may see them, nothing is. */
function MidStep(props: StuckProps) {
  const { view, model, jots } = props;
  const hands = handsFor(view, model.progress.value);
  const line = hands && !hands.can && hands.why === "answered" ? countLine(view.step) : null;
  if (hands?.can)
    return (
      <>
        <p class="quoted stuck-why">“{words.hands.say}”</p>
        <Count {...props} first={hands.first} />
        {hands.first.length > 1 && <p class="soft small stuck-why">{words.hands.closes}</p>}
      </>
    );
  if (line && view.step) {
    const { id } = view.step;
    return (
      <>
        <p class="quoted stuck-why">“{words.hands.sayAgain}”</p>
        <button
          type="button"
          class="primary"
          onClick={() => {
            // What is half typed there is not written over.
            if (jots.draft.value === null) jots.type(id, line);
            openTool("jots");
          }}
        >
          {words.tools.note}
        </button>
        <p class="soft small stuck-why">{words.hands.noted}</p>
      </>
    );
  }
  return (
    <>
      <Pause {...props} />
      {hands?.why === "never" && <p class="soft small stuck-why">{words.hands.wait}</p>}
    </>
  );
}

const Quoted = ({ model, view }: StuckProps) => (
  <PaperLink model={model} view={view} sheet="data" class="button">
    {words.tools.data}
  </PaperLink>
);

function Fails(props: StuckProps) {
  const { model, view } = props;
  const hands = handsFor(view, model.progress.value);
  return (
    <>
      {hands?.can && <Count {...props} first={hands.first} />}
      <PaperLink model={model} view={view} class="button">
        {words.tools.paper}
      </PaperLink>
      {hands && (!hands.can || hands.first.length > 1) && (
        <p class="soft small stuck-why">{hands.can ? words.hands.closes : words.hands[hands.why]}</p>
      )}
    </>
  );
}

/** One thing to do in each situation. */
export const TOOLS: Record<Situation, (props: StuckProps) => ComponentChildren> = {
  oneVoice: Write,
  boss: Write,
  bossHere: Write,
  silence: Talk,
  semantics: Two,
  who: Next,
  quoted: Quoted,
  upset: Calm,
  horns: Pause,
  midStep: MidStep,
  fails: Fails,
};
