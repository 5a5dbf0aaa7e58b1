/** Whether a big screen can be read from the back row: its texts are large enough, whole, and stand apart from each other. */
import type { Frame, Page } from "playwright-core";
import type { Size } from "./fit.ts";

/** No text is smaller than this share of the screen's height. */
const SMALLEST = 1 / 30;

/**
 * What a back row could not read on the stage as it is now, each with where it is. `clamped`: a text may end at a line on purpose,
 * because what the plan says is longer than any screen.
 */
export function unreadable(stage: Page | Frame, clamped = false): Promise<string[]> {
  return stage.evaluate(`(${lookFromTheBack})(${SMALLEST}, ${clamped})`);
}

/** The same for a frame that its page can size, in each of these sizes. */
export function unreadableIn(stage: Frame, sizes: readonly Size[]): Promise<string[]> {
  return stage.evaluate(`(${lookInEach})(() => (${lookFromTheBack})(${SMALLEST}, false), ${JSON.stringify(sizes)})`);
}

/** Runs in the page. */
async function lookInEach(look: () => Promise<string[]>, sizes: readonly Size[]): Promise<string[]> {
  // The page around it sets the size that it thinks right once it is drawn.
  for (let drawn = 0; drawn < 2; drawn += 1) await new Promise(requestAnimationFrame);
  const found: string[] = [];
  for (const { width, height } of sizes) {
    const size = { width: `${width}px`, height: `${height}px`, transform: "none" };
    Object.assign((window.frameElement as HTMLElement).style, size);
    found.push(...(await look()).map((fault) => `${width} × ${height}: ${fault}`));
  }
  return found;
}

/** Runs in the page. */
async function lookFromTheBack(smallest: number, clamped: boolean): Promise<string[]> {
  await document.fonts.ready;
  // Words are set anew for the size that the screen has now.
  for (let drawn = 0; drawn < 2; drawn += 1) await new Promise(requestAnimationFrame);
  // A picture that arrives by a motion is looked at once it stands.
  await Promise.all(
    document.getAnimations().map((one) => (one.effect?.getTiming().iterations === 1 ? one.finished : 0)),
  );
  interface Line {
    text: string;
    element: Element;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const { innerWidth: width, innerHeight: height } = window;
  const found = new Set<string>();
  const name = (element: Element) => {
    const classes = [...element.classList].map((one) => `.${one}`).join("");
    return `${element.tagName.toLowerCase()}${classes}${classes === "" && element.parentElement ? ` in ${element.parentElement.tagName.toLowerCase()}` : ""}`;
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest(".unseen, script, style, option, button, figcaption:not(:has(.seen))");
  const isClamped = (element: Element, bottom: number) => {
    for (let box: Element | null = element; box; box = box.parentElement)
      if (getComputedStyle(box).webkitLineClamp !== "none" && bottom > box.getBoundingClientRect().bottom + 1)
        return true;
    return false;
  };
  /** Where a box cuts off what is in it; many texts stand in the same boxes, and each is asked once. */
  const edges = new Map<Element, DOMRect | null>();
  const edgeOf = (box: Element) => {
    const known = edges.get(box);
    if (known !== undefined) return known;
    const cuts = getComputedStyle(box).overflow !== "visible" && !(box instanceof SVGElement);
    const edge = cuts ? box.getBoundingClientRect() : null;
    edges.set(box, edge);
    return edge;
  };
  /** Large letters reach over their line, and small ones do not fill it: the middle of the line is what must stay free. */
  const lines: Line[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    const said = text.textContent?.trim() ?? "";
    if (!element || said === "" || !isSeen(element)) continue;
    // A drawing may be scaled as a whole.
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    const at = `“${said.slice(0, 40)}” (${name(element)})`;
    if (size < height * smallest - 0.1) found.add(`smaller than 1/30: ${at} is 1/${(height / size).toFixed(1)}`);
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      const edge = rect.height / 5;
      if (clamped && isClamped(element, rect.bottom - edge)) continue;
      lines.push({
        text: said,
        element,
        left: rect.left,
        right: rect.right,
        top: rect.top + edge,
        bottom: rect.bottom - edge,
      });
      if (rect.left < -1 || rect.right > width + 1 || rect.top + edge < 0 || rect.bottom - edge > height)
        found.add(`outside the screen: ${at}`);
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const around = edgeOf(box);
        if (!around) continue;
        if (
          rect.bottom - edge > around.bottom + 1 ||
          rect.top + edge < around.top - 1 ||
          rect.right > around.right + 1 ||
          rect.left < around.left - 1
        )
          found.add(`cut off by ${name(box)}: ${at}`);
      }
    }
  }
  for (const [place, one] of lines.entries())
    for (const other of lines.slice(place + 1)) {
      if (one.element === other.element) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 1 && down > 1)
        found.add(
          `“${one.text.slice(0, 30)}” (${name(one.element)}) and “${other.text.slice(0, 30)}” (${name(other.element)}) overlap`,
        );
    }
  // An axis, an arrow or a mark through a word: what a drawing has thin or round, not the area that a word stands on.
  for (const mark of document.querySelectorAll("main svg :is(line, circle, .strip-arrow)")) {
    if (!isSeen(mark)) continue;
    const rect = mark.getBoundingClientRect();
    for (const line of lines) {
      if (line.element === mark.parentElement) continue;
      const across = Math.min(line.right, rect.right) - Math.max(line.left, rect.left);
      const down = Math.min(line.bottom, rect.bottom) - Math.max(line.top, rect.top);
      if (across > -0.5 && down > -0.5 && across + down > 1)
        found.add(`“${line.text.slice(0, 30)}” (${name(line.element)}) is crossed by ${name(mark)}`);
    }
  }
  if ((document.scrollingElement?.scrollHeight ?? 0) > height + 1) found.add("the screen would scroll down");
  return [...found];
}
