/** One workerd: the built Worker, run by Miniflare, with the rooms in a folder. */
import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, Response } from "miniflare";
import { origins } from "./addresses.ts";
import { childWorkerd } from "./lock.ts";

const COMPATIBILITY_DATE = "2026-10-01";

export interface RuntimeOptions {
  /** The repository's folder, with what was built in `dist/`. */
  root: string;
  /** Where the rooms are kept. */
  dataDir: string;
  host: string;
  port: number;
}

export interface Runtime {
  /** The process id of workerd, or null where none was found. */
  readonly pid: number | null;
  /** Ends workerd, and returns when it has let go of its files and its port. */
  stop(): Promise<void>;
}

/** Starts workerd, and returns when it serves. */
export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const miniflare = new Miniflare(miniflareOptions(options));
  await miniflare.ready;
  return { pid: childWorkerd(), stop: () => miniflare.dispose().catch(() => {}) };
}

function miniflareOptions({ root, dataDir, host, port }: RuntimeOptions) {
  return convertV4MiniflareOptions({
    host,
    port,
    log: new Log(LogLevel.ERROR),
    resourcePersistencePath: dataDir,
    cf: false,
    workers: [
      {
        name: "both-hats",
        rootPath: root,
        modules: true,
        scriptPath: join(root, "dist/worker/index.js"),
        compatibilityDate: COMPATIBILITY_DATE,
        durableObjects: {
          ROOMS: { className: "RoomServer", useSQLite: true },
          DIRECTORY: { className: "DirectoryServer", useSQLite: true },
        },
        assets: {
          directory: join(root, "dist/client"),
          binding: "ASSETS",
          routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: false },
          assetConfig: { html_handling: "auto-trailing-slash", not_found_handling: "none" },
        },
        serviceBindings: { ADDRESSES: () => Response.json(origins(port)) },
      },
    ],
  });
}
