/** What a PDF says, and where: its texts with their boxes, page by page. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A piece of text, in points from the lower left corner of its page. */
export interface PdfText {
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

export interface PdfPage {
  width: number;
  height: number;
  texts: PdfText[];
  /** It has a structure for screen readers. */
  tagged: boolean;
}

/** Reads all pages. */
export async function readPdf(pdf: Uint8Array): Promise<PdfPage[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = items.flatMap((item): PdfText[] => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
      // The size of the type; a box of it reaches a little below the line that it stands on.
      const size = Math.hypot(c, d);
      return [{ text: item.str, left: x, right: x + item.width, bottom: y - size * 0.2, top: y + size * 0.8 }];
    });
    pages.push({ width: right - left, height: top - bottom, texts, tagged: (await page.getStructTree()) !== null });
  }
  await loading.destroy();
  return pages;
}

/** Texts of a page that stand over one another, in words; none on a good page. */
export function overlapsIn({ texts }: PdfPage): string[] {
  return texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => {
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
      const size = Math.min(one.top - one.bottom, other.top - other.bottom);
      return wide > size * 0.3 && high > size * 0.35 ? [`“${one.text}” and “${other.text}”`] : [];
    }),
  );
}

/** Texts that stand outside their page. */
export const outsideOf = ({ texts, width, height }: PdfPage): string[] =>
  texts.flatMap(({ text, left, right, bottom, top }) =>
    left < 0 || right > width || bottom < 0 || top > height ? [text] : [],
  );
