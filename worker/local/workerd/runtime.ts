/** One workerd: the built Worker, run by Miniflare, with the rooms in a folder. */
import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, MiniflareCoreError, Response } from "miniflare";
import type { Unsaved } from "../../../shared/protocol/view.ts";
import { folderOf } from "../files/layout.ts";
import { hostNames, onlyHere, origins } from "../machine/addresses.ts";
import { stuckPeers } from "../machine/stuck-peers.ts";
import { portTaken, SetupError } from "../setup-error.ts";
import { listensOn } from "./entry-socket.ts";
import { type Exit, exitReason, memoryKills } from "./exit-reason.ts";
import { type HealthProbe, isHung, probeOf } from "./health.ts";
import { onWorkerd, WorkerdLog, withoutSignals } from "./process.ts";

/**
 * How workerd behaves: as wrangler.toml says for Cloudflare. Compressed frames would inflate, up to a thousandfold, before
 * anything of ours could look at their size.
 */
export const COMPATIBILITY = { date: "2026-10-01", flags: ["no_web_socket_compression"] };

interface RuntimeOptions {
  /** The repository's folder, with what was built in `dist/`. */
  root: string;
  /** Where the rooms are kept. */
  dataDir: string;
  host: string;
  port: number;
  /** Names under which it answers, beside this machine's own. */
  namesAlso: readonly string[];
  /** The ids of rooms that nobody may open. */
  closedRooms: readonly string[];
  /** Why the disk with the rooms takes no writes; null where it does. */
  unsaved(): Unsaved | null;
  /** Until which date the clock is proven, in milliseconds since 1970. */
  provenUntil(): number;
  /** How many sockets its rooms may hold together. */
  sockets: number;
  /** Told the process id of workerd as soon as it has one, which is before it serves. */
  spawned(pid: number): void;
}

export interface Runtime {
  /** Settles when workerd has ended though nobody has called `stop`. */
  readonly ended: Promise<Exit>;
  /** Ends workerd, and returns when it has let go of its files and its port. */
  stop(): Promise<void>;
}

/** Starts workerd, and returns when it serves. From then on it is looked at, and ended where it answers nobody. */
export async function startRuntime(
  options: RuntimeOptions,
  probe: HealthProbe = probeOf(options.host, options.port),
): Promise<Runtime> {
  const writing = new WorkerdLog();
  const ended = Promise.withResolvers<Exit>();
  const killsBefore = memoryKills();
  let exit: Exit | null = null;
  let stopped: Promise<void> | null = null;
  let kill = () => {};
  let hung = false;
  const watching = new AbortController();
  const stop = () => {
    watching.abort();
    stopped ??= miniflare.dispose().catch(() => {});
    return stopped;
  };

  const unwatch = onWorkerd((child) => {
    if (child.pid !== undefined) options.spawned(child.pid);
    kill = () => child.kill("SIGKILL");
    child.once("exit", async (code, signal) => {
      if (stopped) return;
      // At once, or Miniflare itself would start another, and again without end.
      const gone = stop();
      exit = { code, signal, said: writing.last, memoryShort: memoryKills() !== killsBefore, hung };
      await gone;
      ended.resolve(exit);
    });
  });
  const miniflare = withoutSignals(() => new Miniflare(miniflareOptions(options, writing)));
  try {
    await miniflare.ready;
  } catch (error) {
    await stop();
    const code = error instanceof MiniflareCoreError ? error.code : null;
    if (code === "ERR_ADDRESS_IN_USE") throw portTaken(options.port);
    if (exit === null && code !== "ERR_RUNTIME_FAILURE") throw error;
    const why = exit ?? { code: null, signal: null, said: writing.last, memoryShort: false, hung };
    throw new SetupError(`The process that serves the rooms does not start: ${exitReason(why)}.`);
  } finally {
    unwatch();
  }
  void isHung(probe, watching.signal).then((is) => {
    if (!is) return;
    hung = true;
    // Whatever else it might be asked to do, it would not answer.
    kill();
  });
  return { ended: ended.promise, stop };
}

function miniflareOptions(options: RuntimeOptions, writing: WorkerdLog) {
  const { root, dataDir, host, port, namesAlso, closedRooms, provenUntil, unsaved, sockets } = options;
  return convertV4MiniflareOptions({
    // Miniflare's own socket, which nobody needs: on a port of this machine alone that the system chooses.
    host: "127.0.0.1",
    port: 0,
    log: new Log(LogLevel.ERROR),
    handleStructuredLogs: writing.hear,
    resourcePersistencePath: dataDir,
    cf: false,
    workers: [
      {
        name: "both-hats",
        rootPath: root,
        modules: true,
        scriptPath: join(root, "dist/worker/index.js"),
        compatibilityDate: COMPATIBILITY.date,
        compatibilityFlags: COMPATIBILITY.flags,
        ...listensOn(host, port),
        durableObjects: {
          ROOMS: { className: "RoomServer", useSQLite: true },
          DIRECTORY: { className: "DirectoryServer", useSQLite: true },
          UPLOADS: { className: "UploadServer", useSQLite: true },
          PLANS: { className: "PlanServer", useSQLite: true },
        },
        assets: {
          directory: join(root, "dist/client"),
          binding: "ASSETS",
          routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: false },
          assetConfig: { html_handling: "auto-trailing-slash", not_found_handling: "none" },
        },
        bindings: {
          ROOM_FILES: folderOf(dataDir, "both-hats-RoomServer"),
          CLOSED_ROOMS: [...closedRooms],
          SOCKETS: sockets,
        },
        serviceBindings: {
          DISK: () => Response.json(unsaved()),
          PROVEN_UNTIL: () => Response.json(provenUntil()),
          // Behind a proxy or a tunnel its phones come by the name that the host's page came by, which the room knows.
          ADDRESSES: () => Response.json(onlyHere(host) && namesAlso.length > 0 ? [] : origins(port, host)),
          STUCK_PEERS: () => Response.json(stuckPeers(port)),
          HOST_NAMES: () => Response.json(hostNames(namesAlso)),
        },
      },
    ],
  });
}
