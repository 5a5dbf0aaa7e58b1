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

type Shown = { is: "loading" | "list" | "gone" | "offline" } | { is: "plan"; editor: Editor };

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
      // Also where the address has named the plan by its key, which a projector is not to show.
      if (found.is === "plan" && location.hash !== "") named(found.opened.draft.id);
      setShown(
        found.is === "plan" && editor ? { is: "plan", editor } : { is: found.is === "plan" ? "gone" : found.is },
      );
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
    case "offline":
      return <NotHere why={shown.is} />;
    default:
      return <EditorPage key={shown.editor.draft.value.id} editor={shown.editor} store={store} />;
  }
}

function NotHere({ why }: { why: "gone" | "offline" }) {
  return (
    <main class="alone">
      <h1>{words[why].title}</h1>
      <p>{words[why].text}</p>
      <a class="button" href="/plan">
        {words.gone.list}
      </a>
    </main>
  );
}
