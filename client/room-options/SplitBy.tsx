/** What results may be split by: nothing unless somebody wants it, and one thing only, fixed with the room. */

import { plural } from "#words/fill.ts";
import { roomOptions } from "#words/room-options.ts";
import { OPTION_CHARS, SEGMENTS } from "../../shared/limits.ts";
import { groupsTyped, type Split } from "./split.ts";

interface SplitByProps {
  split: Split;
  choose(split: Split): void;
}

const { split: text } = roomOptions;

export function SplitBy({ split, choose }: SplitByProps) {
  const own = split.by === "own" ? split : null;
  return (
    <fieldset>
      <legend>{text.legend}</legend>
      <Way is="nothing" text={text.nothing} split={split} choose={() => choose({ by: "nothing" })} />
      <Way
        is="experience"
        text={text.experience.question}
        hint={text.experience.options.join(text.between)}
        split={split}
        choose={() => choose({ by: "experience" })}
      />
      <Way is="mode" text={text.mode} hint={text.modeHint} split={split} choose={() => choose({ by: "mode" })} />
      <Way is="own" text={text.own} split={split} choose={() => choose({ by: "own", question: "", groups: "" })} />
      {own && <OwnList own={own} choose={choose} />}
      {split.by !== "nothing" && <p class="soft small">{text.hint}</p>}
    </fieldset>
  );
}

function Way({ is, text: label, hint, split, choose }: WayProps) {
  const chosen = split.by === is;
  return (
    <label class={chosen ? "option is-chosen" : "option"}>
      <input type="radio" name="split" value={is} checked={chosen} onChange={choose} />
      <span>
        {label}
        {hint && <span class="soft small">{hint}</span>}
      </span>
    </label>
  );
}

interface WayProps {
  is: Split["by"];
  text: string;
  hint?: string;
  split: Split;
  choose(): void;
}

function OwnList({ own, choose }: { own: Extract<Split, { by: "own" }>; choose: SplitByProps["choose"] }) {
  const n = groupsTyped(own.groups).length;
  return (
    <div class="field split-own">
      <label for="split-question">{text.question}</label>
      <input
        id="split-question"
        type="text"
        maxLength={OPTION_CHARS}
        dir="auto"
        autoComplete="off"
        placeholder={text.usualQuestion}
        value={own.question}
        onInput={(event) => choose({ ...own, question: event.currentTarget.value })}
      />
      <label for="split-groups">{text.groups}</label>
      <textarea
        id="split-groups"
        rows={5}
        dir="auto"
        aria-describedby="split-groups-hint"
        value={own.groups}
        onInput={(event) => choose({ ...own, groups: event.currentTarget.value })}
      />
      <p id="split-groups-hint" class="soft small">
        {n >= SEGMENTS.min && n <= SEGMENTS.max ? plural(n, text.count) : text.groupsHint}
      </p>
    </div>
  );
}
