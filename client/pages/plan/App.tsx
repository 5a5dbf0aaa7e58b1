/** What the address names: the list of plans, or one of them; and plans that come as files. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { plan as words } from "#words/plan.ts";
import type { PictureStore } from "../../wire/pictures.ts";
import type { PlanStore } from "../../wire/plans.ts";
import { EditorPage } from "./EditorPage.tsx";
import { ListPage } from "./ListPage.tsx";
import type { EditorTools } from "./model/editor.ts";
import { importPlan, type NoticeText } from "./model/files.ts";
import { pagesOf, type Shown } from "./model/pages.ts";
import { Notice } from "./Notice.tsx";
import type { OpenPlan } from "./open-plan.ts";
import { TakeRun } from "./TakeRun.tsx";
import { useFileDrop } from "./use-file-drop.ts";

interface AppProps {
  store: PlanStore;
  pictures: PictureStore;
  tools: Omit<EditorTools, "named">;
}

export function App({ store, pictures, tools }: AppProps) {
  const [shown, setShown] = useState<Shown>({ is: "loading" });
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const [taking, setTaking] = useState(takingFrom);
  const [pages] = useState(() => pagesOf({ store, tools, show: setShown, untitled: words.newTitle }));
  const take = useCallback(
    async (file: File) => {
      const { draft, notice } = await importPlan(file, tools.newId(), pictures);
      setNotice(notice);
      if (draft) await pages.open({ draft, version: 0, unkept: true });
    },
    [pages, tools, pictures],
  );
  useEffect(() => pages.follow(), [pages]);
  useFileDrop(take);
  return (
    <>
      {notice && <Notice notice={notice} close={() => setNotice(null)} />}
      {taking && shown.is === "plan" && shown.editor.id.value === taking.plan && (
        <TakeRun editor={shown.editor} pictures={pictures} code={taking.code} close={() => setTaking(null)} />
      )}
      <Page shown={shown} store={store} pictures={pictures} take={take} />
    </>
  );
}

/** The workshop whose changes the address wants to bring into a plan. It is looked at once, before the address loses it. */
function takingFrom(): { code: string; plan: string } | null {
  const code = new URLSearchParams(location.search).get("take");
  return code === null ? null : { code, plan: location.hash.slice(1) };
}

interface PageProps extends Omit<OpenPlan, "editor"> {
  shown: Shown;
}

function Page({ shown, ...rest }: PageProps) {
  switch (shown.is) {
    case "loading":
      return <p class="alone soft">{words.loading}</p>;
    case "list":
      return <ListPage store={rest.store} take={rest.take} />;
    case "gone":
    case "offline":
      return <NotHere why={shown.is} />;
    default:
      return <EditorPage key={shown.editor.draft.value.id} editor={shown.editor} {...rest} />;
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
