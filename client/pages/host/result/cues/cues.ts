/** Debrief cues: from the shape of a result, at most three things to do in the talk, each with the figures it rests on. */

import { cues as words } from "#words/cues.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../../../shared/plain.ts";
import type { StepResult, StepView } from "../../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../../exercises/find/manifest.ts";
import type { Cue, Seen } from "./cue.ts";
import { rules } from "./rules.ts";

/** More would be a lecture. */
const MOST = 3;

/** The first cues of the table that this result calls for, each about something of its own. */
export function cuesFor(step: StepView, result: StepResult): Cue[] {
  const last = lastOf(result.rounds);
  if (!last) return [];
  const { answered, passed, eligible } = last;
  const facts = manifestOf(step.exercise);
  const seen: Seen = {
    hidden: facts.isHidden(last.result),
    own: step.privacy === "S",
    words: facts.listed(last.result),
    items: facts.split(step, last.result),
    gaps: facts.gaps(step, last.result),
    sideOf: facts.sideOf(step),
    result,
    answered,
    passed,
    eligible,
  };
  const cues: Cue[] = [];
  const subjects = new Set<string>();
  for (const { id, about, find } of rules) {
    if (cues.length === MOST) break;
    const figures = subjects.has(about) ? null : find(seen);
    if (!figures) continue;
    subjects.add(about);
    cues.push({ id, text: fill(words[id], figures) });
  }
  return cues;
}
