/** What a comparison says: on how many questions the average rose or fell. Why is not known, and not said. */
import { shiftChart } from "#words/exercises/shift.ts";
import { fill, plural } from "#words/fill.ts";
import type { Compared } from "../../../shared/exercises/shift/result.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { asShown } from "../../charts/numbers.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { roundsOf } from "../contract/rounds.ts";
import { changeOf, isBack } from "./words.ts";

export function finding(face: FaceOf<"shift">, result: StepResult): Finding | undefined {
  const items = lastOf(roundsOf(result, "shift"))?.result.items ?? [];
  const { touched } = apart(
    face,
    items.flatMap((item) => ("changes" in item ? [item] : [])),
  );
  if (touched.length > 0) return moved(face, touched);
  const alone = items.flatMap((item) => ("alone" in item ? [item.n] : []));
  return alone.length === 0 ? undefined : { says: kept(alone) };
}

/** What the workshop is about, and the line beside that it did not touch. */
export function apart(
  { settings }: FaceOf<"shift">,
  items: readonly Compared[],
): { touched: Compared[]; untouched: Compared[] } {
  const isUntouched = (item: Compared) => settings.items.find(({ id }) => id === item.id)?.untouched === true;
  return { touched: items.filter((item) => !isUntouched(item)), untouched: items.filter(isUntouched) };
}

/** Which way an average went, by the decimal that is shown. */
const wayOf = (item: Compared): number => Math.sign(asShown(changeOf(item)));

function moved({ settings }: FaceOf<"shift">, items: readonly Compared[]): Finding {
  const words = items.some(isBack) ? shiftChart.says.back : shiftChart.says;
  const [only] = items;
  const [change] = only?.changes ?? [];
  if (items.length === 1 && only && change) {
    const about = settings.items.find(({ id }) => id === only.id)?.text;
    const { up, down } = change;
    return { says: fill(words.one, { up, down, n: only.n }), ...(about !== undefined && { about }) };
  }
  const all = items.length;
  const rose = items.filter((item) => wayOf(item) > 0).length;
  const fell = items.filter((item) => wayOf(item) < 0).length;
  if (rose === 0 && fell === 0) return { says: words.level };
  if (rose > 0 && fell > 0) return { says: fill(words.both, { rose, fell, all }) };
  if (rose === all || fell === all) return { says: rose > 0 ? words.allRose : words.allFell };
  return { says: fill(rose > 0 ? words.rose : words.fell, { rose, fell, all }) };
}

/** How many answered a first time, before there is anything to compare. */
export function kept(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? plural(most, shiftChart.says.kept) : fill(shiftChart.says.keptBetween, { least, most });
}
