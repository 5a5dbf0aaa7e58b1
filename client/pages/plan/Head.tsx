/** The plan's title, how it is kept, undo and redo, and the way to start it. */
import { plan as words } from "#words/plan.ts";
import { TITLE_CHARS } from "../../../shared/limits.ts";
import { BothHats } from "../../ui/BothHats.tsx";
import type { Editor } from "./model/editor.ts";
import type { Keeping } from "./model/keeper.ts";
import { setPlan } from "./model/recipes.ts";
import { StartPlan } from "./StartPlan.tsx";

export function Head({ editor }: { editor: Editor }) {
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
        {keptWords(editor.keeping.value)}
      </p>
      <StartPlan editor={editor} />
      <p class="said small" role="status">
        {editor.said.value}
      </p>
    </header>
  );
}

const keptWords = (keeping: Keeping): string => words.keeping[keeping.is === "unkept" ? keeping.why : keeping.is];
