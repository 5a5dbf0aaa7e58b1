/** The faces of the pages on large screens, as the build has made them. */
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { expect, it } from "vitest";
import { root } from "../../worker/local/build.ts";
import { FACES, LEGAL_NAMES, wholeFace } from "../../worker/local/bundle/faces.ts";
import { read } from "../support/face.ts";

const client = join(root, "dist/client");
const FILES = globSync("assets/*.woff2", { cwd: client }).sort();
const html = (page: string) => readFileSync(join(client, page, "index.html"), "utf8");
const sheets = (page: string) =>
  [...html(page).matchAll(/assets\/[\w-]+\.css/g)].map(([file]) => readFileSync(join(client, file), "utf8")).join("");

it("R-147 a page fetches at most 60,000 bytes of them, and as much again where other letters stand", () => {
  const sum = (files: string[]) => files.reduce((all, file) => all + statSync(join(client, file)).size, 0);
  const further = FILES.filter((file) => file.includes("-ext-"));
  const first = FILES.filter((file) => !further.includes(file));
  expect(first).toHaveLength(FACES.length);
  expect(further).toHaveLength(FACES.length);
  expect(sum(first)).toBeLessThanOrEqual(60_000);
  expect(sum(further)).toBeLessThanOrEqual(60_000);
});

it.each(["home", "stage", "host", "report", "plan", "guide", "paper", "catalogue"])(
  "R-147 its HTML asks for both before its script has run: %s",
  (page) => {
    const asked = [...html(page).matchAll(/<link rel="preload"[^>]*href="\/([^"]+\.woff2)"/g)].map(([, file]) => file);
    expect(asked.sort()).toEqual(FILES.filter((file) => !file.includes("-ext-")));
    for (const [link] of html(page).matchAll(/<link rel="preload"[^>]*>/g)) {
      expect(link).toContain('media="(min-width: 480px)"');
      expect(link).toContain("crossorigin");
    }
    expect(sheets(page)).toContain("--serif:Newsreader");
  },
);

it.each(["join", "catalogue/frame"])("R-147 the page of a phone knows of none: %s", (page) => {
  expect(html(page)).not.toContain("woff2");
  expect(sheets(page)).not.toMatch(/@font-face|Newsreader/);
});

it("R-147 no style sheet asks for letters from anywhere else", () => {
  const all = globSync("assets/*.css", { cwd: client }).map((file) => readFileSync(join(client, file), "utf8"));
  const sources = all.flatMap((sheet) => sheet.match(/url\([^)]*\)/g) ?? []);
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toMatch(/^url\(["']?\/assets\/[\w-]+\.woff2["']?\)$/);
});

it("R-147 their licences lie beside them, and copyright and the licence’s address stand in each file", async () => {
  for (const { name } of FACES) {
    expect(readFileSync(join(client, `assets/${name}-licence.txt`), "utf8")).toContain("SIL OPEN FONT LICENSE");
  }
  for (const file of FILES) {
    const face = await subsetFont(readFileSync(join(client, file)), "", {
      targetFormat: "sfnt",
      keepAllGlyphs: true,
      variationAxes: {},
      preserveNameIds: LEGAL_NAMES,
    });
    expect([...read(face).names.keys()]).toEqual(expect.arrayContaining([...LEGAL_NAMES]));
  }
});

/** Of letters as often as English has them, in parts of the height: measured in fonts of the same widths, Nimbus Sans and Roman. */
const OF_SYSTEM = { newsreader: [0.4172, 0.4431], figtree: [0.4563, 0.4937] };
/** What text and headings are set in. */
const WEIGHTS = { newsreader: [400, 560], figtree: [400, 640] };

it("R-147 what stands before them is as wide and as high, to a hundredth", async () => {
  const sheet = readFileSync(join(root, "client/ui/faces.css"), "utf8");
  for (const face of FACES) {
    const name = face.name === "newsreader" ? "newsreader" : "figtree";
    const before = sheet.split("@font-face").filter((rule) => rule.toLowerCase().includes(`"before ${name}";`));
    expect(before).toHaveLength(2);
    for (const [place, rule] of before.entries()) {
      const percent = (of: string) => Number(new RegExp(`${of}: ([\\d.]+)%`).exec(rule)?.[1]) / 100;
      const { width, ascent, descent } = read(
        await subsetFont(wholeFace(face, "latin"), "", {
          targetFormat: "sfnt",
          keepAllGlyphs: true,
          variationAxes: { ...face.axes, wght: WEIGHTS[name][place] ?? 0 },
        }),
      );
      const wider = percent("size-adjust");
      expect(wider).toBeCloseTo(width / (OF_SYSTEM[name][place] ?? 0), 2);
      expect(percent("ascent-override") * wider).toBeCloseTo(ascent, 2);
      expect(percent("descent-override") * wider).toBeCloseTo(descent, 2);
    }
  }
});
