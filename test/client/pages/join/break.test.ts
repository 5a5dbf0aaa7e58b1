import { h } from "preact";
import { expect, it } from "vitest";
import { Break } from "../../../../client/pages/join/step/Break.tsx";
import { draw } from "../../../support/small-dom.ts";

it("R-134 a phone says when it goes on, by its own clock, and that an open question still counts", async () => {
  // The server's clock is an hour ahead of this phone's.
  const offset = 3_600_000;
  const until = new Date(2099, 11, 1, 14, 0).getTime() + offset;
  const page = draw(h(Break, { until, offset, open: false }));
  expect(page.document.body.text).toContain("We start again at 14:00 on Tuesday 1 December.");
  expect(page.document.body.text).toContain("nothing is lost");
  await page.again(h(Break, { until, offset, open: true }));
  expect(page.document.body.text).toBe(
    "Break. We start again at 14:00 on Tuesday 1 December.This question is still open, and your answers count.",
  );
});
