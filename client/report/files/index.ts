/** The files that a page makes of a report when somebody presses for them. Each library is loaded with the first file that needs it. */
import type { Results } from "../../../shared/protocol/http.ts";
import type { ReportStep } from "../figures.ts";
import { coloursOfPage, photoOf, picturesOf, shownPages } from "./pictures.tsx";
import { sheetsOf } from "./sheets.ts";
import type { Story } from "./story.ts";
import type { Packed } from "./zip.ts";

/** A workbook; `answers` is the text of `answers.csv`, where this edition has it. */
export async function makeWorkbook(results: Results, story: Story, answers: string | null): Promise<Blob> {
  const { workbook } = await import("./xlsx.ts");
  return workbook(sheetsOf(results, story, answers), coloursOfPage().well);
}

/** A presentation. */
export async function makeSlides(results: Results, story: Story): Promise<Blob> {
  const [{ slides }, shown] = await Promise.all([import("./pptx.ts"), shownPages(story)]);
  return slides(results, shown, coloursOfPage());
}

/** The picture of one step as a vector; null where it has none. */
export async function makePicture(step: ReportStep): Promise<Blob | null> {
  const [picture] = await picturesOf([step]);
  return picture ? new Blob([picture.svg], { type: "image/svg+xml" }) : null;
}

/** The picture of one step as a photo; null where it has none. */
export async function makePhoto(step: ReportStep): Promise<Blob | null> {
  const [picture] = await picturesOf([step]);
  return picture ? photoOf(picture.svg) : null;
}

/** What the server made, by its name. */
export type Fetched = Readonly<Record<string, Blob>>;

/** Everything in one archive: what is shown as data, the files of the server, a workbook, slides, and each picture twice. */
export async function makeAll(results: Results, story: Story, fetched: Fetched, readMe: string): Promise<Blob> {
  const answers = (await fetched["answers.csv"]?.text()) ?? null;
  const { packed } = await import("./zip.ts");
  const book = await makeWorkbook(results, story, answers);
  const deck = await makeSlides(results, story);
  return packed([
    { path: "read-me.txt", content: readMe },
    { path: "report.xlsx", content: book },
    { path: "report.pptx", content: deck },
    { path: "results.json", content: JSON.stringify(results) },
    ...Object.entries(fetched).map(([path, content]): Packed => ({ path, content })),
    ...(await allPictures(results, story)),
  ]);
}

async function allPictures({ steps }: Results, { sections }: Story): Promise<Packed[]> {
  const pictures = await picturesOf(sections.map(({ step }) => step));
  const files = await Promise.all(
    pictures.map(async ({ step, svg }): Promise<Packed[]> => {
      const path = `pictures/${fileName(steps.indexOf(step) + 1, step.title)}`;
      return [
        { path: `${path}.svg`, content: svg },
        { path: `${path}.png`, content: await photoOf(svg) },
      ];
    }),
  );
  return files.flat();
}

/** A name that every machine takes: letters and digits, the step's number first. */
export function fileName(n: number, title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `${String(n).padStart(2, "0")}-${[...plain].slice(0, 40).join("")}`;
}
