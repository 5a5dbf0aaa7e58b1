/** The files that the report page makes, from the press to what other programs read in them. */
import { strFromU8, unzipSync } from "fflate";
import { expect, it, test } from "vitest";
import { pictureType } from "../../shared/picture.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { outsideOf, overlapsIn, readPdf } from "../support/pdf-text.ts";
import { python } from "../support/python.ts";
import { keepsToPhones } from "../support/report-page.ts";
import { downloaded, fileOf, openReport, roomOf } from "../support/report-taken.ts";
import { Complaints } from "../support/room-pages.ts";

const { served, browser } = await inBrowser();

interface Read {
  files: string[];
  lines: Record<string, number>;
  figures: number;
  wrong: unknown[];
  sheets: string[];
  slides: number;
  vectors: number;
  notes: number;
}

test.each([5, 200])("R-168 all files of %i people in one archive, as Python reads it", async (people) => {
  const room = roomOf(people);
  const complaints = new Complaints();
  const page = await openReport(served, browser, room, { colorScheme: "dark" });
  complaints.listen(page, `${people} people`);
  await keepsToPhones(page);
  const { name, path, bytes } = await downloaded(page, "All as ZIP");
  await page.getByText("All as ZIP is ready.").waitFor();
  expect(name).toBe("ABCDEF.zip");
  const read = python("read_report.py", path) as Read;
  expect(read.wrong).toEqual([]);
  expect(read.figures).toBeGreaterThan(people === 5 ? 300 : 1_000);
  expect(read.lines["answers.csv"]).toBe(fileOf(room, "answers.csv").trim().split("\r\n").length - 1);
  expect(new Set(read.sheets.map((sheet) => sheet.toLowerCase())).size).toBe(read.sheets.length);
  for (const sheet of read.sheets) expect(sheet.length).toBeLessThanOrEqual(31);
  // The first slide and the last have no picture; every other has one, and notes.
  expect(read.vectors).toBe(read.slides - 2);
  expect(read.slides).toBeGreaterThan(people === 5 ? 10 : 30);
  expect(read.notes).toBeGreaterThanOrEqual(read.vectors);
  const parts = unzipSync(bytes);
  const pictures = Object.entries(parts).filter(([file]) => file.startsWith("pictures/"));
  expect(pictures.length).toBeGreaterThan(people === 5 ? 20 : 40);
  for (const [file, content] of pictures) {
    if (file.endsWith(".png")) expect(pictureType(content), file).toBe("image/png");
    else expect(strFromU8(content), file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
  }
  expect(JSON.parse(strFromU8(parts["results.schema.json"]!))).toMatchObject({ title: "The results of a workshop" });
  expect(JSON.parse(strFromU8(parts["results.json"]!))).toEqual(JSON.parse(fileOf(room, "results.json")));
  // on paper nothing stands over anything else, however many people it is about.
  const printed = await readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true, tagged: true }));
  for (const [at, one] of printed.entries())
    expect.soft([...overlapsIn(one), ...outsideOf(one)], `${people} people, page ${at + 1}`).toEqual([]);
  complaints.none();
  await page.close();
});

it("R-168 of the client edition the archive has no rows, and nothing that people wrote", async () => {
  const room = roomOf(24);
  const page = await openReport(served, browser, room, { key: "report" });
  const { bytes } = await downloaded(page, "All as ZIP");
  const parts = unzipSync(bytes);
  expect(Object.keys(parts).filter((file) => file.endsWith(".csv"))).toEqual([]);
  const inner = ["report.xlsx", "report.pptx"].flatMap((file) => Object.entries(unzipSync(parts[file]!)));
  const texts = [...Object.entries(parts), ...inner].filter(([file]) => /\.(xml|svg|json|txt)$/.test(file));
  expect(texts.length).toBeGreaterThan(60);
  const said = /a deadline slips \d/;
  expect(fileOf(room, "results.json")).toMatch(said);
  expect(texts.filter(([, content]) => said.test(strFromU8(content))).map(([file]) => file)).toEqual([]);
  const book = strFromU8(unzipSync(parts["report.xlsx"]!)["xl/workbook.xml"]!);
  expect(book).not.toMatch(/name="(Answers|Commitments|Parking lot)"/);
  await page.close();
});

it("R-168 each picture is a file on light paper, whatever the page is on, and can be copied; why a file cannot be had is said", async () => {
  const room = roomOf(24, 6);
  const page = await openReport(served, browser, room, { colorScheme: "dark" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await look(page, "report-files");
  const svg = await downloaded(page, "SVG");
  expect(svg.name).toMatch(/^\d\d-Step-.*\.svg$/);
  const drawn = svg.bytes.toString("utf8");
  // The ground is the lightest token, words are dark, and nothing needs the page: no class, no variable, no address.
  const parts = drawn.replace(/<style>.*<\/style>/s, "");
  expect(parts).toMatch(/<rect [^>]*fill="#fffdf9"/i);
  expect(parts).toMatch(/<text [^>]*fill="#211d18"/);
  expect(parts).not.toMatch(/class=|var\(|currentColor|href=/);
  const png = await downloaded(page, "PNG");
  expect(pictureType(png.bytes)).toBe("image/png");
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1_500);
  await page.getByRole("button", { name: "Copy picture" }).first().click();
  await page.getByText("The picture is copied.").waitFor();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]));
  expect(types).toEqual(["image/png"]);

  // What could not be had is made at the next press.
  await page.route("**/answers.csv*", (route) => route.abort());
  await page.getByRole("button", { name: "Excel" }).click();
  await page.getByText("Excel could not be made:").waitFor();
  await page.unroute("**/answers.csv*");
  expect((await downloaded(page, "Excel")).name).toBe("ABCDEF.xlsx");
  expect((await downloaded(page, "PowerPoint")).name).toBe("ABCDEF.pptx");
  await page.close();
});
