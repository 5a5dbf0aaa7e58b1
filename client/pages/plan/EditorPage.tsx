/** One plan: its head, and the library, the steps, the step in hand and its preview, side by side or one at a time. */
import { useEffect, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import { offersOf } from "../../exercises/find/offers.ts";
import { useMedia } from "../../ui/useMedia.ts";
import { useModule } from "../../ui/useModule.ts";
import { Clashes } from "./Clashes.tsx";
import { Head } from "./Head.tsx";
import { Library } from "./Library.tsx";
import type { Spot } from "./model/spot.ts";
import type { OpenPlan } from "./open-plan.ts";
import { StepPanel } from "./StepPanel.tsx";
import { Steps } from "./Steps.tsx";
import { useKeys } from "./use-keys.ts";
import { isInPanel, useSpot } from "./use-spot.ts";

const TABS = ["steps", "step", "library", "preview"] as const;
type Tab = (typeof TABS)[number];

/** From here on all four columns have room, and from there on two. */
const ALL = "(min-width: 84rem)";
const TWO = "(min-width: 60rem)";

/** Where the library is searched. */
const FIND: Spot = { field: "find" };

const offers = offersOf((exercise) => fill(words.library.blankOf, { exercise }));

export function EditorPage(open: OpenPlan) {
  const { editor, pictures } = open;
  const { title } = editor.draft.value;
  const [tab, setTab] = useState<Tab>("steps");
  const all = useMedia(ALL);
  const two = useMedia(TWO);
  useEffect(() => {
    document.title = fill(words.pageOf, { title: title || words.untitled });
  }, [title]);
  useKeys(editor);
  useSpot(editor, (spot) => {
    if (isInPanel(spot)) setTab("step");
    else if (spot.field === FIND.field) setTab("library");
    else if (spot.step !== undefined || spot.field === "removed") setTab("steps");
  });

  // Beside the steps there is room for one more; they are on no tab then.
  const shown: Tab = two && tab === "steps" ? "step" : tab;
  const shows = (one: Tab) => all || one === shown || (two && one === "steps");
  return (
    <div class="planner" onFocusOut={editor.settle}>
      <Head {...open} />
      <Clashes editor={editor} />
      {!all && <Tabs tabs={two ? TABS.slice(1) : TABS} shown={shown} show={setTab} />}
      <main class="columns">
        <section class="column library" aria-labelledby="library-heading" hidden={!shows("library")}>
          <Library editor={editor} offers={offers} />
        </section>
        <section class="column steps" aria-labelledby="steps-heading" hidden={!shows("steps")}>
          <Steps editor={editor} offers={offers} find={() => editor.focus(FIND)} open={() => setTab("step")} />
        </section>
        <div class="column step" hidden={!shows("step")}>
          <StepPanel editor={editor} pictures={pictures} />
        </div>
        <div class="column seen" hidden={!shows("preview")}>
          {shows("preview") && <PreviewOf editor={editor} pictures={pictures} />}
        </div>
      </main>
    </div>
  );
}

interface TabsProps {
  tabs: readonly Tab[];
  shown: Tab;
  show(tab: Tab): void;
}

function Tabs({ tabs, shown, show }: TabsProps) {
  return (
    <nav class="tabs" aria-label={words.tabs.label}>
      {tabs.map((tab) => (
        <button key={tab} type="button" aria-current={tab === shown} onClick={() => show(tab)}>
          {words.tabs[tab]}
        </button>
      ))}
    </nav>
  );
}

/** It runs a whole room, which is fetched only when somebody looks. */
const loadPreview = () => import("../../sample-room/Preview.tsx");
/** Simulated people where the plan does not say how many are expected. */
const PEOPLE = 24;

function PreviewOf({ editor, pictures }: Pick<OpenPlan, "editor" | "pictures">) {
  const { module, slow } = useModule(loadPreview);
  const step = editor.chosen.value;
  const { steps, people = PEOPLE, locale } = editor.draft.value;
  if (step === null) return null;
  if (module === null) return <p class="soft">{slow ? words.preview.slow : words.preview.loading}</p>;
  return (
    <module.Preview
      step={step}
      before={steps.slice(0, steps.indexOf(step))}
      people={people}
      locale={locale}
      pictures={pictures}
    />
  );
}
