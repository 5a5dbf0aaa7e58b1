/** What a page draws as SVG itself, freed of the page's style sheet and of lengths that depend on it. */
import { element, type Origin, px } from "./markup.ts";

/** What a style sheet may have set. */
const STYLED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
] as const;
/** What each of these is unless something else is said. */
const USUAL: Readonly<Record<string, string>> = {
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  opacity: "1",
};
/** Attributes that only the page needs. */
const LEFT_OUT = new Set(["class", "style", "aria-hidden", "role", "focusable", ...STYLED]);
const ACROSS = new Set(["x", "x1", "x2", "cx", "dx", "width", "rx"]);
const LENGTH = /^(-?[\d.]+)(em|%|px)$/;

interface Size {
  width: number;
  height: number;
}

/** The picture as a group that stands where the page has it. Its words are drawn as the page's are. */
export function inlineMarkup(svg: SVGSVGElement, origin: Origin): string {
  const box = svg.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return "";
  const { opacity } = getComputedStyle(svg);
  const at = { left: box.left - origin.left, top: box.top - origin.top };
  return groupMarkup(svg, box, at, opacity === "1" ? undefined : opacity);
}

/** What stands in a frame of its own units, in the units of what is around it. */
function groupMarkup(svg: SVGSVGElement, box: Size, at: Origin, opacity?: string): string {
  const view = svg.viewBox.baseVal;
  const hasView = svg.hasAttribute("viewBox") && view.width > 0 && view.height > 0;
  const within: Size = hasView ? view : box;
  const stretched = svg.getAttribute("preserveAspectRatio") === "none";
  const [wide, high] = [box.width / within.width, box.height / within.height];
  const [sx, sy] = stretched ? [wide, high] : [Math.min(wide, high), Math.min(wide, high)];
  const left = at.left + (box.width - within.width * sx) / 2 - (hasView ? view.x * sx : 0);
  const top = at.top + (box.height - within.height * sy) / 2 - (hasView ? view.y * sy : 0);
  const moved = `translate(${px(left)} ${px(top)})`;
  const transform = sx === 1 && sy === 1 ? moved : `${moved} scale(${sx} ${sy})`;
  const inner = [...svg.children].map((child) => partMarkup(child, within)).join("");
  return element("g", { transform, opacity }, inner);
}

function partMarkup(part: Element, within: Size): string {
  const style = getComputedStyle(part);
  if (part.tagName === "text" || part.tagName === "title" || style.display === "none") return "";
  if (part instanceof SVGSVGElement) {
    const [{ value: width }, { value: height }] = [part.width.baseVal, part.height.baseVal];
    return groupMarkup(part, { width, height }, { left: part.x.baseVal.value, top: part.y.baseVal.value });
  }
  const attributes: Record<string, string> = {};
  for (const { name, value } of part.attributes)
    if (!LEFT_OUT.has(name)) attributes[name] = plain(name, value, Number.parseFloat(style.fontSize), within);
  // What the style sheet moves, by parts of a length as well, has been worked out by the browser.
  if (!part.hasAttribute("transform") && style.transform !== "none") attributes.transform = style.transform;
  for (const name of STYLED) {
    const value = style.getPropertyValue(name);
    if (value !== "" && value !== USUAL[name]) attributes[name] = value.replaceAll('"', "");
  }
  const inner = [...part.children].map((child) => partMarkup(child, within)).join("");
  return element(part.tagName, attributes, inner);
}

/** A length without a unit. */
function plain(name: string, value: string, em: number, { width, height }: Size): string {
  const [, number = "", unit] = LENGTH.exec(value) ?? [];
  if (unit === "em") return px(Number(number) * em);
  if (unit === "px") return number;
  if (unit === "%") return px((Number(number) / 100) * (ACROSS.has(name) ? width : height));
  return value;
}
