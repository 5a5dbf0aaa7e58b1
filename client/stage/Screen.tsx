/** Which screen the room sees now. */

import { plural } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import { PACE } from "../../shared/exercises/pace.ts";
import type { Progress } from "../../shared/protocol/progress.ts";
import type { StageView, StepView } from "../../shared/protocol/view.ts";
import { Asked } from "../exercises/find/asked.tsx";
import { manifestOf } from "../exercises/find/manifest.ts";
import { Countdown } from "../ui/Countdown.tsx";
import { Elapsed } from "../ui/Elapsed.tsx";
import { isReading } from "../ui/step.ts";
import { Closed, Collecting, Huddle, Pairs } from "./Asking.tsx";
import { Break } from "./Break.tsx";
import { Headline } from "./Headline.tsx";
import { Lobby } from "./Lobby.tsx";
import { ParkingLot } from "./ParkingLot.tsx";
import { Questions } from "./Questions.tsx";
import { Shown } from "./Shown.tsx";
import { isBreak, largeTime, pagesOn, pairsTalk, showsParkingLot } from "./what-shows.ts";

interface ScreenProps {
  view: StageView;
  progress: Progress | null;
  clockOffset: number;
}

/** One idea at a time, told by the room's status and the step's phase. */
export function Screen({ view, progress, clockOffset }: ScreenProps) {
  if (isBreak(view)) return <Break until={view.room.paused?.until} clockOffset={clockOffset} />;
  if (showsParkingLot(view)) return <ParkingLot view={view} progress={progress} />;
  if (view.room.status === "ended") return <Ended view={view} />;
  // while people arrive the room needs to see how to get in, whatever they answer meanwhile.
  if (view.room.status === "lobby") return <Lobby view={view} />;
  if (view.step && pairsTalk(view))
    return <Pairs step={view.step} clockOffset={clockOffset} remote={view.remote ?? false} />;
  if (view.step) return <StepScreen view={view} step={view.step} progress={progress} clockOffset={clockOffset} />;
  return <Between view={view} />;
}

interface StepScreenProps extends ScreenProps {
  step: StepView;
}

function StepScreen({ view, step, progress, clockOffset }: StepScreenProps) {
  if (isReading(step) && step.phase !== "setup")
    return <Reading view={view} step={step} progress={progress} clockOffset={clockOffset} />;
  const result = typeof step.result === "object" ? step.result : null;
  switch (step.phase) {
    case "setup":
      return <Setup view={view} step={step} />;
    case "collecting":
      return <Collecting step={step} clockOffset={clockOffset} />;
    case "closed":
      return <Closed step={step} />;
    case "huddle":
      return <Huddle step={step} clockOffset={clockOffset} remote={view.remote ?? false} />;
    case "revealed":
    case "debrief":
      return result && <Shown key={step.id} step={step} result={result} page={pagesOn(view).at} />;
    default:
      return step.phase satisfies never;
  }
}

/** A page to read, with its time beside the title where it has one; a round has the time that it has taken. */
function Reading({ view, step, progress, clockOffset }: StepScreenProps) {
  if (step.sheet?.keep) return <Keep />;
  const endsAt = largeTime(view);
  const round = step.sheet?.round;
  if (round && step.sheet && step.sheet.at >= step.sheet.all - 2) {
    const people = progress?.joined ?? 0;
    return (
      <div class="reading-timed reading-round">
        <Asked step={step} />
        {round.since !== undefined && (
          <Elapsed since={round.since} clockOffset={clockOffset} label={stage.round.since} />
        )}
        {endsAt !== undefined && <TimeLeft endsAt={endsAt} clockOffset={clockOffset} />}
        <p class="round-how">
          {people > 0 && <strong>{plural(people, stage.round.people)}</strong>}{" "}
          {people > PACE.round.most ? stage.round.fours : stage.round.how}
        </p>
      </div>
    );
  }
  if (endsAt === undefined) return <Asked step={step} />;
  return (
    <div class="reading-timed">
      <Asked step={step} />
      <TimeLeft endsAt={endsAt} clockOffset={clockOffset} />
    </div>
  );
}

/** everybody looks at their own phone. */
function Keep() {
  return (
    <div class="titled">
      <Headline text={stage.keep.now} />
      <p class="titled-about">{stage.keep.yours}</p>
    </div>
  );
}

const TimeLeft = (time: { endsAt: number; clockOffset: number }) => (
  <Countdown {...time} label={stage.timeLeft} up={stage.timeUp} />
);

/** What comes next: nothing to answer yet, and a situation to read where there is one. */
function Setup({ view, step }: { view: StageView; step: StepView }) {
  const { before, instruction } = manifestOf(step.exercise);
  const reads = before(step);
  if (reads !== undefined)
    return (
      <div class="titled">
        <Headline text={step.title} />
        <p class="asked-text">{reads}</p>
      </div>
    );
  return (
    <div class="titled">
      <Headline text={step.title} />
      <p class="titled-about">{instruction}</p>
      <Questions questions={view.questions} most={4} />
    </div>
  );
}

/** Live, but no step in hand. */
function Between({ view }: { view: StageView }) {
  return (
    <div class="titled">
      <Headline text={stage.between} />
      <Questions questions={view.questions} most={4} />
    </div>
  );
}

function Ended({ view }: { view: StageView }) {
  return (
    <div class="titled">
      <Headline text={stage.ended.thanks} />
      <p class="titled-about">{stage.ended.close}</p>
      <Questions questions={view.questions} most={5} />
    </div>
  );
}
