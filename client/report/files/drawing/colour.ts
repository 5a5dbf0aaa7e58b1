/** Colours as drawings write them: six digits, and how opaque they are. */

export interface Paint {
  hex: string;
  opacity: number;
}

const PARTS = /^(?:rgba?|color)\(\s*(srgb\s)?([^)]+)\)$/;

/** What a browser computed: three parts of light, of 255 or of 1, and how opaque; null for what cannot be seen. */
export function paintOf(css: string): Paint | null {
  const [, wide, parts = ""] = PARTS.exec(css) ?? [];
  const values = parts.split(/[\s,/]+/).filter((part) => part !== "");
  const [r, g, b, a = 1] = values.map((part) => (part.endsWith("%") ? Number.parseFloat(part) / 100 : Number(part)));
  if (r === undefined || g === undefined || b === undefined || !(a > 0)) return null;
  const hex = [r, g, b].map((part) =>
    Math.round(wide ? part * 255 : part)
      .toString(16)
      .padStart(2, "0"),
  );
  return { hex: `#${hex.join("")}`, opacity: a };
}

/** A colour of the product by the name of its token, on light paper, without the sign. */
export function tokenColour(host: Element, token: string): string {
  const probe = document.createElement("i");
  probe.style.color = `var(${token})`;
  host.append(probe);
  const paint = paintOf(getComputedStyle(probe).color);
  probe.remove();
  return (paint?.hex ?? "").slice(1).toUpperCase();
}
