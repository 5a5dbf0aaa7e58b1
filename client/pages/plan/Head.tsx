/** The plan's title, how it is kept, undo and redo, and the way to start it. */
import { plan as words } from "#words/plan.ts";
import { TITLE_CHARS } from "../../../shared/limits.ts";
import { BothHats } from "../../ui/BothHats.tsx";
import type { PlanStore } from "../../wire/plans.ts";
import type { Editor } from "./model/editor.ts";
import { setPlan } from "./model/recipes.ts";
import { Share } from "./Share.tsx";
import { StartPlan } from "./StartPlan.tsx";

interface HeadProps {
  editor: Editor;
  store: PlanStore;
}

export function Head({ editor, store }: HeadProps) {
  const { title } = editor.draft.value;
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
        value={title}
        onInput={({ currentTarget }) => editor.act(setPlan({ title: currentTarget.value }), "plan title")}
      />
      <div class="row history">
        <button type="button" aria-disabled={!editor.canUndo.value} onClick={() => editor.undo()}>
          {words.undo}
        </button>
        <button type="button" aria-disabled={!editor.canRedo.value} onClick={() => editor.redo()}>
          {words.redo}
        </button>
      </div>
      <p class="keeping soft small" role="status">
        {keptWords(editor)}
      </p>
      <Share editor={editor} store={store} />
      <StartPlan editor={editor} />
      <p class="said small" role="status">
        {editor.said.value}
      </p>
    </header>
  );
}

function keptWords({ keeping: { value: keeping }, keptBy }: Editor): string {
  if (keeping.is === "kept") return words.keptBy[keptBy.value];
  return words.keeping[keeping.is === "unkept" ? keeping.why : keeping.is];
}
