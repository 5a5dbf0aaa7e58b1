/** The picture of `commit`: how many commitments are about what, and the cards that people put on the wall. */
import type { VNode } from "preact";
import { commitChart as words } from "#words/exercises/commit-chart.ts";
import { fill, plural } from "#words/fill.ts";
import type { Result, WallCard } from "../../../shared/exercises/commit/result.ts";
import type { Form } from "../../../shared/exercises/commit/settings.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Bars, barTable } from "../../charts/bars/Bars.tsx";
import type { BarRow } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Pages } from "../../charts/figure/Pages.tsx";
import { TextColumns } from "../../charts/texts/Texts.tsx";
import { type PictureProps, resultPart, roundsOf } from "../contract/result.ts";
import { AREAS, finding } from "./finding.ts";
import { planOf, wallPages } from "./pages.ts";
import "./wall.css";

type Props = PictureProps<"commit">;
type Counts = NonNullable<Result["counts"]>;
type Areas = NonNullable<Counts["areas"]>;

function CommitResult(props: Props) {
  const { face, result, size } = props;
  const found = lastOf(roundsOf(result, "commit"))?.result;
  const { form, short } = face.settings;
  if (!found || !form) return null;
  const { n, counts, wall, more } = found;
  if (n === null && wall.length === 0) return <p class="hidden-note">{words.hidden}</p>;
  const areas = counts?.areas ?? null;
  const kinds = (!short && counts?.kinds) || null;
  const figures = areas && <Figures {...props} all={n ?? 0} areas={areas} kinds={kinds} form={form} />;
  if (size === "stage") return <OnStage {...props} figures={figures} form={form} more={more} />;
  return (
    <div class={`picture picture-${size}`}>
      {figures ?? (n === null ? null : <p class="soft">{plural(n, words.made)}</p>)}
      {areas === null && n !== null && <p class="soft">{words.figuresHidden}</p>}
      {wall.length > 0 && (
        <ul class="wall">
          {wall.map((one, at) => (
            <li key={at} class="wall-card">
              <Card card={one} form={form} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p class="soft">{plural(more, wall.length > 0 ? words.more : words.put)}</p>}
      {wall.length + more === 0 && <p class="soft">{words.nobody}</p>}
    </div>
  );
}

/** First what the commitments are about, then the wall, page by page. */
function OnStage({ result, page, figures, form, more }: Props & { figures: VNode | null; form: Form; more: number }) {
  const walls = wallPages(result).map((some, at) => (
    <TextColumns key={at} page={some} of={(card) => <Card card={card} form={form} />} />
  ));
  const pages = figures ? [figures, ...walls] : walls;
  const isLast = Math.min(page ?? 0, pages.length - 1) === pages.length - 1;
  const rest = pages.length === 0 ? words.nobody : more > 0 && isLast ? plural(more, words.rest) : null;
  return (
    <div class={`picture picture-stage${rest ? " picture-over-line" : ""}`}>
      <Pages pages={pages} page={page} />
      {rest && <p class="picture-rest">{rest}</p>}
    </div>
  );
}

function Card({ card, form }: { card: WallCard; form: Form }) {
  const tag = tagOf(card, form);
  return (
    <>
      {tag !== "" && <p class="wall-tag">{tag}</p>}
      <p class="wall-text">{planOf(card)}</p>
    </>
  );
}

/** What kind of plan it is and what it is about, as far as its writer said. */
function tagOf({ kind, area }: WallCard, form: Form): string {
  const parts = [...(kind ? [form.kinds[kind].text] : []), ...(area ? [form.areas[area]] : [])];
  return parts.join(words.dot);
}

interface FiguresProps extends Props {
  /** How many made one. */
  all: number;
  areas: Areas;
  kinds: Counts["kinds"];
  form: Form;
}

/** What they are about, and how many say nothing of it: together they are all. */
function Figures({ all, areas, kinds, form, size, face, result }: FiguresProps) {
  const named = sum(Object.values(areas));
  const rows: BarRow[] = AREAS.map((id) => ({
    ...{ id, label: form.areas[id], tone: "plain" },
    rounds: [{ round: 1, count: areas[id], n: named }],
  }));
  const found = finding(face, result);
  const notes = [
    ...(all > named ? [plural(all - named, words.unnamed)] : []),
    ...(kinds ? [kindsOf(kinds, form, all)] : []),
  ];
  return (
    <div class={`commit-figures picture-${size} picture-over-line`}>
      <Figure size={size} summary={found?.says ?? ""} notes={notes} table={barTable(rows)}>
        <Bars rows={rows} of={found?.of} above={size === "phone"} />
      </Figure>
      {size === "stage" && notes.length > 0 && (
        <div class="picture-rest">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </div>
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/** Start, stop and continue, and how many chose none of them. */
function kindsOf(kinds: NonNullable<Counts["kinds"]>, form: Form, all: number): string {
  const { start, stop, continue: keep } = form.kinds;
  const none = all - sum(Object.values(kinds));
  return fill(none > 0 ? words.kindsAndNone : words.kinds, {
    ...{ start: start.text, starts: kinds.start },
    ...{ stop: stop.text, stops: kinds.stop },
    ...{ continue: keep.text, continues: kinds.continue, none },
  });
}

export default resultPart("commit", CommitResult);
