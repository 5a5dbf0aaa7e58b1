import { availableParallelism } from "node:os";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/order.ts";

/** Files side by side: those that wait for a page or a server leave the processor to the others. */
const SIDE_BY_SIDE = Math.max(4, availableParallelism());

/** What Vite puts into the code. */
const define = { BUILD: '"test"', LANGUAGE: '"en"', SEVERAL_LANGUAGES: "false" };

const inWorkerd = () => cloudflareTest({ main: "./worker/index.ts", wrangler: { configPath: "./wrangler.toml" } });
const WORKER = {
  testTimeout: 30_000,
  include: ["test/worker/**/*.test.ts"],
  setupFiles: ["test/worker/support/after-each.ts"],
};
/** Files that fill a runtime's memory, or look at all that any room has stored: each has a runtime of its own. */
const WORKER_APART = ["hall", "interference", "unknown"].map((name) => `test/worker/${name}.test.ts`);

const CLIENT = {
  testTimeout: 60_000,
  include: ["test/client/**/*.test.ts"],
  setupFiles: "test/client/support/fresh.ts",
};
/** Files about what a browser keeps from one page to the next: each has a process of its own. */
const CLIENT_APART = ["pages/join/handover", "wire/reload"].map((name) => `test/client/${name}.test.ts`);

/** Pure code in Node, the page's own code, the Worker in the real runtime, `npm start`, and the product in a real browser. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    maxWorkers: SIDE_BY_SIDE,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        define,
        test: {
          name: "core",
          // Nothing in these keeps a state between two calls: one process for many files.
          isolate: false,
          // Property tests on a busy machine: slow is not wrong.
          testTimeout: 60_000,
          include: [
            "test/{agenda,attacks,content,exercises,exports,fuzz,interference,layers,metrics,recount,room,storage,wire}/**/*.test.ts",
          ],
        },
      },
      {
        define,
        // One process for many files, which have modules of their own all the same.
        test: { ...CLIENT, name: "client", isolate: false, exclude: CLIENT_APART },
      },
      {
        define,
        test: { ...CLIENT, name: "client-apart", include: CLIENT_APART },
      },
      {
        define,
        plugins: [inWorkerd()],
        // Each file makes rooms of its own: one runtime for many files.
        test: { ...WORKER, name: "worker", isolate: false, exclude: WORKER_APART },
      },
      {
        define,
        plugins: [inWorkerd()],
        test: { ...WORKER, name: "worker-apart", include: WORKER_APART },
      },
      {
        define,
        test: {
          name: "local",
          // What a test does happens in servers of its own: one process for many files.
          isolate: false,
          include: ["test/local/**/*.test.ts"],
          globalSetup: "test/support/built.ts",
          testTimeout: 180_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: "browser",
          // What a test does happens in pages and servers of its own: one process for many files.
          isolate: false,
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/support/built.ts", "test/support/unpacked.ts"],
          testTimeout: 180_000,
          // On a busy machine a page may take a while to draw what it knows: slow is not wrong.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
