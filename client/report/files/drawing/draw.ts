/**
 * Draws a part of the page as SVG that needs neither the page nor its style sheet: boxes, lines and words where the browser has set
 * them. So every picture of the report is one in a presentation, without being drawn twice.
 */
import { boxMarkup } from "./boxes.ts";
import { inlineMarkup } from "./inline.ts";
import { element, type Origin, px } from "./markup.ts";
import { textMarkup } from "./texts.ts";

/** A drawing without its frame. */
export interface Drawing {
  width: number;
  height: number;
  inner: string;
}

/** What is there for whoever hears the page, and for its presses. */
const UNDRAWN = ".unseen, .twin, .unprinted, button, input, select, textarea, script, style";

/** The drawing of an element that is in the page. */
export function draw(root: Element): Drawing {
  const { left, top, width, height } = root.getBoundingClientRect();
  return { width, height, inner: nodeMarkup(root, { left, top }, null) };
}

function nodeMarkup(node: Node, origin: Origin, clip: DOMRect | null): string {
  if (node instanceof Text) {
    const parent = node.parentElement;
    return parent ? textMarkup(node, getComputedStyle(parent), origin, clip) : "";
  }
  if (!(node instanceof Element) || node.matches(UNDRAWN)) return "";
  const style = getComputedStyle(node);
  if (style.display === "none" || style.visibility === "hidden" || style.opacity === "0") return "";
  const inner = node instanceof SVGSVGElement ? pictureMarkup(node, origin) : elementMarkup(node, style, origin, clip);
  return style.opacity === "1" || inner === "" || node instanceof SVGSVGElement
    ? inner
    : element("g", { opacity: style.opacity }, inner);
}

function elementMarkup(node: Element, style: CSSStyleDeclaration, origin: Origin, clip: DOMRect | null): string {
  const box = node.getBoundingClientRect();
  const within = style.overflowX === "visible" && style.overflowY === "visible" ? clip : box;
  const inner = [...node.childNodes].map((child) => nodeMarkup(child, origin, within)).join("");
  return (style.display === "contents" ? "" : boxMarkup(box, style, origin)) + inner;
}

/** A picture, and the words in it. */
function pictureMarkup(svg: SVGSVGElement, origin: Origin): string {
  const words = [...svg.querySelectorAll("text")].map((text) => wordsIn(text, origin));
  return inlineMarkup(svg, origin) + words.join("");
}

function wordsIn(node: Node, origin: Origin): string {
  if (node instanceof Text && node.parentElement)
    return textMarkup(node, getComputedStyle(node.parentElement), origin, null);
  return [...node.childNodes].map((child) => wordsIn(child, origin)).join("");
}

/** A whole file: `scale` is how large it is where nobody says, `faces` the style sheet with its faces. */
export function framed(
  { width, height, inner }: Drawing,
  { ground, title, scale = 1, margin = 0, faces = "" }: Frame,
): string {
  const [w, h] = [width + 2 * margin, height + 2 * margin];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: px(w * scale),
      height: px(h * scale),
      viewBox: `${-margin} ${-margin} ${px(w)} ${px(h)}`,
      role: "img",
      "aria-label": title,
    },
    [
      faces === "" ? "" : `<style>${faces}</style>`,
      ground === undefined ? "" : element("rect", { x: -margin, y: -margin, width: w, height: h, fill: `#${ground}` }),
      inner,
    ].join(""),
  );
}

export interface Frame {
  /** The colour below the picture; none where what lies below is to be seen. */
  ground?: string;
  title: string;
  scale?: number;
  margin?: number;
  faces?: string;
}
