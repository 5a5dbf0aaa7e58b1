/** The line at the foot of every screen: what this is, at the left; how to get in, at the right; between them what has a time. */
import type { ComponentChildren } from "preact";
import { fill, plural } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import { lastOf } from "../../shared/plain.ts";
import type { Progress } from "../../shared/protocol/progress.ts";
import type { StageView, StepView } from "../../shared/protocol/view.ts";
import { manifestOf } from "../exercises/find/manifest.ts";
import { Countdown } from "../ui/Countdown.tsx";
import { isReading } from "../ui/step.ts";
import { hostOf } from "./address.ts";
import { Code } from "./Code.tsx";
import { findingOf, showsGroups } from "./finding.ts";
import { isBreak, pagesOn, showsParkingLot, timeBelow } from "./Screen.tsx";

interface FootProps {
  view: StageView;
  progress: Progress | null;
  clockOffset: number;
  link: ComponentChildren;
}

export function Foot({ view, progress, clockOffset, link }: FootProps) {
  const { room } = view;
  const endsAt = timeBelow(view);
  const pages = pagesOn(view);
  const joins = room.status !== "lobby" && room.status !== "ended";
  return (
    <footer class="stage-foot">
      <p class="foot-what">{whatThisIs(view, progress)}</p>
      <div class="foot-end">
        <span role="status">{link}</span>
        {pages.all > 1 && (
          <span class="foot-pages">{fill(stage.foot.page, { page: pages.at + 1, all: pages.all })}</span>
        )}
        {endsAt !== undefined && (
          <Countdown endsAt={endsAt} clockOffset={clockOffset} label={stage.timeLeft} up={stage.timeUp} />
        )}
        {joins && (
          <span class="foot-join">
            <span class="foot-host">{room.locked ? stage.foot.locked : hostOf(view.joinUrl)}</span>
            <Code code={room.code} />
          </span>
        )}
      </div>
    </footer>
  );
}

/** What the room looks at, and of how many people; in a debrief what the picture says, because the question has the head. */
function whatThisIs(view: StageView, progress: Progress | null): string {
  const { room, step } = view;
  if (room.status === "lobby" || room.status === "ended") return "";
  if (isBreak(view) || showsParkingLot(view) || !step || isReading(step)) return room.title;
  const result = typeof step.result === "object" ? step.result : null;
  if (step.phase === "debrief" && result && !showsGroups(step, result))
    return findingOf(step, result, pagesOn(view).at)?.says ?? countedOf(step);
  if (step.phase === "debrief") return firstVoteOf(step);
  if (step.phase === "revealed") return countedOf(step);
  if (step.phase === "setup") return progress ? plural(progress.joined, stage.foot.people) : "";
  return step.title;
}

/** Groups are shown as they answered first. */
function firstVoteOf(step: StepView): string {
  const first = typeof step.result === "object" ? step.result.rounds[0] : undefined;
  const twice = typeof step.result === "object" && step.result.rounds.length > 1;
  if (!first || !twice) return countedOf(step);
  return fill(stage.foot.counted, {
    what: stage.foot.firstVote,
    answered: plural(first.answered, stage.foot.answered),
  });
}

/** "Card 4 of 8 · 24 answered". */
function countedOf(step: StepView): string {
  const own = manifestOf(step.exercise);
  const items = own.items(step);
  const at = items.findIndex(({ id }) => id === step.focus);
  const what =
    at === -1 || items.length < 2 ? step.title : fill(own.place ?? stage.foot.place, { n: at + 1, all: items.length });
  const last = typeof step.result === "object" ? lastOf(step.result.rounds) : undefined;
  return last ? fill(stage.foot.counted, { what, answered: plural(last.answered, stage.foot.answered) }) : what;
}
