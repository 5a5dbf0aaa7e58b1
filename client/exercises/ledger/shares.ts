/** The whole percents that the picture of the tags shows, and its sentence: one rounding for both. */
import { ledgerChart as words } from "#words/exercises/ledger-chart.ts";
import { fill } from "#words/fill.ts";
import { roundTogether } from "../../charts/round-together.ts";
import { listed, quoted } from "../../charts/summary.ts";
import type { PictureProps } from "../contract/result.ts";
import type { ResultOfRound } from "../contract/rounds.ts";

type Settings = PictureProps<"ledger">["face"]["settings"];
type Tagged = Exclude<NonNullable<ResultOfRound<"ledger">["things"]>, { hidden: unknown }>;

/** The percent of each tag by its id; together they are a hundred. The sentence names the largest, and all that tie. */
export function sharesShown({ tags }: Pick<Settings, "tags">, { shares, n }: Pick<Tagged, "shares" | "n">) {
  const rounded = roundTogether(tags.map(({ id }) => (shares[id] ?? 0) * 100));
  const percent = new Map(tags.map(({ id }, at) => [id, rounded[at] ?? 0]));
  const share = (id: string) => Math.round((shares[id] ?? 0) * 1000);
  const most = Math.max(...tags.map(({ id }) => share(id)));
  const top = tags.filter(({ id }) => share(id) === most);
  const shown = Math.max(...top.map(({ id }) => percent.get(id) ?? 0));
  const who = listed(top.map(({ text }) => quoted(text)));
  return { percent, top, most: shown, summary: fill(words.tags, { who, n: shown, people: n }) };
}
