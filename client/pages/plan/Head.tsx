/** The plan's title, how it is kept, undo and redo, and the way to start it. */
import { useEffect, useState } from "preact/hooks";
import { plan as words } from "#words/plan.ts";
import { TITLE_CHARS } from "../../../shared/limits.ts";
import { type Options, USUAL_OPTIONS } from "../../room-options/options.ts";
import { BothHats } from "../../ui/BothHats.tsx";
import { IconButton } from "./icons.tsx";
import { More } from "./More.tsx";
import type { Editor } from "./model/editor.ts";
import { setPlan } from "./model/recipes.ts";
import type { OpenPlan } from "./open-plan.ts";
import { PlanSettings, settingsLine } from "./PlanSettings.tsx";
import { Share } from "./Share.tsx";
import { StartPlan } from "./StartPlan.tsx";

export function Head({ editor, store, pictures, take }: OpenPlan) {
  const draft = editor.draft.value;
  const spot = editor.spot.value;
  const [open, setOpen] = useState(false);
  const [more, setMore] = useState(false);
  const [options, setOptions] = useState<Options>(USUAL_OPTIONS);
  // An undo may have changed what is folded away.
  const inSettings = spot !== null && spot.step === undefined && SETTINGS.some((field) => field === spot.field);
  useEffect(() => {
    if (inSettings) setOpen(true);
  }, [spot, inSettings]);
  return (
    <header class="head">
      <a href="/plan" class="to-plans" aria-label={words.gone.list}>
        <BothHats />
      </a>
      <h1 class="unseen">{words.page}</h1>
      <input
        class="plan-title"
        type="text"
        dir="auto"
        autoComplete="off"
        data-spot="plan title"
        aria-label={words.titleOfPlan}
        maxLength={TITLE_CHARS}
        value={draft.title}
        onInput={({ currentTarget }) => editor.act(setPlan({ title: currentTarget.value }), "plan title")}
      />
      <button
        type="button"
        class="quiet small settings-line"
        aria-expanded={open}
        aria-controls="plan-settings"
        aria-label={`${words.settings.open}: ${settingsLine(draft)}`}
        onClick={() => setOpen(!open)}
      >
        {settingsLine(draft)}
      </button>
      {open && <PlanSettings editor={editor} pictures={pictures} />}
      <p class="keeping soft small" role="status">
        {keptWords(editor)}
      </p>
      <div class="row history">
        <IconButton icon="undo" label={words.undo} act={editor.undo} disabled={!editor.canUndo.value} />
        <IconButton icon="redo" label={words.redo} act={editor.redo} disabled={!editor.canRedo.value} />
      </div>
      <Share editor={editor} store={store} pictures={pictures} />
      <button type="button" aria-expanded={more} aria-controls="plan-more" onClick={() => setMore(!more)}>
        {words.more.open}
      </button>
      {more && <More editor={editor} pictures={pictures} take={take} options={options} choose={setOptions} />}
      <StartPlan editor={editor} pictures={pictures} options={options} />
      <Said editor={editor} />
    </header>
  );
}

/** What happened by itself: read out, and seen until the next change. */
function Said({ editor }: { editor: Editor }) {
  const text = editor.said.value;
  return (
    <div class="said" data-empty={text === ""}>
      <p role="status">{text}</p>
      {text !== "" && <IconButton icon="remove" label={words.close} act={editor.hush} />}
    </div>
  );
}

const SETTINGS = ["client", "people", "remote", "start", "end", "minutes", "logo"];

function keptWords({ keeping: { value: keeping }, keptBy }: Editor): string {
  if (keeping.is === "kept") return words.keptBy[keptBy.value];
  return words.keeping[keeping.is === "unkept" ? keeping.why : keeping.is];
}
