/** A result on the wall: what it says first and largest, the picture below. In the debrief the question takes the place of the finding. */

import { useRef } from "preact/hooks";
import { TITLE_CHARS } from "../../shared/limits.ts";
import type { StepResult, StepView } from "../../shared/protocol/view.ts";
import { manifestOf } from "../exercises/find/manifest.ts";
import { ResultPicture } from "../exercises/find/result.tsx";
import { Segments } from "../exercises/Segments.tsx";
import { findingOf, showsGroups } from "./finding.ts";
import { Headline } from "./Headline.tsx";

interface ShownProps {
  step: StepView;
  result: StepResult;
  /** From 0. */
  page: number;
}

/**
 * The finding, or the question that the room talks about, and the picture, which is the same for both. Where the question is known
 * with the result, the head has room for either from the start, so that the picture stays where it is when they change places.
 */
export function Shown({ step, result, page }: ShownProps) {
  const { says, about } = findingOf(step, result, page) ?? { says: askedIn(step) };
  // Hosts have the question before the room does, and their page draws this screen as the room sees it.
  const prompt = step.shown?.prompt && "debrief" in step.settings ? step.settings.debrief : undefined;
  // What groups say is news, so it has the head while they are shown.
  const groups = showsGroups(step, result);
  const debriefs = step.phase === "debrief" && prompt !== undefined && !groups;
  // Below the finding it keeps its room while it has the head itself.
  const asked = useRef<string | undefined>(undefined);
  if (!debriefs && !groups) asked.current = prompt;
  const place = `${step.focus} ${page} ${groups}`;
  const first = useRef(place);
  // A picture that stays where it is when they change places needs room for both heads.
  const both = !manifestOf(step.exercise).redraws;
  return (
    <div class={first.current === place ? "shown-result shown-arrives" : "shown-result"}>
      <header class="shown-head">
        {(both || !debriefs) && (
          <Head key="says" text={says} about={about} asks={groups ? undefined : asked.current} off={debriefs} />
        )}
        {prompt !== undefined && (both || debriefs) && <Head key="asks" text={prompt} about={about} off={!debriefs} />}
      </header>
      <div key={place} class="shown-picture">
        {groups ? (
          <Segments face={step} result={result} size="stage" focus={step.focus} page={page} />
        ) : (
          <ResultPicture face={step} result={result} size="stage" focus={step.focus} page={page} />
        )}
      </div>
    </div>
  );
}

interface HeadProps {
  text: string;
  about: string | undefined;
  /** The question, below what is said. */
  asks?: string | undefined;
  /** Another one stands in its place. */
  off: boolean;
}

function Head({ text, about, asks, off }: HeadProps) {
  return (
    <div class={off ? "shown-words shown-off" : "shown-words"}>
      <Headline text={text} />
      {about !== undefined && <p class="shown-about">{about}</p>}
      {asks !== undefined && <p class="shown-asks">{asks}</p>}
    </div>
  );
}

/** What stands for a finding where too few answered for one: the question, unless it is a whole story. */
function askedIn(step: StepView): string {
  const head = manifestOf(step.exercise).head(step);
  return head !== undefined && head.length <= TITLE_CHARS ? questionIn(head) : step.title;
}

/** A question without what follows on how to answer it. */
const questionIn = (head: string): string => head.replace(/(\?[”’"]?)\s[^?]+$/u, "$1");
