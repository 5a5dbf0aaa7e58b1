/** What is pressed on the host page: small only for a mouse. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const PAGE = new URL("../../../../client/pages/host/", import.meta.url);
const sheets = readdirSync(PAGE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));

/** Without what is said for a mouse alone. */
const forFingers = (css: string) => css.replace(/@media \(pointer: fine\) \{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "");

it("is 44 px high for a finger, on a tablet in the three columns as well", () => {
  const small = sheets.flatMap((name) =>
    [...forFingers(readFileSync(new URL(name, PAGE), "utf8")).matchAll(/([^{}]+)\{[^{}]*min-height: 2\.25rem/g)].map(
      ([, selector = ""]) => `${name}: ${selector.trim()}`,
    ),
  );
  expect(sheets.length).toBeGreaterThan(20);
  expect(small).toEqual([]);
});
