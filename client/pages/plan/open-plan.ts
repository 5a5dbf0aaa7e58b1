/** What every part of the page with an open plan may need. */
import type { PictureStore } from "../../wire/pictures.ts";
import type { PlanStore } from "../../wire/plans.ts";
import type { Editor } from "./model/editor.ts";

export interface OpenPlan {
  editor: Editor;
  store: PlanStore;
  pictures: PictureStore;
  /** Opens a plan from a file. */
  take(file: File): void;
}
