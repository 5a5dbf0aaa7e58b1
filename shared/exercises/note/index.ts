/** `note`: a page to read, such as a welcome, an instruction or a break. It takes no answers. */
import { bytes } from "../../bytes.ts";
import { FACE_BYTES } from "../../limits.ts";
import { blocksOf } from "../../markdown/parse.ts";
import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { Result } from "./result.ts";
import { type Content, Face, type ReadText, Settings } from "./settings.ts";
import { sheetsIn } from "./sheets.ts";

/** Bytes of a page beside its text. */
const REST_BYTES = 1024;

/** What screens show: one sheet, or all of them where none is in hand. What kind of page it is, its sheets tell: a round has one
 * more, and a page to keep things by has one without a text. */
function page({ whole, sheets, picture }: Content, sheet: number | undefined) {
  // A round goes on below the last sheet, which says what it is about.
  const { text, blocks } = (sheet === undefined ? undefined : sheets[Math.min(sheet, sheets.length - 1)]) ?? whole;
  return { text, ...(blocks && { blocks }), ...(picture && { picture }) };
}

/** Where both would be too much for a phone, the text is shown as typed. */
function read(text: string): ReadText {
  const blocks = blocksOf(text);
  return blocks && bytes(JSON.stringify({ text, blocks })) <= FACE_BYTES - REST_BYTES ? { text, blocks } : { text };
}

const schemas = schemasOf("note", Settings, { face: Face, answer: null, result: Result });

export const note: Exercise<typeof schemas, Content> = {
  id: "note",
  schemas,

  resolve: (settings) => {
    const text = settings.kind === "keep" ? "" : (settings.text ?? "");
    const sheets = sheetsIn(text).map((sheet) => ({ ...sheet, ...read(sheet.text) }));
    const whole = read(sheets.map(({ text }) => text).join("\n\n"));
    return { ...settings, whole, sheets };
  },
  privacy: () => "O",
  pace: ({ sheets, whole, kind }) => ({
    page: kind ?? "read",
    reads: [whole.text],
    timed: sheets.reduce((sum, { seconds = 0 }) => sum + seconds, 0),
  }),
  sheets: ({ sheets, kind }) =>
    kind === "round" ? [...sheets, { round: true }] : kind === "keep" ? [{ keep: true }] : sheets,
  must: ({ kind }) => kind !== undefined,
  rounds: () => 1,
  items: () => [],
  face: (content, showing) => ({
    exercise: "note",
    settings: isAsked(showing) ? page(content, showing.sheet) : { text: "" },
  }),

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
