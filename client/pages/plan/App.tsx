/** What the address names: the list of plans, or one of them. */
import { useEffect, useState } from "preact/hooks";
import { plan as words } from "#words/plan.ts";
import type { PlanStore } from "../../wire/plans.ts";
import { EditorPage } from "./EditorPage.tsx";
import { ListPage } from "./ListPage.tsx";
import { type Editor, type EditorTools, editorOf } from "./model/editor.ts";
import { addressOf, openPlan } from "./model/open.ts";

interface AppProps {
  store: PlanStore;
  tools: Omit<EditorTools, "named">;
}

type Shown = { is: "loading" | "list" | "gone" } | { is: "plan"; editor: Editor };

export function App({ store, tools }: AppProps) {
  const [shown, setShown] = useState<Shown>({ is: "loading" });

  useEffect(() => {
    let editor: Editor | null = null;
    let wanted = 0;
    /** Under which address the page is already. */
    let here = "";
    const named = (id: string) => {
      here = `#${id}`;
      history.replaceState(null, "", `/plan#${id}`);
    };
    const follow = async () => {
      if (location.hash !== "" && location.hash === here) return;
      here = location.hash;
      wanted += 1;
      const turn = wanted;
      await editor?.flush();
      const found = await openPlan(addressOf(location), store, words.newTitle);
      if (turn !== wanted) return;
      editor?.stop();
      editor = found.is === "plan" ? editorOf(found.opened, { ...tools, named }) : null;
      setShown(editor ? { is: "plan", editor } : { is: found.is === "list" ? "list" : "gone" });
    };
    void follow();
    const leave = () => editor?.leave();
    const isHidden = () => document.visibilityState === "hidden" && leave();
    addEventListener("hashchange", follow);
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", isHidden);
    return () => {
      removeEventListener("hashchange", follow);
      removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", isHidden);
      editor?.stop();
    };
  }, [store, tools]);

  switch (shown.is) {
    case "loading":
      return <p class="alone soft">{words.loading}</p>;
    case "list":
      return <ListPage store={store} />;
    case "gone":
      return <Gone />;
    default:
      return <EditorPage key={shown.editor.draft.value.id} editor={shown.editor} />;
  }
}

function Gone() {
  return (
    <main class="alone">
      <h1>{words.gone.title}</h1>
      <p>{words.gone.text}</p>
      <a class="button" href="/plan">
        {words.gone.list}
      </a>
    </main>
  );
}
