/** What a choice says: the option that most people chose, and how many had chosen it before the talk. */

import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import { OTHER } from "../../../shared/exercises/choice/other.ts";
import type { Distribution } from "../../../shared/exercises/distribution.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { askedIn, chose, choseAfter, choseOften } from "../../charts/headline.ts";
import { leadersOf } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { roundsOf, shownRounds } from "../contract/rounds.ts";
import { barsOf } from "./bars.ts";

const words = charts.headline;

/** Of the last vote that may be told; nothing where none may be. The options that most chose are on the first page. */
export function finding(face: FaceOf<"choice">, result: StepResult, _focus?: string, page = 0): Finding | undefined {
  const { settings } = face;
  const { options, max, question } = settings;
  const votes = roundsOf(result, "choice").map((one) => ({ round: one.round, item: one.result.answer }));
  const shown = shownRounds(votes);
  const last = lastOf(shown)?.item;
  const [first] = shown;
  if (!last || !first) return undefined;
  const pages = barsOf(face, result);
  const here = page > 0 && pages.length > 1 && pages[Math.min(page, pages.length - 1)];
  if (here)
    return {
      says: atMost(
        here.map(({ id }) => last.counts[id] ?? 0),
        last.n,
      ),
      about: askedIn(question),
    };
  const own = ownOf(settings, last);
  if (own !== undefined) {
    const says =
      votes.length === 1 ? own : fill(lastOf(votes)?.item === last ? words.afterAny : words.beforeAny, { says: own });
    return { says, of: [OTHER], about: askedIn(question) };
  }
  if (max > 1) return { ...choseOften(options, last), about: askedIn(question) };
  if (shown.length > 1) return { ...choseAfter(options, first.item, last), about: askedIn(question) };
  const said = chose(options, last);
  // One of two votes may be told alone, and then has to say which it is.
  const when = votes.length === 1 ? "{says}" : first.round === 1 ? words.beforeAny : words.afterAny;
  return { ...said, says: fill(when, { says: said.says }), about: askedIn(question) };
}

/** Of the less chosen options on a later page. */
function atMost(counts: readonly number[], all: number): string {
  const n = Math.max(...counts);
  return n === 0 ? charts.nobody : fill(words.atMost, { n, all });
}

/** Where “other” leads: no answer that people share, but as many of their own. */
function ownOf({ options, other }: FaceOf<"choice">["settings"], item: Distribution): string | undefined {
  const { top, count } = leadersOf(options, item);
  const [one, ...tied] = top;
  if (other === undefined || one?.id !== OTHER || tied.length > 0) return undefined;
  return fill(count === item.n ? words.ownAll : words.own, { n: count, all: item.n });
}
