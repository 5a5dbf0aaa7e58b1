/** Findings of a one-hat talk: what was clearly missed most with one set of moves. */
import { onehatChart } from "#words/exercises/onehat-chart.ts";
import { fill } from "#words/fill.ts";
import { findings } from "#words/findings.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { inSentence } from "../../charts/summary.ts";
import type { FaceOf } from "../contract/manifest.ts";
import type { ItemProposal } from "../contract/proposal.ts";
import { THRESHOLDS } from "../contract/thresholds.ts";
import { type ToldTalk, talksOf } from "./talks.ts";

const words = findings.missed;
const NOTHING = "nothing";

export function proposals({ settings }: FaceOf<"onehat">, result: StepResult): ItemProposal[] {
  return talksOf(settings, result).flatMap(missedIn);
}

function missedIn(talk: ToldTalk): ItemProposal[] {
  const { n, missed } = talk;
  const [first, second] = missed;
  const { share, people, ahead } = THRESHOLDS.missed;
  if (!first || first.id === NOTHING || n < THRESHOLDS.people) return [];
  if (first.count < share * n || first.count < people || first.count - (second?.count ?? 0) < ahead) return [];
  const moves = movesOf(talk);
  const form = first.count > n / 2 ? words.most : words.many;
  return [
    {
      kind: "missed",
      item: talk.id,
      strength: first.count / n,
      n,
      says: fill(form, { moves, need: first.text }),
      figures: fill(words.figures, { moves, counts: countsOf(talk) }),
    },
  ];
}

/** Whose moves, where the debrief has told; else which talk's. */
function movesOf({ id, set }: ToldTalk): string {
  if (set?.label !== undefined) return fill(words.moves, { role: inSentence(set.label) });
  return id === "talk2" ? words.talk.talk2 : words.talk.talk1;
}

/** "a clear next step 11 · where this could lead 5 · other answers 7 (23 answered)." */
function countsOf({ n, missed }: ToldTalk): string {
  const [first, second] = missed;
  // Of several that were missed second most, none is named.
  const isTied = missed.filter(({ count }) => count === second?.count).length > 1;
  const listed = [first, ...(isTied ? [] : [second])].flatMap((one) => one ?? []);
  const rest = n - listed.reduce((sum, { count }) => sum + count, 0);
  const counts = [
    ...listed.map(({ id, text, count }) =>
      fill(findings.count, { text: id === NOTHING ? onehatChart.none : text, n: count }),
    ),
    ...(rest > 0 ? [fill(findings.others, { n: rest })] : []),
  ];
  return fill(findings.counts, { counts: counts.join(findings.dot), n });
}
