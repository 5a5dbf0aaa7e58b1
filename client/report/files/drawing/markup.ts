/** Small pieces of SVG as text. */

/** A length with two decimals at most. */
export const px = (length: number): string => String(Math.round(length * 100) / 100 + 0);

/** What XML cannot hold. */
const BROKEN = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu;

export const escaped = (text: string): string =>
  text
    .replace(BROKEN, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** One element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner = "",
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(typeof value === "number" ? px(value) : value)}"`],
  );
  return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}

/** What a drawing is measured from: its left upper corner in the window. */
export interface Origin {
  left: number;
  top: number;
}
