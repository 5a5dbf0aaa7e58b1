/** What a step needs beside what it is given, with its parts on a press. */
import { fill } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import type { DraftStep } from "../../../shared/agenda/draft.ts";
import { partsOf } from "../../../shared/agenda/timing.ts";
import type { Editor } from "./model/editor.ts";
import { about, clockOfSeconds, minutesNeeded } from "./model/time-words.ts";

/** Who is expected where the plan does not say. */
const PEOPLE = 24;

/** Nothing while the step is unfinished. */
export function Needs({ editor, step }: { editor: Editor; step: DraftStep }) {
  const draft = editor.draft.value;
  const parts = partsOf(step, draft);
  if (!parts) return null;
  const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
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
              <td>{clockOfSeconds(part.seconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">{remote > 0 ? fill(words.time.hintRemote, { remote }) : words.time.hint}</p>
    </details>
  );
}
