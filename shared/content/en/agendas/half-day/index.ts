import type { ReadyAgenda } from "../../../../agenda/schema.ts";
import { readingOn } from "../paragraphs.ts";
import { acting } from "./acting.ts";
import { ending } from "./ending.ts";
import { meaning } from "./meaning.ts";
import { meeting } from "./meeting.ts";
import { mirror } from "./mirror.ts";

/** Three and a half hours with two breaks: 193 minutes planned, and the rest kept back. */
export const halfDay: ReadyAgenda = {
  v: 1,
  id: "half-day",
  title: "Half day",
  purpose: "Three and a half hours with two breaks: from what we mean to what each of us will do; 12 to 60 people.",
  locale: "en",
  minutes: 210,
  reading: readingOn,
  steps: [...meeting, ...meaning, ...mirror, ...acting, ...ending],
};
