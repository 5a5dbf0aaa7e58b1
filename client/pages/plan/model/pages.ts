/** Opens what the page's address names, and keeps what was open before that. */
import type { PlanStore } from "../../../wire/plans.ts";
import { type Editor, type EditorTools, editorOf, type Opened } from "./editor.ts";
import { addressOf, openPlan } from "./open.ts";

export type Shown = { is: "loading" | "list" | "gone" | "offline" } | { is: "plan"; editor: Editor };

export interface PagesTools {
  store: PlanStore;
  tools: Omit<EditorTools, "named">;
  show(shown: Shown): void;
  /** The title of a plan that begins with nothing. */
  untitled: string;
}

export interface Pages {
  /** Shows what the address names, now and whenever it changes, until the function that it returns is called. */
  follow(): () => void;
  /** Opens a plan that the address does not name yet. */
  open(opened: Opened): Promise<void>;
}

export function pagesOf({ store, tools, show, untitled }: PagesTools): Pages {
  let editor: Editor | null = null;
  /** The fragment that the page shows already. */
  let here: string | null = null;
  let turns = 0;

  const named = (id: string) => {
    here = `#${id}`;
    history.replaceState(null, "", `${location.pathname}${here}`);
  };
  const close = async () => {
    await editor?.flush();
    // What could not be kept, or waits for an answer, is there when the plan is opened again.
    editor?.leave();
    editor?.stop();
    editor = null;
  };
  const open = async (opened: Opened) => {
    turns += 1;
    await close();
    editor = editorOf(opened, { ...tools, named });
    // Also where the address has named the plan by its key, which a projector is not to show.
    if (location.hash !== "") named(opened.draft.id);
    show({ is: "plan", editor });
  };
  const goTo = async () => {
    if (location.hash === here) return;
    here = location.hash;
    turns += 1;
    const turn = turns;
    await close();
    const found = await openPlan(addressOf(location), store, untitled);
    // Somebody may have gone elsewhere meanwhile.
    if (turn !== turns) return;
    if (found.is === "plan") await open(found.opened);
    else show({ is: found.is });
  };

  return {
    open,
    follow: () => {
      const leave = (event: Event) => {
        if (event.type === "visibilitychange" && document.visibilityState !== "hidden") return;
        editor?.leave();
      };
      // Where nothing can be kept, only the page itself still has the plan.
      const ask = (event: BeforeUnloadEvent) => editor?.leave() === false && event.preventDefault();
      void goTo();
      addEventListener("hashchange", goTo);
      addEventListener("pagehide", leave);
      addEventListener("beforeunload", ask);
      document.addEventListener("visibilitychange", leave);
      return () => {
        removeEventListener("hashchange", goTo);
        removeEventListener("pagehide", leave);
        removeEventListener("beforeunload", ask);
        document.removeEventListener("visibilitychange", leave);
        void close();
      };
    },
  };
}
