/** Every exercise in the catalogue in the pseudo-language: phone, stage and host speak it and nothing else, and have room for it. */
import type { Browser } from "playwright-core";
import { expect, it } from "vitest";
import { catalogue } from "#words/catalogue.ts";
import { later } from "#words/join-later.ts";
import { libraries } from "../../../shared/agenda/library.ts";
import { catalogueOf, press } from "../../support/catalogue-page.ts";
import { misfitsIn } from "../../support/fit.ts";
import { isPseudo, PHONES, SCREENS } from "../../support/plain.ts";
import { PSEUDO, pseudo } from "../../support/pseudo.ts";
import type { Served } from "../../support/server.ts";

/** What a phone and the big screen show once the step has come to a place. */
const SHOWN = {
  before: ["main h1", "main"],
  asking: [".answer, .reading, .deck", ".stage-collecting, .note"],
  closed: [".look h1", ".stage-closed"],
  talk: [".huddle", ".stage-huddle"],
  again: [".answer, .reading, .deck", ".stage-collecting"],
  result: ["details.result", ".stage-revealed"],
  debrief: [`h1:text("${pseudo(later.debrief.title)}")`, ".stage-debrief"],
} as const;

/** Where screens are measured: elsewhere there is little on them, and less that depends on the exercise. */
const MEASURED: readonly string[] = ["asking", "result", "debrief"];

/** A text that is one word of more than 20 letters may be broken where it stands beside others. */
const BROKEN_LONG_WORD = /: breaks .*: “\S{21,}”/;

/** Every exercise once, and the tagging of a cloud. */
const STEPS = libraries.en.steps
  .map(({ step }) => step)
  .filter(
    ({ id, exercise }, at, all) => id === "cloud-tags" || all.findIndex((one) => one.exercise === exercise) === at,
  );
/** Tests the screens of every exercise, against a server that speaks the pseudo-language as well. */
export function testCatalogue({ served, browser }: { served: Served; browser: Browser }): void {
  const catalogueAt = catalogueOf(async (path) => {
    const viewport = { width: 1440, height: 1000 };
    const page = await browser.newPage({ viewport, reducedMotion: "reduce", locale: PSEUDO });
    await page.goto(`${served.url}${path}`);
    return page;
  });

  const only = process.env.ONLY?.match(/[\w-]+/g);
  for (const step of STEPS.filter(({ id }) => !only || only.includes(id))) {
    it(`“${step.id}” speaks the pseudo-language on phone, stage and host, and fits`, async () => {
      const { page, screens } = await catalogueAt({ id: step.id, title: pseudo(step.title) });
      for (const [place, [onPhone, onStage]] of Object.entries(SHOWN) as [
        keyof typeof SHOWN,
        readonly [string, string],
      ][]) {
        if (!(await press(page, pseudo(catalogue.places[place])))) continue;
        await screens.phone.locator(onPhone).first().waitFor();
        await screens.stage.locator(onStage).first().waitFor();
        for (const [name, frame] of Object.entries(screens)) {
          const where = `${step.id}, ${place}, ${name}`;
          await isPseudo(frame, where);
          if (!MEASURED.includes(place)) continue;
          const faults = await (name === "phone"
            ? misfitsIn(frame, PHONES)
            : misfitsIn(frame, SCREENS, { drawn: true }));
          expect
            .soft(
              faults.filter((fault) => !BROKEN_LONG_WORD.test(fault)),
              where,
            )
            .toEqual([]);
        }
      }
      await isPseudo(page, `${step.id}: catalogue`);
    });
  }
}
