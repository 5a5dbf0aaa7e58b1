/** One plan: its head, its steps, and the step in hand. */
import { useEffect } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import type { PlanStore } from "../../wire/plans.ts";
import { Clashes } from "./Clashes.tsx";
import { Head } from "./Head.tsx";
import type { Editor } from "./model/editor.ts";
import { StepPanel } from "./StepPanel.tsx";
import { Steps } from "./Steps.tsx";
import { useKeys } from "./use-keys.ts";
import { useSpot } from "./use-spot.ts";

interface EditorPageProps {
  editor: Editor;
  store: PlanStore;
}

export function EditorPage({ editor, store }: EditorPageProps) {
  const { title } = editor.draft.value;
  useEffect(() => {
    document.title = fill(words.pageOf, { title: title || words.untitled });
  }, [title]);
  useKeys(editor);
  useSpot(editor);
  return (
    <div class="planner" onFocusOut={editor.settle}>
      <Head editor={editor} store={store} />
      <Clashes editor={editor} />
      <main class="columns">
        <Steps editor={editor} />
        <StepPanel editor={editor} />
      </main>
    </div>
  );
}
