/** A vote while it is open, the talk between two votes, and the moment after closing: never anything about the answers. */

import { fill } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import type { Progress } from "../../shared/protocol/progress.ts";
import type { StepView } from "../../shared/protocol/view.ts";
import { Asked } from "../exercises/find/asked.tsx";
import { Countdown } from "../ui/Countdown.tsx";
import { asksAgain } from "../ui/step.ts";

interface AskingProps {
  step: StepView;
  progress: Progress | null;
  clockOffset: number;
}

/** The question, how many have finished, and the time left where there is a limit. */
export function Collecting({ step, progress, clockOffset }: AskingProps) {
  return (
    <div class="asking">
      <h1 class="unseen">{step.title}</h1>
      <p class="asking-how">{asksAgain(step) ? stage.again : stage.think}</p>
      <Asked step={step} />
      <div class="asking-foot">
        {progress && <strong>{fill(stage.finished, { n: progress.finished, all: progress.joined })}</strong>}
        {step.endsAt !== undefined && (
          <Countdown endsAt={step.endsAt} clockOffset={clockOffset} label={stage.timeLeft} up={stage.timeUp} />
        )}
      </div>
    </div>
  );
}

/** Closed, and not shown yet. */
export function Closed({ step, progress }: Omit<AskingProps, "clockOffset">) {
  return (
    <div class="title-page">
      <p class="soft">{step.title}</p>
      <h1>{stage.closed}</h1>
      {progress && <p class="lead">{fill(stage.closedFinished, { n: progress.finished, all: progress.joined })}</p>}
    </div>
  );
}

/** What to talk about, with whom, and for how long. */
export function Huddle({ step, clockOffset }: Omit<AskingProps, "progress">) {
  return (
    <div class="asking">
      <h1 class="asking-how">{stage.huddle.title}</h1>
      <Asked step={step} />
      <div class="huddle-how">
        <p>
          {stage.huddle.how} <span class="soft">{stage.huddle.remote}</span>
        </p>
        {step.endsAt !== undefined && (
          <Countdown endsAt={step.endsAt} clockOffset={clockOffset} label={stage.huddle.left} up={stage.timeUp} />
        )}
      </div>
    </div>
  );
}
