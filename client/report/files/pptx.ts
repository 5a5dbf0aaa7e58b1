/** The report as slides: one for each page of a result, with its picture as a vector and its words as words. */
import PptxGenJS from "pptxgenjs";
import { fill, plural } from "#words/fill.ts";
import { files } from "#words/report-files.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { dayOf } from "../../ui/dates.ts";
import { shortCaveats } from "../caveats.ts";
import type { ReportStep } from "../figures.ts";
import { howMade } from "../how-made.ts";
import { readingOf } from "../reading.ts";
import type { Shown } from "./pictures.tsx";

const words = files.slides;

/** Faces that every machine has which opens slides. */
const SERIF = "Georgia";
const SANS = "Arial";

/** Inches, on a slide of 13.33 by 7.5. */
const LEFT = 0.6;
const WIDE = 12.13;

export interface Look {
  paper: string;
  ink: string;
  soft: string;
}

/** The slides as a file. */
export async function slides(results: Results, shown: readonly Shown[], look: Look): Promise<Blob> {
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = results.room.title;
  deck.theme = { headFontFace: SERIF, bodyFontFace: SANS };
  firstSlide(deck, results, look);
  for (const page of shown) resultSlide(deck, results, page, look);
  lastSlide(deck, results, look);
  const made = await deck.write({ outputType: "blob", compression: true });
  if (!(made instanceof Blob)) throw new Error("no slides were written");
  return made;
}

type Deck = PptxGenJS;

function firstSlide(deck: Deck, { room }: Results, { paper, ink, soft }: Look): void {
  const slide = deck.addSlide();
  slide.background = { color: paper };
  slide.addText(words.what, { x: LEFT, y: 1.6, w: WIDE, h: 0.5, fontFace: SANS, fontSize: 18, color: soft, margin: 0 });
  slide.addText(room.title, {
    ...{
      x: LEFT,
      y: 2.2,
      w: WIDE,
      h: 1.8,
      fontFace: SERIF,
      fontSize: 40,
      color: ink,
      valign: "top",
      margin: 0,
      fit: "shrink",
    },
  });
  const about = [dayOf(room.createdAt), plural(room.people, words.people)].join(" · ");
  slide.addText(about, { x: LEFT, y: 4.2, w: WIDE, h: 0.5, fontFace: SANS, fontSize: 18, color: ink, margin: 0 });
}

function resultSlide(
  deck: Deck,
  results: Results,
  { step, says, about, note, finding, svg }: Shown,
  { paper, ink, soft }: Look,
): void {
  const slide = deck.addSlide();
  slide.background = { color: paper };
  const n = results.steps.indexOf(step) + 1;
  const { name } = manifestOf(step.exercise);
  const source = fill(words.exercise, { n, title: step.title, exercise: name });
  const above = finding ? fill(finding.isHers ? words.hers : words.finding, { source }) : source;
  slide.addText(above, { x: LEFT, y: 0.35, w: WIDE, h: 0.3, fontFace: SANS, fontSize: 12, color: soft, margin: 0 });
  const line = about === undefined ? [] : [{ text: about, options: { fontFace: SANS, fontSize: 14, color: soft } }];
  slide.addText([{ text: says, options: { breakLine: line.length > 0 } }, ...line], {
    ...{
      x: LEFT,
      y: 0.68,
      w: WIDE,
      h: 1.1,
      fontFace: SERIF,
      fontSize: 26,
      color: ink,
      valign: "top",
      margin: 0,
      fit: "shrink",
    },
  });
  const data = `data:image/svg+xml;base64,${base64(svg)}`;
  slide.addImage({ data, x: LEFT, y: 1.95, w: WIDE, h: (WIDE * 490) / 1164, altText: says });
  const counted = participation(step);
  slide.addText(counted, { x: LEFT, y: 7.08, w: WIDE, h: 0.25, fontFace: SANS, fontSize: 11, color: soft, margin: 0 });
  const question = manifestOf(step.exercise).question(step);
  const caveats = shortCaveats(step, { edition: results.edition, floor: results.report.draft.floor }).join(" ");
  slide.addNotes(
    [counted, readingOf(step), caveats, question, note].filter((line) => line !== undefined && line !== "").join("\n"),
  );
}

function lastSlide(deck: Deck, { edition, report: { draft } }: Results, { paper, ink }: Look): void {
  const slide = deck.addSlide();
  slide.background = { color: paper };
  slide.addText(words.how, { x: LEFT, y: 0.6, w: WIDE, h: 0.6, fontFace: SERIF, fontSize: 26, color: ink, margin: 0 });
  slide.addText(
    howMade({ edition, floor: draft.floor }).map((text) => ({
      text,
      options: { bullet: true, breakLine: true, paraSpaceAfter: 8 },
    })),
    {
      x: LEFT,
      y: 1.5,
      w: WIDE,
      h: 5.4,
      fontFace: SANS,
      fontSize: 15,
      color: ink,
      valign: "top",
      margin: 0,
      fit: "shrink",
    },
  );
}

/** How many answered, each time. */
function participation({ rounds }: ReportStep): string {
  const [first, again] = rounds;
  if (!first) return "";
  if (!again) return fill(words.notes, { answered: first.answered, eligible: first.eligible });
  return [
    fill(words.notesTwice, { answered: first.answered, eligible: first.eligible }),
    fill(words.notesAgain, { answered: again.answered, eligible: again.eligible }),
  ].join(" ");
}

function base64(text: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
