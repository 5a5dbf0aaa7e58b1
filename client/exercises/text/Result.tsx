/** The picture of `text`: what people wrote, linked to nobody. */
import type { ComponentChildren } from "preact";
import { textChart } from "#words/exercises/text-chart.ts";
import { plural } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Pages } from "../../charts/figure/Pages.tsx";
import { pagesByWeight } from "../../charts/figure/paging.ts";
import { Texts } from "../../charts/texts/Texts.tsx";
import { type PictureProps, resultPart, roundsOf } from "../contract/result.ts";

const words = textChart;
/** Characters that fill a stage, and what a card costs beside its text. */
const FULL = { roomy: 760, dense: 380 };
const CARD = 40;

/** Quiet cards; a stage turns pages where they are many. */
function TextResult({ result, size, dense }: PictureProps<"text">) {
  const found = lastOf(roundsOf(result, "text"))?.result;
  if (!found) return null;
  if (found.n === null) return <p class="hidden-note">{words.hidden}</p>;
  const pages = pagesByWeight(found.texts, (text) => text.length + CARD, dense ? FULL.dense : FULL.roomy);
  const cards: ComponentChildren =
    size === "stage" ? (
      <Pages pages={pages.map((texts) => <Texts key={texts[0]} texts={texts} />)} />
    ) : (
      <Texts texts={found.texts} />
    );
  return (
    <div class={`picture picture-${size}`}>
      <p class="soft">{plural(found.n, words.wrote)}</p>
      {found.texts.length > 0 && cards}
      {found.more > 0 && <p class="soft">{plural(found.more, words.more)}</p>}
    </div>
  );
}

export default resultPart("text", TextResult);
