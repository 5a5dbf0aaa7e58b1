/** The picture of `commit`: the cards that people put on the wall, and how many plans are about what. */
import type { ComponentChildren } from "preact";
import { plan } from "#words/exercises/commit.ts";
import { commitChart as words } from "#words/exercises/commit-chart.ts";
import { fill, plural } from "#words/fill.ts";
import type { Result, WallCard } from "../../../shared/exercises/commit/result.ts";
import type { Form } from "../../../shared/exercises/commit/settings.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Bars, barTable } from "../../charts/bars/Bars.tsx";
import type { BarRow } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Pages } from "../../charts/figure/Pages.tsx";
import { pagesByWeight } from "../../charts/figure/paging.ts";
import { leadersOf, listed, quoted } from "../../charts/summary.ts";
import { type PictureProps, resultPart, roundsOf } from "../contract/result.ts";
import "./wall.css";

type Props = PictureProps<"commit">;
type Counts = NonNullable<Result["counts"]>;
type Areas = NonNullable<Counts["areas"]>;

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
  const areas = counts?.areas ?? null;
  const beside = areas !== null && !(dense && wall.length > 0);
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
          {beside && <Figures areas={areas} kinds={(!short && counts?.kinds) || null} form={form} size={size} />}
          {areas === null && !dense && <p class="soft">{words.figuresHidden}</p>}
          {wall.length + more === 0 && <p class="soft">{words.nobody}</p>}
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
          <p class="wall-tag">{tagOf(one, form)}</p>
          <p class="wall-text">{fill(plan, { ifCue: one.ifCue, thenDo: one.thenDo })}</p>
        </li>
      ))}
    </ul>
  );
  if (!stage) return cards(wall);
  const pages = pagesByWeight(wall, ({ ifCue, thenDo }) => ifCue.length + thenDo.length + CARD, full);
  return <Pages pages={pages.map((some) => cards(some))} />;
}

/** What kind of plan it is and what it is about, as far as its writer said. */
function tagOf({ kind, area }: WallCard, form: Form): string {
  const parts = [...(kind ? [form.kinds[kind].text] : []), ...(area ? [form.areas[area]] : [])];
  return parts.join(words.dot);
}

interface FiguresProps {
  areas: Areas;
  kinds: Counts["kinds"];
  form: Form;
  size: Props["size"];
}

/** Of those who said what their plan is about. */
function Figures({ areas, kinds, form, size }: FiguresProps) {
  const n = Object.values(areas).reduce((sum, count) => sum + count, 0);
  const options = AREAS.map((id) => ({ id, text: form.areas[id] }));
  const rows: BarRow[] = options.map(({ id, text }) => ({
    id,
    label: text,
    tone: "plain",
    rounds: [{ round: 1, count: areas[id], n }],
  }));
  const { top, count } = leadersOf(options, { n, counts: areas });
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
                starts: kinds.start,
                stop: stop.text,
                stops: kinds.stop,
                continue: keep.text,
                continues: kinds.continue,
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

export default resultPart("commit", CommitResult);
