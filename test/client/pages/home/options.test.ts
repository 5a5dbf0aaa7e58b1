/** What the form for a new workshop makes of what was typed. */
import { expect, it } from "vitest";
import { USUAL_OPTIONS, wishOf } from "../../../../client/room-options/options.ts";

it("nobody who leaves everything as it is asks for anything unusual", () => {
  expect(wishOf(USUAL_OPTIONS)).toEqual({
    names: "off",
    split: { by: "nothing" },
    rehearsal: false,
    retentionDays: 30,
  });
});

it("an opening time is meant in this machine's own zone; half of one counts as none", () => {
  expect(wishOf({ ...USUAL_OPTIONS, opens: "2026-12-03T08:45" }).opensAt).toBe(new Date(2026, 11, 3, 8, 45).getTime());
  expect(wishOf({ ...USUAL_OPTIONS, opens: "" })).not.toHaveProperty("opensAt");
});

it("how many are expected is asked for only where somebody typed it, and within what a room may have", () => {
  const invited = (typed: string | null) => wishOf({ ...USUAL_OPTIONS, invited: typed }).invited;
  expect([invited(null), invited(""), invited("0"), invited("x")]).toEqual(Array(4).fill(undefined));
  expect([invited("24"), invited("23.6"), invited("999999")]).toEqual([24, 24, 20_000]);
});
