/** Hiding and merging what people wrote, before or after the room sees it. */
import { useState } from "preact/hooks";
import type { HostView, StepResult, StepView } from "../../shared/protocol/view.ts";
import { host as words } from "../locales/en/host.ts";
import { fill, plural } from "../locales/index.ts";
import type { HostModel } from "../models/host.ts";
import { Act } from "./Act.tsx";
import { Fold } from "./Fold.tsx";
import { Trouble } from "./Trouble.tsx";

const AT = "texts";

export interface TextModerationProps {
  model: HostModel;
  view: HostView;
  step: StepView;
  result: StepResult | null;
  /** Unfolded: looking the words through is what the peek is for. */
  open?: boolean;
}

/** Only for steps whose result lists words or texts. */
export function TextModeration({ model, view, step, result, open = false }: TextModerationProps) {
  const counted = result?.rounds.at(-1)?.result;
  if (counted?.exercise !== "cloud" && counted?.exercise !== "text") return null;
  const merges = counted.exercise === "cloud";
  const texts = counted.exercise === "cloud" ? counted.words.map(({ word }) => word) : [...new Set(counted.texts)];
  const { hidden = [], merged = {} } = view.moderation ?? {};
  const moderate = (text: string, to: "hidden" | "shown" | { merge: string }) =>
    ({ do: "moderate", what: "text", step: step.id, text, to }) as const;

  return (
    <Fold open={open} title={merges ? words.words.heading : words.words.textsHeading}>
      <p class="soft small">{words.words.hint}</p>
      <Trouble model={model} at={AT} />
      <ul class="moderated">
        {texts.map((text) => (
          <li key={text}>
            <span class="text">{text}</span>
            {merges && texts.length > 1 && (
              <MergeInto
                text={text}
                others={texts}
                merge={(into) => model.command(AT, moderate(text, { merge: into }))}
              />
            )}
            <Act
              model={model}
              at={AT}
              label={fill(words.words.hideOf, { word: text })}
              make={() => moderate(text, "hidden")}
            >
              {words.words.hide}
            </Act>
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
                  at={AT}
                  label={fill(words.words.splitOf, { word: from })}
                  make={() => moderate(from, "shown")}
                >
                  {words.words.split}
                </Act>
              </li>
            ))}
          </ul>
        </>
      )}
      {hidden.length > 0 && (
        <>
          <h3 class="small">{words.words.hidden}</h3>
          <ul class="moderated">
            {hidden.map((text) => (
              <li key={text}>
                <span class="text">{text}</span>
                <Act
                  model={model}
                  at={AT}
                  label={fill(words.words.showOf, { word: text })}
                  make={() => moderate(text, "shown")}
                >
                  {words.words.show}
                </Act>
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
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
