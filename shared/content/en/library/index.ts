import type { Library } from "../../../agenda/schema.ts";
import { paragraphs } from "../agendas/paragraphs.ts";
import { change } from "./change.ts";
import { general } from "./general.ts";
import { mirrors } from "./mirrors.ts";
import { openers } from "./openers.ts";
import { others } from "./others.ts";
import { talks } from "./talks.ts";

/** Every exercise as a step that can be used as it is, in the usual order of a workshop. */
export const library: Library = {
  steps: [...openers, ...others, ...mirrors, ...talks, ...change, ...general],
  parkingLot: {
    title: "Parking lot",
    purpose: "Holds questions without losing the thread, and shows which of them most people want answered.",
    minutes: "always open",
    people: { min: 3, max: 500 },
    notes: paragraphs(
      "Say at the start that it is there: on every phone, at any time, without a name.",
      "You read each question first; what you approve is on the screen and on the phones.",
      "Check it before each break. Answer what takes a sentence, and say when you’ll answer the rest.",
      "Towards the end, start the dot vote. Until then nobody sees how many want what.",
      "Ask: “Which must we answer before we leave?” What stays open goes into the report.",
    ),
  },
};
