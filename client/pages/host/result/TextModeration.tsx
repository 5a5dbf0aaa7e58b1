/** Hiding and merging what people wrote, before or after the room sees it. */
import { useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import { lastOf } from "../../../../shared/plain.ts";
import type { HostView, StepResult, StepView } from "../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../exercises/find/manifest.ts";
import { listedTexts, wordedRound } from "../model/items.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { HiddenTexts, HideText, showText, TEXTS } from "./HiddenTexts.tsx";

export interface TextModerationProps {
  model: HostModel;
  view: HostView;
  step: StepView;
  result: StepResult | null;
}

/** Only for steps whose result lists words or texts. */
export function TextModeration({ model, view, step, result }: TextModerationProps) {
  // Where all of it is hidden there is still what is hidden to be shown again.
  const counted = wordedRound(result) ?? lastOf(result?.rounds ?? [])?.result;
  if (!counted || !("more" in counted)) return null;
  const { merges } = manifestOf(counted.exercise);
  const texts = listedTexts(result);
  const { merged = {} } = view.moderation ?? {};
  const merge = (text: string, into: string) =>
    model.command(TEXTS, { do: "moderate", what: "text", step: step.id, text, to: { merge: into } });

  return (
    <div class="moderation">
      <p class="soft small">{merges ? words.words.hint : words.words.textsHint}</p>
      <Trouble model={model} at={TEXTS} />
      <ul class="moderated">
        {texts.map(({ text, count }) => (
          <li key={text}>
            <span class="text">
              {text}
              {count !== undefined && <span class="soft"> {fill(words.words.count, { n: count })}</span>}
            </span>
            {merges && texts.length > 1 && (
              <MergeInto text={text} others={texts.map((one) => one.text)} merge={(into) => merge(text, into)} />
            )}
            <HideText model={model} step={step} text={text} />
          </li>
        ))}
      </ul>
      {counted.more > 0 && <p class="soft small">{plural(counted.more, words.words.more)}</p>}
      {Object.keys(merged).length > 0 && (
        <>
          <h3 class="small">{words.words.merged}</h3>
          <ul class="moderated">
            {Object.entries(merged).map(([from, into]) => (
              <li key={from}>
                <span class="text">{fill(words.words.into, { from, into })}</span>
                <Act
                  model={model}
                  at={TEXTS}
                  label={fill(words.words.splitOf, { word: from })}
                  make={() => showText(step, from)}
                >
                  {words.words.split}
                </Act>
              </li>
            ))}
          </ul>
        </>
      )}
      <HiddenTexts model={model} view={view} step={step} />
    </div>
  );
}

interface MergeProps {
  text: string;
  others: readonly string[];
  merge(into: string): void;
}

/** Choosing in the list alone does nothing: a keyboard walks through it. */
function MergeInto({ text, others, merge }: MergeProps) {
  const [into, setInto] = useState("");
  return (
    <span class="merge">
      <select
        aria-label={fill(words.words.mergeOf, { word: text })}
        value={into}
        onChange={(event) => setInto(event.currentTarget.value)}
      >
        <option value="">{words.words.mergeInto}</option>
        {others
          .filter((one) => one !== text)
          .map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
      </select>
      {into !== "" && (
        <button
          type="button"
          onClick={() => {
            merge(into);
            setInto("");
          }}
        >
          {words.words.merge}
        </button>
      )}
    </span>
  );
}
