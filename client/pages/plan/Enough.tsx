/** That a step needs more people than the plan expects, and what to do then. */
import { fill } from "#words/fill.ts";
import type { DraftStep } from "../../../shared/agenda/draft.ts";
import { kindOf, manifestOf } from "../../exercises/find/manifest.ts";
import type { Editor } from "./model/editor.ts";

/** Nothing where enough are expected, or where the plan does not say how many. */
export function Enough({ editor, step }: { editor: Editor; step: DraftStep }) {
  const { people } = editor.draft.value;
  const { fewest } = manifestOf(step.exercise);
  if (!fewest || people === undefined || people >= fewest.people) return null;
  return <p class="problem">{fill(fewest.planned, { title: step.title || kindOf(step), people: fewest.people })}</p>;
}
