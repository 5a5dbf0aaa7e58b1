/** Looking at a page as a careful reviewer would: axe in both colour schemes, and a screenshot where they are wanted. */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

/** Fails on anything that axe finds. `SCREENSHOTS` names a folder to keep pictures in. */
export async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await judge(page, `${name}, ${colorScheme}`, colorScheme === "dark" ? OF_COLOURS : undefined);
    const folder = process.env.SCREENSHOTS;
    if (!folder) continue;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
}

/** What axe asks of colours. All else was asked in the light scheme: a scheme changes colours alone, in the style sheet. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Fails on anything that axe finds in a page, or in one of its frames, as it is now; `rules` names the only ones to ask. */
export async function judge(page: Page | Frame, name: string, rules?: readonly string[]): Promise<void> {
  const options = { iframes: false, resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const run = `axe.run(document, ${JSON.stringify(options)}).then((report) => report.violations)`;
  // By the debugger, which the page's own content policy does not bind. A document that has it keeps it.
  const found: Violation[] =
    (await page.evaluate<Violation[] | null>(`"axe" in window ? ${run} : null`)) ??
    (await page.evaluate(`${AXE};\n${run}`));
  const told = found.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`);
  // Soft: a workshop has many screens, and one report should name all that is wrong.
  expect.soft(told, name).toEqual([]);
}
