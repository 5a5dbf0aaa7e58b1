import { expect, it } from "vitest";
import { inTwoLines } from "../../../client/stage/foot-words.ts";

it("a finding at the foot leaves out what was said before where both do not fit, and cuts no quotation", () => {
  const short = "After the talk, 14 of 24 chose “Coffee”. Before it, 3 did.";
  expect(inTwoLines(short)).toBe(short);
  const long = "After the talk, 14 of 24 chose “Stop. Think. Ask the people who do the work first?”.";
  expect(inTwoLines(`${long} Before it, 13 of 22 did.`)).toBe(long);
  expect(inTwoLines(`${long.slice(0, -1)} and nobody chose anything else at all`)).toMatch(/ at all$/);
});
