/** What a step needs beside what it is given, with its parts on a press. */
import { fill } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import type { Draft, DraftStep } from "../../../shared/agenda/draft.ts";
import { momentsAfter } from "../../../shared/agenda/moments.ts";
import { needs, partsOf } from "../../../shared/agenda/timing.ts";
import { minutesAndSeconds } from "../../../shared/duration.ts";
import type { Editor } from "./model/editor.ts";
import { about, minutesNeeded } from "./model/time-words.ts";

/** Who is expected where the plan does not say. */
const PEOPLE = 24;

/** Nothing while the step is unfinished. */
export function Needs({ editor, step }: { editor: Editor; step: DraftStep }) {
  const draft = editor.draft.value;
  const parts = partsOf(step, draft);
  if (!parts) return null;
  const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
  const next = draft.steps[draft.steps.indexOf(step) + 1];
  const moments = momentsAfter(step, next, draft.locale);
  const tight = minutesNeeded(seconds) > step.minutes;
  const { people = PEOPLE, remote = 0 } = draft;
  return (
    <details class={tight ? "needs is-tight" : "needs"}>
      <summary>
        {fill(tight ? words.time.needsMore : words.time.needs, {
          needed: about(seconds),
          given: about(step.minutes * 60),
          people,
        })}
      </summary>
      <table>
        <caption class="unseen">{words.time.parts}</caption>
        <tbody>
          {parts.map((part) => (
            <tr key={part.part}>
              <th scope="row">{words.time.part[part.part]}</th>
              <td>{minutesAndSeconds(Math.round(part.seconds))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moments.length > 0 && <p class="soft small">{addedWords(moments, draft)}</p>}
      <p class="soft small">{remote > 0 ? fill(words.time.hintRemote, { remote }) : words.time.hint}</p>
    </details>
  );
}

/** What the room will add to a story, which the plan's end has counted in. */
function addedWords(moments: readonly DraftStep[], draft: Draft): string {
  const needed = moments.reduce((sum, moment) => sum + (needs(moment, draft) ?? moment.minutes * 60), 0);
  const given = moments.reduce((sum, { minutes }) => sum + minutes * 60, 0);
  const { one, other } = words.time.moments;
  const gaps = { n: moments.length, needed: about(needed), given: about(given) };
  return fill(moments.length === 1 ? one : other, gaps);
}
