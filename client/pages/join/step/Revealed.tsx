/** After the vote: the result on the big screen, one's own answer on the phone, then the talk about it. */
import { useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { later } from "#words/join-later.ts";
import { revealed as words } from "#words/join-revealed.ts";
import type { StepResult, StepView } from "../../../../shared/protocol/view.ts";
import { resultOf } from "../../../exercises/find/phone.ts";
import { useModule } from "../../../ui/useModule.ts";
import type { Phone } from "../model.ts";
import { OwnSaid, type ViewPart } from "./OwnLines.tsx";
import { Unsent } from "./Unsent.tsx";
import { useLines } from "./useLines.ts";

const withNotes = () => import("../../../exercises/WithNotes.tsx");
const bySegment = () => import("../../../exercises/Segments.tsx");

export function Revealed({ phone, step }: { phone: Phone; step: StepView }) {
  const remote = phone.mode.value === "remote";
  return (
    <>
      <div class="look">
        <h1 tabIndex={-1}>{remote ? words.remote : words.title}</h1>
      </div>
      <Talk step={step} />
      <Unsent phone={phone} step={step} />
      <Own phone={phone} step={step} />
      <Folded phone={phone} step={step} />
    </>
  );
}

export function Debrief({ phone, step }: { phone: Phone; step: StepView }) {
  const prompt = "debrief" in step.settings ? step.settings.debrief : undefined;
  return (
    <>
      <div class="look">
        <h1 class={prompt === undefined ? "" : "step-title"} tabIndex={-1}>
          {later.debrief.title}
        </h1>
        {prompt !== undefined && <p class="prompt">{prompt}</p>}
      </div>
      <Talk step={step} />
      <Unsent phone={phone} step={step} />
      <Own phone={phone} step={step} viewed />
      <Folded phone={phone} step={step} />
    </>
  );
}

/** what pairs do now. */
const Talk = ({ step: { pairs } }: { step: StepView }) => (pairs ? <p class="prompt">{pairs.task}</p> : null);

/** One's own answers to the item in focus, or to all; items without an answer only where there is a view to show. */
function Own({ phone, step, viewed = false }: { phone: Phone; step: StepView; viewed?: boolean }) {
  const all = useLines(phone, step);
  if (!all || all.length === 0) return null;
  const inFocus = all.filter(({ item }) => item === step.focus);
  const lines =
    inFocus.length > 0
      ? inFocus
      : all.filter(
          ({ first, again, view }) => first !== null || (again ?? null) !== null || (viewed && view !== undefined),
        );
  if (lines.length === 0) return <p class="soft">{later.closed.none}</p>;
  return (
    <section class="own">
      <h2 class="list-title">{words.own}</h2>
      <OwnSaid phone={phone} step={step} lines={lines} View={viewed ? View : undefined} />
    </section>
  );
}

/** One article's view of something, or that of another source. */
const View: ViewPart = ({ said, why, source }) => (
  <p class="view small">
    <span class="soft">{source ? fill(words.viewOf, { source }) : words.view}:</span> <strong>{said}.</strong> {why}{" "}
    {source && words.oneView}
  </p>
);

/** The result, folded in the room, where the big screen has it, and open for those who are away. */
function Folded({ phone, step }: { phone: Phone; step: StepView }) {
  const [open, setOpen] = useState(phone.mode.value === "remote");
  const { result } = step;
  if (result === undefined || result === "pending" || result === "none") {
    return result === "none" ? <p class="soft">{words.nothing}</p> : null;
  }
  return (
    <details class="result" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.result}</summary>
      {open && <Picture step={step} result={result} />}
    </details>
  );
}

function Picture({ step, result }: { step: StepView; result: StepResult }) {
  const { module } = useModule(resultOf(step.exercise));
  const noted = result.rounds.some(({ predicted, source }) => predicted ?? source);
  const { module: notes } = useModule(noted ? withNotes : null);
  const { module: split } = useModule(result.rounds.some(({ segments }) => segments) ? bySegment : null);
  if (!module) return <p class="soft">{words.drawing}</p>;
  const { default: Own } = module;
  const shown = { face: step, result, size: "phone" as const, focus: step.focus };
  return (
    <>
      {notes ? (
        <notes.WithNotes {...shown}>
          <Own {...shown} />
        </notes.WithNotes>
      ) : (
        <Own {...shown} />
      )}
      {split && <split.Segments {...shown} />}
    </>
  );
}
