import type { ReadyAgenda } from "../../../../agenda/schema.ts";
import { meeting } from "./meeting.ts";
import { mirror } from "./mirror.ts";
import { plan } from "./plan.ts";

/** Three and a half hours with two breaks: 204 minutes planned, six kept back. One file for each stretch between breaks. */
export const halfDay: ReadyAgenda = {
  v: 1,
  id: "half-day",
  title: "Half day",
  purpose: "Three and a half hours with two breaks: from what we mean to what each of us will do; 8 to 60 people.",
  locale: "en",
  minutes: 210,
  steps: [...meeting, ...mirror, ...plan],
};
