/** Serves the bare Durable Object as worker/local/serve.ts serves the product. */
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { listensOn } from "../../worker/local/workerd/entry-socket.ts";
import { COMPATIBILITY } from "../../worker/local/workerd/runtime.ts";

const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    // Miniflare's own socket, which nobody asks.
    host: "127.0.0.1",
    port: 0,
    log: new Log(LogLevel.ERROR),
    resourcePersistencePath: process.env.DATA_DIR ?? "",
    cf: false,
    workers: [
      {
        name: "bare",
        modules: true,
        script: stripTypeScriptTypes(readFileSync(new URL("bare-object.ts", import.meta.url), "utf8")),
        compatibilityDate: COMPATIBILITY.date,
        compatibilityFlags: COMPATIBILITY.flags,
        ...listensOn("127.0.0.1", Number(process.env.PORT)),
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
