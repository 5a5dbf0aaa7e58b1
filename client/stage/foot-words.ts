/** What the foot of the screen says at its left: what the room looks at, and of how many people. */
import { fill, plural } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import type { Progress } from "../../shared/protocol/progress.ts";
import type { StageView, StepResult, StepView } from "../../shared/protocol/view.ts";
import { manifestOf } from "../exercises/find/manifest.ts";
import { hourOf, weekdayOf } from "../ui/dates.ts";
import { takesAnswers } from "../ui/open-page.ts";
import { isReading } from "../ui/step.ts";
import { answeredOn } from "./counts.ts";
import { findingOf, showsGroups } from "./finding.ts";
import { isBreak, pagesOn, showsParkingLot } from "./what-shows.ts";

const words = stage.foot;

interface FootWords {
  what: string;
  /** It is a count of people that changes while the room looks at it. */
  counts?: boolean;
}

/** `now`: by the server's clock. */
export function footOf(view: StageView, progress: Progress | null, now: number): FootWords {
  const { room, step } = view;
  if (isBreak(view) || showsParkingLot(view) || room.status === "ended") return { what: room.title };
  // The progress may still be that of the step before.
  const own = step && progress?.step === step.id && progress.round === step.round ? progress : null;
  if (room.status === "lobby") {
    const { people, answered } = stage.lobby;
    if (!own || own.joined === 0) return { what: whoIsIn(view, progress, now), counts: true };
    return { what: fill(answered, { in: plural(own.joined, people), n: own.finished, all: own.joined }), counts: true };
  }
  if (!step) return { what: room.title };
  if (step.phase === "setup") return { what: stage.next };
  if (isReading(step)) return { what: room.title };
  if (!takesAnswers(step)) return { what: step.title };
  switch (step.phase) {
    case "collecting":
    case "closed":
      return own
        ? { what: fill(stage.finished, { n: own.finished, all: own.joined }), counts: true }
        : { what: step.title };
    case "huddle":
      return { what: step.title };
    case "revealed":
      return { what: countedOf(step, pagesOn(view).at) };
    case "debrief":
      return { what: belowDebrief(step, pagesOn(view).at) };
    default:
      return step.phase satisfies never;
  }
}

/** Where the question has the head, what the picture says; groups have it, and are shown as they answered first. */
function belowDebrief(step: StepView, page: number): string {
  const result = typeof step.result === "object" ? step.result : null;
  if (!result) return step.title;
  if (showsGroups(step, result)) return firstVoteOf(step, result);
  const asks = step.shown?.prompt && "debrief" in step.settings && step.settings.debrief !== undefined;
  const found = asks ? findingOf(step, result, page) : undefined;
  if (!found || (found.whole && found.says.length > TWO_LINES)) return countedOf(step, page);
  return inTwoLines(found.says);
}

/** Most characters of a finding that have two lines beside the code on a 4:3 screen. */
const TWO_LINES = 84;

/** A longer finding is told without its last sentence, what was said before the talk; a sentence inside a quotation is not one. */
export function inTwoLines(says: string): string {
  if (says.length <= TWO_LINES) return says;
  return says.match(/^(.+?[.?!…]) [^“”]+$/u)?.[1] ?? says;
}

function firstVoteOf(step: StepView, { rounds: [first, second] }: StepResult): string {
  if (!first || !second) return countedOf(step, 0);
  return fill(words.counted, { what: words.firstVote, answered: plural(first.answered, words.answered) });
}

/** "Card 4 of 8 · 24 answered". `page`: from 0. */
function countedOf(step: StepView, page: number): string {
  const own = manifestOf(step.exercise);
  const items = own.items(step);
  const at = items.findIndex(({ id }) => id === step.focus);
  const what =
    at === -1 || items.length < 2 ? step.title : fill(own.place ?? words.place, { n: at + 1, all: items.length });
  const answered = typeof step.result === "object" ? answeredOn(step, step.result, page) : "";
  return answered ? fill(words.counted, { what, answered }) : what;
}

/** How many have joined, and of how many that are expected; of no number once more have come. Before the door opens: when it does. */
function whoIsIn({ invited, room: { opensAt } }: StageView, progress: Progress | null, now: number): string {
  const joined = progress?.joined ?? 0;
  if (joined === 0 && opensAt !== undefined && now < opensAt)
    return fill(stage.lobby.opens, { day: weekdayOf(opensAt), time: hourOf(opensAt) });
  if (joined === 0) return stage.lobby.nobody;
  if (invited === undefined || joined > invited) return plural(joined, stage.lobby.people);
  return fill(plural(joined, stage.lobby.ofInvited), { all: invited });
}
