/** A big screen in every shape that rooms have: nothing sticks out or is cut off, and the back row reads all of it. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { keepPicture, misfits } from "./fit.ts";
import { unreadable } from "./stage-fit.ts";

/** In CSS pixels: an old projector, a new one, a wide wall. */
export const WALLS = {
  old: { width: 1024, height: 768 },
  usual: { width: 1920, height: 1080 },
  wide: { width: 2560, height: 1080 },
} as const;

type Size = (typeof WALLS)[keyof typeof WALLS];

/**
 * Measures what a stage shows now, in each shape, and leaves it in the usual one. Whoever calls has waited for what it is to show;
 * its words are set anew once the browser has told the page of its size. `then`: what else has to hold in a shape.
 */
export async function holdsOnWalls(stage: Page, name: string, then?: (size: Size) => Promise<void>): Promise<void> {
  for (const size of [WALLS.old, WALLS.wide, WALLS.usual]) {
    await stage.setViewportSize(size);
    await expect
      .poll(async () => [...(await misfits(stage)), ...(await unreadable(stage))], {
        message: `${name} on ${size.width} × ${size.height}`,
      })
      .toEqual([]);
    await then?.(size);
    if (!process.env.SCREENSHOTS) continue;
    for (const colorScheme of ["dark", "light"] as const) {
      await stage.emulateMedia({ colorScheme });
      await keepPicture(`${name} ${size.width} ${colorScheme}`, () => stage.screenshot());
    }
  }
}
