/** The picture of `text`: what people wrote, linked to nobody. */
import { textChart as words } from "#words/exercises/text-chart.ts";
import { plural } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Pages } from "../../charts/figure/Pages.tsx";
import { TextColumns, Texts } from "../../charts/texts/Texts.tsx";
import { type PictureProps, resultPart, roundsOf } from "../contract/result.ts";
import { pagesOf } from "./pages.ts";

/** The texts; a stage has pages of them, and says what is in the report alone. */
function TextResult({ result, size, page }: PictureProps<"text">) {
  const found = lastOf(roundsOf(result, "text"))?.result;
  if (!found) return null;
  if (found.n === null) return <p class="hidden-note">{words.hidden}</p>;
  const more = found.more > 0 && plural(found.more, words.more);
  if (size === "stage") {
    const pages = pagesOf(result).map((texts, at) => <TextColumns key={at} page={texts} of={(text) => text} />);
    const isLast = (page ?? 0) >= pages.length - 1;
    return (
      <div class="picture picture-stage picture-over-line">
        <Pages pages={pages} page={page} />
        {more && isLast && <p class="picture-rest">{more}</p>}
      </div>
    );
  }
  return (
    <div class={`picture picture-${size}`}>
      <p class="soft">{plural(found.n, words.wrote)}</p>
      {found.texts.length > 0 && <Texts texts={found.texts} />}
      {more && <p class="soft">{more}</p>}
    </div>
  );
}

export default resultPart("text", TextResult);
