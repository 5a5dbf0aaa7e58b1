/** Serves the bare Durable Object as worker/serve.ts serves the product. */
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";

const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    host: "127.0.0.1",
    port: Number(process.env.PORT),
    log: new Log(LogLevel.ERROR),
    resourcePersistencePath: process.env.DATA_DIR ?? "",
    cf: false,
    workers: [
      {
        name: "bare",
        modules: true,
        script: stripTypeScriptTypes(readFileSync(new URL("bare-object.ts", import.meta.url), "utf8")),
        compatibilityDate: "2026-10-01",
        durableObjects: { VOTES: { className: "BareObject", useSQLite: true } },
      },
    ],
  }),
);
await miniflare.ready;

process.on("SIGTERM", async () => {
  await miniflare.dispose().catch(() => {});
  process.exit(0);
});
