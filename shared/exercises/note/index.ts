/** `note`: a page to read, such as a welcome, an instruction or a break. It takes no answers. */
import { bytes } from "../../bytes.ts";
import { FACE_BYTES } from "../../limits.ts";
import type { Block } from "../../markdown/blocks.ts";
import { blocksOf } from "../../markdown/parse.ts";
import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { Result } from "./result.ts";
import { type Content, Face, Settings } from "./settings.ts";

/** Bytes of a page beside its text. */
const REST_BYTES = 1024;

/** What screens show: which kind of page it is concerns the plan alone. */
const page = ({ text, blocks, picture }: Content) => ({
  text,
  ...(blocks && { blocks }),
  ...(picture && { picture }),
});

/** Where both would be too much for a phone, the text is shown as typed. */
function blocksThatFit(text: string): Block[] | undefined {
  const blocks = blocksOf(text);
  return blocks && bytes(JSON.stringify({ text, blocks })) <= FACE_BYTES - REST_BYTES ? blocks : undefined;
}

const schemas = schemasOf("note", Settings, { face: Face, answer: null, result: Result });

export const note: Exercise<typeof schemas, Content> = {
  id: "note",
  schemas,

  resolve: (settings) => ({ ...settings, blocks: blocksThatFit(settings.text) }),
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
