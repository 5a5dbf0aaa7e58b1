/**
 * Every exercise on the big screen, in every phase, shape and room: all texts can be read from the back row, and nothing lies on
 * anything else. A sample in each run; `WHOLE=1` takes the whole set, and `SCREENSHOTS` names a folder for the pictures.
 */
import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { catalogue } from "#words/catalogue.ts";
import { libraries } from "../../shared/agenda/library.ts";
import { catalogueOf, press } from "../support/catalogue-page.ts";
import { keepPicture } from "../support/fit.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints } from "../support/room-pages.ts";
import { unreadable, unreadableIn } from "../support/stage-fit.ts";

/** In CSS pixels: an old projector, a new one, a wide wall. */
const SHAPES = [
  { name: "4:3", width: 1024, height: 768 },
  { name: "16:9", width: 1920, height: 1080 },
  { name: "21:9", width: 3440, height: 1440 },
] as const;

/** What the stage has to show before it is looked at, by place. */
const SHOWN = {
  before: ".stage-setup",
  asking: ".stage-collecting",
  closed: ".stage-closed",
  talk: ".stage-huddle",
  again: ".stage-collecting",
  result: ".stage-revealed :is(.picture, figure.chart, .texts, .hidden-note)",
  debrief: ".stage-debrief",
} as const;

const whole = process.env.WHOLE === "1";
const rooms = whole ? [5, 24, 200] : [24];
const { served, browser } = await inBrowser();
const complaints = new Complaints();
const catalogueAt = catalogueOf(async (path) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
  complaints.listen(page, "catalogue");
  await page.goto(`${served.url}${path}`);
  return page;
});

const only = process.env.ONLY?.split(",");
for (const { step } of sample()) {
  it(`“${step.title}” (${step.id}) can be read from the back row in every shape, with ${rooms.join(", ")} people`, async () => {
    const { page, screens } = await catalogueAt(step);
    const { stage } = screens;
    for (const people of rooms) {
      await press(page, catalogue.places.before);
      await press(page, String(people));
      for (const [place, shown] of Object.entries(SHOWN) as [keyof typeof SHOWN, string][]) {
        if (!(await press(page, catalogue.places[place]))) continue;
        if (step.exercise !== "note" || place === "before") await stage.locator(shown).first().waitFor();
        await measure(stage, `${step.id} ${place} ${people}`);
      }
    }
    complaints.none();
  });
}

it("knows a text that is too small, cut off, outside, crossed or lain upon", async () => {
  const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  await page.setContent(`<style>* { margin: 0; font: 20px sans-serif } p { position: absolute }</style><main>
    <p style="top: 100px; font-size: 19px">small</p>
    <p style="top: 150px; left: 850px; white-space: nowrap">outside the wall</p>
    <p style="top: 200px">lies below</p><p style="top: 205px; left: 10px">lies above</p>
    <p style="top: 300px; width: 40px; overflow: hidden; white-space: nowrap">cut in the middle</p>
    <p style="top: 400px">crossed</p><svg style="position: absolute; top: 400px; left: 0" width="99" height="30"><line x1="0" x2="99" y1="12" y2="12" stroke="black"/></svg>
    <p style="top: 500px; width: 90px">in two lines, which is fine</p></main>`);
  expect(await unreadable(page)).toEqual([
    "smaller than 1/30: “small” (p in main) is 1/31.6",
    "outside the screen: “outside the wall” (p in main)",
    "cut off by p in main: “cut in the middle” (p in main)",
    "“lies below” (p in main) and “lies above” (p in main) overlap",
    "“crossed” (p in main) is crossed by line in svg",
  ]);
  await page.close();
});

/** All steps of the library, or one of each exercise: the one with most to show. */
function sample() {
  const steps = libraries.en.steps.filter(
    ({ step }) => !only || only.includes(step.id) || only.includes(step.exercise),
  );
  if (whole || only) return steps;
  const most = new Map<string, (typeof steps)[number]>();
  for (const one of steps) {
    const known = most.get(one.step.exercise);
    const size = JSON.stringify(one.step.settings).length;
    if (!known || size > JSON.stringify(known.step.settings).length) most.set(one.step.exercise, one);
  }
  return [...most.values()];
}

async function measure(stage: Frame, name: string): Promise<void> {
  expect.soft(await unreadableIn(stage, SHAPES), name).toEqual([]);
  for (const { name: shape, ...size } of SHAPES) await keepPicture(`${name} ${shape}`, () => alone(stage, size));
}

/** A picture of the stage without the page around it. */
async function alone(stage: Frame, size: { width: number; height: number }): Promise<Buffer> {
  const page = stage.page();
  const before = page.viewportSize() ?? size;
  const box = await page.$(".screen-stage .screen-box");
  const was = (await box?.getAttribute("style")) ?? "";
  const give = (style: string) => box?.evaluate((element, css) => Object.assign(element, { style: css }), style);
  await give("position: fixed; inset: 0; z-index: 9; border: 0; border-radius: 0");
  await page.setViewportSize(size);
  await unreadableIn(stage, [size]);
  const picture = await page.screenshot();
  await give(was);
  await page.setViewportSize(before);
  return picture;
}
