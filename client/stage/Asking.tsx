/** A vote while it is open, the talk between two votes, and the moment after closing: never anything about the answers. */

import { stage } from "#words/stage.ts";
import type { StepView } from "../../shared/protocol/view.ts";
import { Asked } from "../exercises/find/asked.tsx";
import { manifestOf } from "../exercises/find/manifest.ts";
import { Countdown } from "../ui/Countdown.tsx";
import { asksAgain } from "../ui/step.ts";
import { Headline } from "./Headline.tsx";

interface AskingProps {
  step: StepView;
}

/** The question; how many have finished, and the time left, stand in the foot. R-155: a page has its own time, large. */
export function Collecting({ step, clockOffset }: AskingProps & { clockOffset: number }) {
  if (step.open)
    return (
      <div class="asking paged">
        <h1 class="unseen">{step.title}</h1>
        <Asked step={step} />
        {step.endsAt !== undefined && (
          <Countdown endsAt={step.endsAt} clockOffset={clockOffset} label={stage.timeLeft} up={stage.timeUp} />
        )}
      </div>
    );
  return (
    <div class="asking">
      <h1 class="unseen">{step.title}</h1>
      <Asked step={step} />
      <p class="asking-how">{howTo(step)}</p>
    </div>
  );
}

function howTo(step: StepView): string {
  if (asksAgain(step)) return stage.again;
  return manifestOf(step.exercise).atOnce ? stage.atOnce : stage.think;
}

/** Closed, and not shown yet. */
export function Closed({ step }: AskingProps) {
  return (
    <div class="titled">
      <Headline text={stage.closed} />
      <p class="titled-about">{step.title}</p>
    </div>
  );
}

interface TalkProps extends AskingProps {
  clockOffset: number;
  /** Somebody takes part from elsewhere. */
  remote: boolean;
}

/** what pairs do now, and how long. */
export function Pairs({ step, clockOffset, remote }: TalkProps) {
  return (
    <div class="asking talking">
      <Headline text={stage.pairs.title} />
      <div class="asked">
        <Task of={step} />
      </div>
      <div class="talking-how">
        {remote && <p class="soft">{stage.huddle.remote}</p>}
        <TimeToTalk step={step} clockOffset={clockOffset} />
      </div>
    </div>
  );
}

/** A paragraph each. */
const Task = ({ of: { pairs } }: { of: StepView }) => (
  <>
    {pairs?.task.split(/\n\s*\n/).map((one) => (
      <p key={one} class="asked-main">
        {one}
      </p>
    ))}
  </>
);

function TimeToTalk({ step, clockOffset }: AskingProps & { clockOffset: number }) {
  if (step.endsAt === undefined) return null;
  return <Countdown endsAt={step.endsAt} clockOffset={clockOffset} label={stage.huddle.left} up={stage.timeUp} />;
}

/** What to talk about, with whom, and for how long. */
export function Huddle({ step, clockOffset, remote }: TalkProps) {
  return (
    <div class="asking talking">
      <Headline text={stage.huddle.title} />
      <Asked step={step} />
      <div class="talking-how">
        <p>
          {step.pairs?.task ?? stage.huddle.how} {remote && <span class="soft">{stage.huddle.remote}</span>}
        </p>
        <TimeToTalk step={step} clockOffset={clockOffset} />
      </div>
    </div>
  );
}
