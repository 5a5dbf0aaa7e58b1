import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Three kinds of tests: pure code in Node, the Worker in the real runtime, the product in a real browser. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    projects: [
      {
        define: { BUILD: '"test"' },
        test: {
          name: "core",
          // Property tests on a busy machine: slow is not wrong.
          testTimeout: 30_000,
          include: [
            "test/{attacks,client,content,exercises,exports,fuzz,interference,metrics,recount,room,storage,wire}/**/*.test.ts",
          ],
        },
      },
      {
        define: { BUILD: '"test"' },
        plugins: [cloudflareTest({ main: "./worker/index.ts", wrangler: { configPath: "./wrangler.toml" } })],
        test: { name: "worker", include: ["test/worker/**/*.test.ts"] },
      },
      {
        test: {
          name: "browser",
          include: ["test/{browser,local}/**/*.test.ts"],
          // One server and one browser at a time: what is measured is the product, not the machine's queue.
          fileParallelism: false,
          testTimeout: 180_000,
          // On a busy machine a page may take a while to draw what it knows: slow is not wrong.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
