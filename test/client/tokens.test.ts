/** Colours, sizes of letters and space stand in the sheets of tokens, and nowhere else. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const CLIENT = join(import.meta.dirname, "../../client");
/** Where they stand. */
const TOKENS = ["ui/tokens.css", "ui/laptop.css", "pages/paper/tokens.css"];
const FACES = "ui/faces.css";
const SHEETS = globSync("**/*.css", { cwd: CLIENT })
  .filter((file) => !TOKENS.includes(file) && file !== FACES)
  .sort();
/** Pictures, and the big screen, are set in parts of their own height; no size of a page reaches into them. */
const isPicture = (file: string) =>
  file.startsWith("charts/") ||
  file.startsWith("stage/") ||
  file.startsWith("pages/stage/") ||
  (file.startsWith("exercises/") && !/\/answer[^/]*\.css$/.test(file)) ||
  // What people write is shown on the big screen as well.
  file === "ui/blocks.css" ||
  file === "pages/home/screens.css" ||
  file === "pages/report/sample.css" ||
  file === "pages/report/narrow.css" ||
  file === "pages/report/page-one/small-picture.css";
const isPaper = (file: string) => file.startsWith("pages/paper/");

interface Said {
  property: string;
  value: string;
}

/** What a sheet says, without what it says of margins of paper, which know no tokens. */
function said(file: string): Said[] {
  const text = readFileSync(join(CLIENT, file), "utf8")
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/@page\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, "");
  return [...text.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)].map(([, property = "", value = ""]) => ({
    property,
    // What is centred has what is left beside its own width.
    value: value
      .replace(/\s+/g, " ")
      .replace(/\(100% - [\d.]+rem\)/g, "")
      .trim(),
  }));
}

const told = ({ property, value }: Said) => `${property}: ${value}`;

/** Every way to write a colour by itself; names are looked for whole, so that `var(--tint)` is none. */
const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(|(?<![\w-])(?:white|black|red|green|blue|gr[ae]y|silver|navy|teal|orange|yellow|purple|brown|maroon|olive|gold|pink|beige|ivory)(?![\w-])/i;

const TOKEN = /^var\(--(?:text|print)-[\w-]+\)$/;
/** A token, what stands around it, or either with a bound: letters may be twice as large where the room for them is not. */
const isSize = (value: string): boolean => {
  const bound = /^min\((.+), [\d.]+(?:vw|cqw|px)\)$/.exec(value)?.[1];
  return bound === undefined ? TOKEN.test(value) || /^(?:inherit|1em|0\.9em)$/.test(value) : isSize(bound);
};
/** `font: 600 SIZE / 1.2 FAMILY`. */
const sizeIn = ({ property, value }: Said): string =>
  property === "font" ? value.replace(/^(?:\d{3} )?(.+?)(?: \/ .+| var\(--s\w+\))?$/, "$1") : value;

/** Lengths that no letter gives; a hair's breadth is drawn, and is no space. */
const ABSOLUTE = /(?<![\w-])\d*\.?\d+(?:rem|pt|cm|in|px)\b/g;
const isHair = (length: string) => length.endsWith("px") && Number.parseFloat(length) <= 3;
const isSpace = (property: string) => /^(?:margin|padding|(?:row-|column-)?gap)/.test(property);

describe("what stands in tokens alone", () => {
  it.each(SHEETS)("%s", (file) => {
    const all = said(file);
    expect(all.filter(({ value }) => COLOUR.test(value)).map(told), "colours").toEqual([]);
    if (isPicture(file)) return;
    const sizes = all.filter(({ property }) => property === "font" || property === "font-size");
    expect(sizes.filter((one) => !isSize(sizeIn(one))).map(told), "sizes of letters").toEqual([]);
    if (isPaper(file)) return;
    const space = all.filter(({ property }) => isSpace(property));
    const absolute = space.filter(({ value }) => (value.match(ABSOLUTE) ?? []).some((length) => !isHair(length)));
    expect(absolute.map(told), "space").toEqual([]);
  });
});

it("no script has a colour of its own, but for the slide that is drawn black on white", () => {
  const files = globSync("**/*.{ts,tsx}", { cwd: CLIENT }).filter(
    (file) => !file.startsWith("words/") && file !== "pages/paper/slide.ts",
  );
  const found = files.filter((file) =>
    /["'`]#[\da-f]{3,8}["'`]|["'`]rgba?\(/i.test(readFileSync(join(CLIENT, file), "utf8")),
  );
  expect(found).toEqual([]);
});

it("letters have the sizes of the scale, and no others", () => {
  const sizes = (file: string, name: string) =>
    [...readFileSync(join(CLIENT, file), "utf8").matchAll(new RegExp(`--${name}-[\\w-]+: ([\\d.]+)rem`, "g"))].map(
      ([, rem]) => Number(rem) * 16,
    );
  expect(sizes("ui/tokens.css", "text")).toEqual([14, 17, 21, 28, 40]);
  // Laptops: these, and 14 as on phones.
  expect(sizes("ui/laptop.css", "text")).toEqual([15, 16, 19, 22, 33, 50]);
  expect(sizes("ui/tokens.css", "space")).toEqual([4, 8, 12, 16, 24, 32, 44, 72]);
});
