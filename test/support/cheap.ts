/** Checks for places that are looked at a hundred thousand times: what `expect` sets up for each costs more than the look. */
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";

/** Fails with what `what` says unless it is so. */
export function holds(so: boolean, what: () => string): void {
  if (!so) expect.fail(what());
}

/** As `expect(actual, what()).toEqual(expected)`, which is asked only where the two are not the very same. */
export function same(actual: unknown, expected: unknown, what: () => string): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual, what()).toEqual(expected);
}
