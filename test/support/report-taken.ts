/** A report of a room that was played here, in a page that asks a server for it: what it downloads is what the room has. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { EXPORTS, isExportName } from "../../shared/exports/index.ts";
import { Played } from "../recount/play.ts";
import { SCENES } from "../recount/scenes.ts";
import { exportFile } from "./export.ts";
import type { TestRoom } from "./room.ts";

/** A room of every exercise, with so many people in one group. */
export const roomOf = (people: number, steps = SCENES.length): TestRoom =>
  new Played(SCENES.slice(0, steps), { seed: people, people: { "": people }, answering: 0.9 }).room;

/** What somebody with this key downloads of it. */
export const fileOf = ({ state }: TestRoom, name: keyof typeof EXPORTS, key: "host" | "report" = "host"): string =>
  exportFile(state, name, key, { now: 0, shuffle: (n) => [...Array(n).keys()] }).body;

/** The report's page of a room, as it is for somebody with this key. */
export async function openReport(
  { url }: { url: string },
  browser: Browser,
  room: TestRoom,
  { key = "host", ...options }: BrowserContextOptions & { key?: "host" | "report" } = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce", ...options });
  const { code } = room.state.room;
  await page.route(`**/api/rooms/${code}/*`, (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    if (!isExportName(name)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: fileOf(room, name, key), contentType: EXPORTS[name] });
  });
  await page.goto(`${url}/report/${code}#${"k".repeat(22)}`);
  await page.getByRole("heading", { level: 1, name: room.state.room.title }).waitFor();
  return page;
}

/** What a press downloads. */
export async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    page.getByRole("button", { name: button, exact: true }).first().click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: readFileSync(path), path };
}
