/**
 * What every test of the Worker ends with. Vitest runs this file anew for each test file; a hook in a module that several files
 * share would be there for the first of them only.
 */
import { afterEach, expect } from "vitest";
import { faults } from "./calls.ts";
import { closeAll } from "./sockets.ts";

afterEach(() => {
  closeAll();
  expect(faults.splice(0)).toEqual([]);
});
