/** The planner: `/plan` lists the plans of this browser, `/plan#ID` opens one, `/plan?from=…` begins one. */

import { fill } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import { mount } from "../../ui/mount.ts";
import { pictureStore } from "../../wire/pictures.ts";
import { type PlanStore, planStore } from "../../wire/plans.ts";
import { machinePlans, planServer, sharedPlans } from "../../wire/server-plans.ts";
import "../../ui/base.css";
import "../../ui/faces.css";
import "../../ui/laptop.css";
import "./plan.css";
import { App } from "./App.tsx";
import { newPlanId } from "./model/begin.ts";
import type { EditorTools } from "./model/editor.ts";

const tools = (store: PlanStore): Omit<EditorTools, "named"> => ({
  store,
  words: {
    copyTitle: (title) => fill(words.copyOf, { title }),
    copyStep: (title) => fill(words.copyOf, { title }),
    added: (title, n) => fill(words.library.added, { title, n }),
    moved: (title, n, all) => fill(words.steps.moved, { title, n, all }),
    tookOver: words.tookOver,
    becameCopy: (title) => fill(words.becameCopy, { title }),
  },
  after: (ms, task) => void setTimeout(task, ms),
  newId: newPlanId,
});

// Asked first: a plan that is opened stays in the store in which it was found.
const pictures = pictureStore();
const server = planServer({ pictures });
void machinePlans(server).then((machine) => {
  const store = machine ?? sharedPlans(planStore(), server);
  mount(<App store={store} pictures={pictures} tools={tools(store)} />);
});

// The browser's back button shows the page as it was left, perhaps in the middle of starting; so it reloads.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
