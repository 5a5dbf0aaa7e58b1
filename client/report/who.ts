/** Page one's line about who came: invited, came, and how many answered each question. */
import { fill } from "#words/fill.ts";
import { pageOne } from "#words/page-one.ts";
import type { Results } from "../../shared/protocol/http.ts";

const words = pageOne.who;

/** Who came, as page one tells it. */
export interface Came {
  /** From the plan; absent where it does not say. */
  invited?: number | undefined;
  /** People who joined and were not removed. */
  people: number;
  /** How many of them were not in the room; absent where that is not known. */
  remote?: number | undefined;
}

/** "27 invited, 24 came, 6 of them remotely. 21 to 24 answered each question." */
export function whoLine({ invited, people, remote = 0 }: Came, steps: Results["steps"]): string {
  const came = [
    ...(invited === undefined ? [] : [fill(words.invited, { n: invited })]),
    fill(words.came, { n: people }),
    ...(remote === 0 ? [] : [remote === people ? words.allRemote : fill(words.remote, { n: remote })]),
  ];
  return [`${came.join(pageOne.comma)}.`, ...answeredLine(people, steps)].join(" ");
}

/** Of each question the first vote: a second one is only for those who stayed. */
function answeredLine(people: number, steps: Results["steps"]): string[] {
  const answered = steps.flatMap(({ rounds: [first] }) => (first ? [first.answered] : []));
  if (answered.length === 0) return [];
  const [least, most] = [Math.min(...answered), Math.max(...answered)];
  if (least < most) return [fill(words.answered, { least, most })];
  return [fill(least === people ? words.answeredAll : words.answeredSame, { n: least })];
}
