/** What a ledger says: what most of the week did, who was asked for advice, or whether it was work or people. */
import { ledgerChart } from "#words/exercises/ledger-chart.ts";
import { fill } from "#words/fill.ts";
import type { ScaleDistribution } from "../../../shared/exercises/distribution.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { leadersOf, listed, quoted } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { type ResultOfRound, roundsOf } from "../contract/rounds.ts";
import { sharesShown } from "./shares.ts";

type Settings = FaceOf<"ledger">["settings"];
type Counted = ResultOfRound<"ledger">;

const words = ledgerChart.says;

/** Of the part in focus; of all of them the first that may be shown. */
export function finding({ settings }: FaceOf<"ledger">, result: StepResult, focus: string | undefined) {
  const counted = lastOf(roundsOf(result, "ledger"))?.result;
  if (!counted) return undefined;
  const of: Readonly<Record<string, () => Finding | undefined>> = {
    things: () => ofThings(settings, counted.things),
    advice: () => ofAdvice(settings, counted.advice),
    people: () => ofPeople(settings, counted.people),
  };
  const own = focus === undefined ? undefined : of[focus];
  return own ? own() : (of.things?.() ?? of.advice?.() ?? of.people?.());
}

function ofThings(settings: Settings, things: Counted["things"]): Finding | undefined {
  if (!things || "hidden" in things) return undefined;
  const { top, most } = sharesShown(settings, things);
  const who = top.length > 1 ? listed(top.map(({ text }) => quoted(text))) : (top[0]?.text ?? "");
  return { says: fill(top.length > 1 ? words.tags : words.tag, { who, n: most }), of: top.map(({ id }) => id) };
}

function ofAdvice({ advice }: Settings, item: Counted["advice"]): Finding | undefined {
  if (!item || "hidden" in item) return undefined;
  const { top, count } = leadersOf(
    advice.buckets.map((text, bucket) => ({ id: String(bucket), text })),
    item,
  );
  const gaps = { who: listed(top.map(({ text }) => text)), n: count, all: item.n };
  return {
    says: fill(top.length > 1 ? words.adviceTie : words.advice, gaps),
    about: advice.text,
    of: top.map(({ id }) => id),
  };
}

function ofPeople({ people }: Settings, item: Counted["people"]): Finding | undefined {
  const [low, high] = [...people.ends].sort((a, b) => a.stop - b.stop);
  if (!item || "hidden" in item || !low || !high) return undefined;
  const middle = (low.stop + high.stop) / 2;
  const [below, above] = [stopsOf(item, (stop) => stop < middle), stopsOf(item, (stop) => stop > middle)];
  const all = item.n;
  const about = people.text;
  if (below.n === 0 && above.n === 0) return { says: fill(words.middle, { all }), about };
  if (below.n === above.n) {
    return { says: fill(words.sides, { left: low.text, right: high.text, n: above.n, all }), about };
  }
  const [side, end] = above.n > below.n ? [above, high.text] : [below, low.text];
  return { says: fill(words.side, { n: side.n, all, end }), about, of: side.ids };
}

/** The stops that a rule takes, and how many people stand at them. */
function stopsOf({ counts }: ScaleDistribution, takes: (stop: number) => boolean): { n: number; ids: string[] } {
  const ids = Object.keys(counts).filter((stop) => takes(Number(stop)));
  return { n: ids.reduce((sum, id) => sum + (counts[id] ?? 0), 0), ids };
}
