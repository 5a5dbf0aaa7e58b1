import type { ReadyAgenda } from "../../../../agenda/schema.ts";
import { readingOn } from "../paragraphs.ts";
import { acting } from "./acting.ts";
import { meaning } from "./meaning.ts";

/** An hour and a half without a long break: 82:30 planned, and the rest kept back. */
export const workshop: ReadyAgenda = {
  v: 1,
  id: "workshop",
  title: "Ninety-minute workshop",
  purpose: "An hour and a half from a surprise to one commitment, with practice in between; 20 to 100 people.",
  locale: "en",
  minutes: 90,
  reading: readingOn,
  steps: [...meaning, ...acting],
};
