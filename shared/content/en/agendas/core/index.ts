import type { ReadyAgenda } from "../../../../agenda/schema.ts";
import { acting } from "./acting.ts";
import { meaning } from "./meaning.ts";

/** A complete workshop: 56 minutes planned, and 19 in reserve for what scripts do not count. */
export const core: ReadyAgenda = {
  v: 1,
  id: "core",
  title: "Core workshop",
  purpose: "An hour and a quarter that stands on its own, from first words to a next step; 8 to 200 people.",
  locale: "en",
  minutes: 75,
  steps: [...meaning, ...acting],
};
