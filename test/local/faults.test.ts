/** One run each of what `npm run faults` does many times: a server that ends in the middle of a vote. */
import { expect, it } from "vitest";
import { FAULTS } from "../faults/faults.ts";
import { suffer } from "../faults/one.ts";

it.each(["kill", "sigterm"] as const)(
  "R-01 R-02 R-33 nothing is lost or doubled, and all come back: %s",
  async (name) => {
    const outcome = await suffer({ ...FAULTS[name], phones: 12 });
    expect(outcome).toMatchObject({ lost: 0, doubled: 0, refused: 0, away: 0, byHand: false });
    expect(outcome.acked).toBeGreaterThan(12);
  },
);
