/** The picture of a week's work: its bars and its sentence say the same percent. */
import { expect, it } from "vitest";
import { sharesShown } from "../../../client/exercises/ledger/shares.ts";
import { ledgerTags as tags } from "../../../shared/content/en/ledger.ts";

it("says of the largest share the percent that its bar shows", () => {
  // Each alone would be rounded to 23, 48, 10 and 20, which is 101.
  const shares = { created: 0.2275, counted: 0.4751, both: 0.0999, drained: 0.1975 };
  const { percent, summary } = sharesShown({ tags }, { n: 4, shares });
  expect(Object.fromEntries(percent)).toEqual({ created: 23, counted: 47, both: 10, drained: 20 });
  expect(summary).toMatch(/^Most often “Counted”: 47% of/);
});
