/** Whether what is chosen is told by shape, and not by colour alone. */
import type { Frame, Page } from "playwright-core";

/** What is chosen on the page as it is now, and has nothing that says so but its colours. */
export async function unmarked(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const chosen = [...document.querySelectorAll("[aria-pressed='true'], input:checked, [aria-current='true']")];
    const forced = matchMedia("(forced-colors: active)").matches;
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.cssText = "background: Highlight; forced-color-adjust: none";
    const highlight = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const marked = (element: Element) => {
      // A browser's own box or dot; ours lies over an unseen one, and the words beside that carry the mark.
      const native = element instanceof HTMLInputElement;
      if (native && getComputedStyle(element).opacity !== "0") return true;
      const box = native ? element.nextElementSibling : element;
      if (!box) return false;
      // Of these the words themselves change: "Skip" becomes "Take back".
      if (box.classList.contains("quiet")) return true;
      const { textDecorationLine, forcedColorAdjust, backgroundColor } = getComputedStyle(box);
      // Where the system sets the colours, a fill of ours could not be read on them.
      if (forced && forcedColorAdjust === "none" && backgroundColor !== highlight) return false;
      const { content } = getComputedStyle(box, "::before");
      const place = box.querySelector(".rank-place")?.textContent ?? "";
      return content.includes("✓") || textDecorationLine.includes("underline") || place !== "";
    };
    return chosen.filter((element) => !marked(element)).map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}
