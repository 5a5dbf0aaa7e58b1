/** Text of a page as lines of a drawing: where the browser broke it, and in its face. */
import { lastOf } from "../../../../shared/plain.ts";
import { paintOf } from "./colour.ts";
import { element, escaped, type Origin } from "./markup.ts";

interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Two words stand on one line if their tops are no farther apart. */
const SAME_LINE_PX = 2;
const MEASURED_PX = 200;

let context: CanvasRenderingContext2D | null = null;

/** The lines of a text node, each as one element; `clip` is what can be seen of it. */
export function textMarkup(node: Text, style: CSSStyleDeclaration, origin: Origin, clip: DOMRect | null): string {
  const paint = paintOf(node.parentElement instanceof SVGElement ? style.fill : style.color);
  if (!paint) return "";
  return linesOf(node)
    .filter((line) => clip === null || isIn(line, clip))
    .map((line) => {
      const { size, baseline } = setting(node, style, line);
      return element(
        "text",
        {
          x: line.left - origin.left,
          y: baseline - origin.top,
          "font-family": familiesFor(style.fontFamily),
          "font-size": size,
          "font-weight": style.fontWeight === "400" ? undefined : style.fontWeight,
          "font-style": style.fontStyle === "normal" ? undefined : style.fontStyle,
          fill: paint.hex,
          "fill-opacity": paint.opacity < 1 ? paint.opacity : undefined,
          // Another face than ours takes the same place.
          textLength: line.text.length > 1 ? line.right - line.left : undefined,
          lengthAdjust: line.text.length > 1 ? "spacingAndGlyphs" : undefined,
          "xml:space": "preserve",
        },
        escaped(asShown(line.text, style.textTransform)),
      );
    })
    .join("");
}

const asShown = (text: string, transform: string): string =>
  transform === "uppercase" ? text.toLocaleUpperCase() : text;

const isIn = ({ top, bottom, left, right }: Line, clip: DOMRect): boolean => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return y > clip.top && y < clip.bottom && x > clip.left && x < clip.right;
};

/** How large a line is set, and where its letters stand. */
function setting(node: Text, style: CSSStyleDeclaration, { top, bottom }: Line): { size: number; baseline: number } {
  context ??= document.createElement("canvas").getContext("2d");
  const size = Number.parseFloat(style.fontSize);
  const drawn = node.parentElement;
  if (drawn instanceof SVGTextContentElement) {
    const shown = drawn.getScreenCTM();
    const { y } = drawn.getStartPositionOfChar(0).matrixTransform(shown ?? undefined);
    // A picture in units of its own is as large on the page as its box makes it.
    return { size: size * (shown?.d ?? 1), baseline: y };
  }
  if (!context) return { size, baseline: bottom - 0.2 * size };
  // Of a large size, because browsers round what they say of it to whole points.
  context.font = `${style.fontStyle} ${style.fontWeight} ${MEASURED_PX}px ${style.fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText("x");
  const scale = (bottom - top) / (up + down);
  return { size, baseline: top + up * scale };
}

/** Our faces first, then what every machine has; names that only this page knows are left out. */
function familiesFor(css: string): string {
  const isSerif = /serif/.test(css.replaceAll("sans-serif", "")) || css.includes("Newsreader");
  const own = ["Newsreader", "Figtree"].filter((face) => css.includes(face));
  return [...own, ...(isSerif ? ["Georgia", "serif"] : ["Arial", "sans-serif"])].join(", ");
}

function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  for (const { text, box, after } of wordsOf(node)) {
    const last = lastOf(lines);
    if (last && Math.abs(last.top - box.top) <= SAME_LINE_PX && box.left >= last.right - SAME_LINE_PX) {
      last.text += after + text;
      last.right = box.right;
      last.bottom = Math.max(last.bottom, box.bottom);
    } else {
      lines.push({ text, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
    }
  }
  return lines;
}

/** Words with their boxes; a word that is broken over two lines comes letter by letter. */
function wordsOf(node: Text): { text: string; box: DOMRect; after: string }[] {
  const range = document.createRange();
  const boxes = (from: number, to: number): DOMRect[] => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  };
  let ended = 0;
  return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: text, index }) => {
    const after = ended === index ? "" : " ";
    ended = index + text.length;
    const [box, ...more] = boxes(index, ended);
    if (!box) return [];
    if (more.length === 0) return [{ text, box, after }];
    let at = index;
    return [...text].flatMap((character, place) => {
      const [own] = boxes(at, at + character.length);
      at += character.length;
      return own ? [{ text: character, box: own, after: place === 0 ? after : "" }] : [];
    });
  });
}
