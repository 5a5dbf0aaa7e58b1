/** A page's modules keep what the page knows, so each file has modules of its own; a process of its own takes twice as long. */
import { vi } from "vitest";

vi.resetModules();
// What is drawn lets go of the window a moment after its test, when what the test has put in its place is gone.
Object.assign(globalThis, { addEventListener() {}, removeEventListener() {} });
