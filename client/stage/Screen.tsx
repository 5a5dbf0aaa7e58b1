/** Which screen the room sees now. */

import { stage } from "#words/stage.ts";
import type { Progress } from "../../shared/protocol/progress.ts";
import type { StageView, StepView } from "../../shared/protocol/view.ts";
import { Asked } from "../exercises/find/asked.tsx";
import { manifestOf } from "../exercises/find/manifest.ts";
import { isReading } from "../ui/step.ts";
import { Closed, Collecting, Huddle } from "./Asking.tsx";
import { Break } from "./Break.tsx";
import { resultPages } from "./finding.ts";
import { Lobby } from "./Lobby.tsx";
import { ParkingLot } from "./ParkingLot.tsx";
import { Questions } from "./Questions.tsx";
import { Shown } from "./Shown.tsx";

interface ScreenProps {
  view: StageView;
  progress: Progress | null;
  clockOffset: number;
}

/** One idea at a time, told by the room's status and the step's phase. */
export function Screen({ view, ...rest }: ScreenProps) {
  if (isBreak(view)) return <Break until={view.room.paused?.until} clockOffset={rest.clockOffset} />;
  if (showsParkingLot(view)) return <ParkingLot view={view} progress={rest.progress} />;
  if (view.room.status === "ended") return <Ended view={view} />;
  if (view.step) return <StepScreen view={view} step={view.step} {...rest} />;
  return view.room.status === "lobby" ? (
    <Lobby view={view} progress={rest.progress} clockOffset={rest.clockOffset} />
  ) : (
    <Between view={view} />
  );
}

/** A break stands before all else, until the workshop has ended. */
export const isBreak = ({ room }: StageView): boolean => room.paused !== undefined && room.status !== "ended";

/** The host has put the questions up; an open vote and a talk keep the screen. A page to read is neither. */
export function showsParkingLot({ lotOnScreen, step }: StageView): boolean {
  return lotOnScreen && !isBusy(step);
}

/** People answer, or talk in pairs. */
function isBusy(step: StepView | null): boolean {
  return step !== null && !isReading(step) && (step.phase === "collecting" || step.phase === "huddle");
}

/** The time left of what has no place for it on its screen: a talk about a result, a page to read, the parking lot. */
export function timeBelow(view: StageView): number | undefined {
  const { step } = view;
  return isBreak(view) || isBusy(step) ? undefined : step?.endsAt;
}

/** A name for the screen, by which its styles and tests know it. */
export function screenName(view: StageView): string {
  const { room, step } = view;
  if (isBreak(view)) return "break";
  if (showsParkingLot(view)) return "lot";
  if (room.status === "ended") return "ended";
  if (step) return step.phase;
  return room.status === "lobby" ? "lobby" : "between";
}

/** Whether latecomers find a code, because the screen has room for it. */
export function admitsLate(view: StageView): boolean {
  const { room, step } = view;
  const waits = step !== null && (step.phase === "setup" || isReading(step));
  return waits && room.status === "live" && !room.locked && !isBreak(view) && !showsParkingLot(view);
}

/** Which page of how many the screen shows, the first being 0; the host turns them. */
export function pagesOn(view: StageView): { at: number; all: number } {
  const { step } = view;
  const result = typeof step?.result === "object" ? step.result : null;
  if (!step || !result || isBreak(view) || showsParkingLot(view)) return { at: 0, all: 1 };
  const all = resultPages(step, result);
  return { at: Math.min(step.page ?? 0, all - 1), all };
}

function StepScreen({ view, step, progress, clockOffset }: ScreenProps & { step: StepView }) {
  if (isReading(step) && step.phase !== "setup") return <Asked step={step} />;
  // The progress may still be that of the step before.
  const own = progress?.step === step.id && progress.round === step.round ? progress : null;
  const result = typeof step.result === "object" ? step.result : null;
  switch (step.phase) {
    case "setup":
      return <Setup view={view} step={step} />;
    case "collecting":
      return <Collecting step={step} progress={own} clockOffset={clockOffset} />;
    case "closed":
      return <Closed step={step} progress={own} />;
    case "huddle":
      return <Huddle step={step} clockOffset={clockOffset} />;
    case "revealed":
    case "debrief":
      return result && <Shown step={step} result={result} page={pagesOn(view).at} />;
    default:
      return step.phase satisfies never;
  }
}

/** What comes next, in one line: nothing to answer yet. */
function Setup({ view, step }: { view: StageView; step: StepView }) {
  return (
    <div class="title-page">
      <p class="soft">{stage.next}</p>
      <h1>{step.title}</h1>
      <p class="lead">{manifestOf(step.exercise).instruction}</p>
      <Questions questions={view.questions} most={4} />
    </div>
  );
}

/** Live, but no step in hand. */
function Between({ view }: { view: StageView }) {
  return (
    <div class="title-page">
      <h1>{view.room.title}</h1>
      <p class="lead">{stage.between}</p>
      <Questions questions={view.questions} most={4} />
    </div>
  );
}

function Ended({ view }: { view: StageView }) {
  return (
    <div class="title-page">
      <p class="soft">{view.room.title}</p>
      <h1>{stage.ended.thanks}</h1>
      <p class="lead">{stage.ended.close}</p>
      <Questions questions={view.questions} most={5} />
    </div>
  );
}
