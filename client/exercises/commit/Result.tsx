/** The picture of `commit`: the cards that people put on the wall, and how many plans are about what. */
import type { ComponentChildren } from "preact";
import type { Result, WallCard } from "../../../shared/exercises/commit/result.ts";
import type { Form } from "../../../shared/exercises/commit/settings.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Bars, barTable } from "../../charts/Bars.tsx";
import type { BarRow } from "../../charts/data.ts";
import { Figure } from "../../charts/Figure.tsx";
import { Pages } from "../../charts/Pages.tsx";
import { pagesByWeight } from "../../charts/paging.ts";
import { leadersOf, listed, quoted } from "../../charts/summary.ts";
import { plan } from "../../locales/en/exercises/commit.ts";
import { commitChart as words } from "../../locales/en/exercises/commit-chart.ts";
import { fill, plural } from "../../locales/index.ts";
import { type PictureProps, picture, roundsOf } from "../picture.ts";
import "./wall.css";

type Props = PictureProps<"commit">;
type Counts = NonNullable<Result["counts"]>;

/** Characters that fill a stage, and what a card costs beside its text. */
const FULL = { roomy: 700, beside: 440 };
const CARD = 60;
const AREAS = ["vision", "ideas", "people", "time", "culture", "growth"] as const;

function CommitResult({ face, result, size, dense }: Props) {
  const found = lastOf(roundsOf(result, "commit"))?.result;
  const { form, short } = face.settings;
  if (!found || !form) return null;
  const { n, counts, wall, more } = found;
  if (n === null && wall.length === 0) return <p class="hidden-note">{words.hidden}</p>;
  // Beside a prompt there is room for one of the two, and the wall is people's own words.
  const beside = n !== null && counts !== null && !(dense && wall.length > 0);
  const stage = size === "stage";
  return (
    <div class={`picture picture-${size}`}>
      <div class={wall.length > 0 && beside ? "plans plans-beside" : "plans"}>
        {wall.length > 0 && (
          <div class="plans-wall">
            <Wall wall={wall} form={form} stage={stage} full={beside || dense ? FULL.beside : FULL.roomy} />
            {more > 0 && <p class="soft">{plural(more, words.more)}</p>}
          </div>
        )}
        <div class="plans-figures">
          {n !== null && <p class="soft">{plural(n, words.made)}</p>}
          {beside && <Figures n={n} counts={counts} form={form} kinds={!short} size={size} />}
          {counts === null && !dense && <p class="soft">{words.figuresHidden}</p>}
          {wall.length === 0 && <p class="soft">{words.nobody}</p>}
        </div>
      </div>
    </div>
  );
}

/** The cards; a stage turns pages where they are many. */
function Wall({ wall, form, stage, full }: { wall: readonly WallCard[]; form: Form; stage: boolean; full: number }) {
  const cards = (some: readonly WallCard[]): ComponentChildren => (
    <ul class={some.length > 1 ? "wall" : "wall wall-one"}>
      {some.map((one, at) => (
        <li key={at} class="wall-card">
          <p class="wall-tag">{fill(words.tag, { kind: form.kinds[one.kind].text, area: form.areas[one.area] })}</p>
          <p class="wall-text">{fill(plan, one)}</p>
        </li>
      ))}
    </ul>
  );
  if (!stage) return cards(wall);
  const pages = pagesByWeight(wall, ({ ifCue, thenDo }) => ifCue.length + thenDo.length + CARD, full);
  return <Pages pages={pages.map((some) => cards(some))} />;
}

function Figures(props: { n: number; counts: Counts; form: Form; kinds: boolean; size: Props["size"] }) {
  const { n, counts, form, kinds, size } = props;
  const options = AREAS.map((id) => ({ id, text: form.areas[id] }));
  const rows: BarRow[] = options.map(({ id, text }) => ({
    id,
    label: text,
    tone: "plain",
    rounds: [{ round: 1, count: counts.areas[id] ?? 0, n }],
  }));
  const { top, count } = leadersOf(options, { n, counts: counts.areas });
  const { start, stop, continue: keep } = form.kinds;
  return (
    <Figure
      size={size}
      summary={fill(words.most, { who: listed(top.map(({ text }) => quoted(text))), n: count, all: n })}
      notes={
        kinds
          ? [
              fill(words.kinds, {
                start: start.text,
                starts: counts.kinds.start ?? 0,
                stop: stop.text,
                stops: counts.kinds.stop ?? 0,
                continue: keep.text,
                continues: counts.kinds.continue ?? 0,
              }),
            ]
          : []
      }
      table={barTable(rows)}
    >
      <Bars rows={rows} />
    </Figure>
  );
}

export default picture("commit", CommitResult);
