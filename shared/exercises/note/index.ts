/** `note`: a page to read, such as a welcome, an instruction or a break. It takes no answers. */
import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { Result } from "./result.ts";
import { Face, Settings } from "./settings.ts";

/** What screens show: which kind of page it is concerns the plan alone. */
const page = ({ text, picture }: Settings) => ({ text, ...(picture && { picture }) });

const schemas = schemasOf("note", Settings, { face: Face, answer: null, result: Result });

export const note: Exercise<typeof schemas, Settings> = {
  id: "note",
  schemas,

  resolve: (settings) => settings,
  privacy: () => "O",
  pace: ({ text, kind }) => ({ page: kind ?? "read", reads: [text] }),
  must: ({ kind }) => kind !== undefined,
  rounds: () => 1,
  items: () => [],
  face: (content, showing) => ({ exercise: "note", settings: isAsked(showing) ? page(content) : { text: "" } }),

  check: () => "closed",
  covers: () => [],

  result: () => ({ exercise: "note" }),
  movement: () => [],
  forWire: (result) => result,
  spelling: (text) => text,

  cells: () => [],
  texts: () => [],
  figures: () => [],
};
