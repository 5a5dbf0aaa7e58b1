/** The servers under comparison: each a process of its own on this machine, with its data in a folder of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PHONE_HOST } from "../support/chromium.ts";
import { freePort } from "../support/server.ts";
import { endAll, familyOf } from "./processes.ts";
import { openRoom, type Room } from "./room.ts";

export type ServerName = "plain" | "bare" | "product";

/** The largest wait for a server to come up; the product may have to be built first. */
const START_MS = 120_000;

const root = fileURLToPath(new URL("../..", import.meta.url));
const programs: Record<ServerName, readonly string[]> = {
  plain: ["test/bench/plain-server.ts"],
  // It strips types from the object's source by a function that Node still calls experimental.
  bare: ["--disable-warning=ExperimentalWarning", "test/bench/bare-server.ts"],
  product: ["worker/local/serve.ts"],
};

/** One running server. */
export class BenchServer {
  readonly name: ServerName;
  readonly #port: number;
  readonly #folder: string;
  readonly #process: ChildProcess;
  /** The server's process and those it has started, workerd among them. */
  #pids: number[] = [];

  private constructor(name: ServerName, port: number) {
    this.name = name;
    this.#port = port;
    this.#folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
    this.#process = spawn(process.execPath, programs[name], {
      cwd: root,
      env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", HOSTNAMES: PHONE_HOST, DATA_DIR: this.#folder },
      stdio: ["ignore", "ignore", "inherit"],
    });
  }

  /** Starts a server, and waits until it answers. */
  static async start(name: ServerName): Promise<BenchServer> {
    const server = new BenchServer(name, await freePort());
    running.add(server);
    await server.#ready();
    const family = familyOf(server.#process.pid);
    await new Promise((wake) => setTimeout(wake, 300));
    // Those that stay: the product's server asks `ps` now and then, which is gone a moment later.
    server.#pids = familyOf(server.#process.pid).filter((pid) => family.includes(pid));
    return server;
  }

  get pids(): readonly number[] {
    return this.#pids;
  }

  /** Host and port. */
  get base(): string {
    return `127.0.0.1:${this.#port}`;
  }

  /** A new room with a vote open. */
  async room(label: string): Promise<Room> {
    if (this.name === "product") return openRoom(this.base);
    return { url: `ws://${this.base}/${label}`, counted: async () => {}, leave: () => {} };
  }

  /** Ends every process of this server and removes its data. */
  async stop(): Promise<void> {
    // Read again: a server that failed while starting was never asked.
    await endAll(this.#process.pid, new Set([...this.#pids, ...familyOf(this.#process.pid)]));
    rmSync(this.#folder, { recursive: true, force: true });
    running.delete(this);
  }

  async #ready(): Promise<void> {
    const deadline = Date.now() + START_MS;
    while (Date.now() < deadline) {
      if (this.#process.exitCode !== null) throw new Error(`The ${this.name} server ended while starting.`);
      const answered = await fetch(`http://127.0.0.1:${this.#port}/api/agendas`).then(
        (response) => response.ok,
        () => false,
      );
      if (answered) return;
      await new Promise((wake) => setTimeout(wake, 100));
    }
    throw new Error(`The ${this.name} server did not answer within ${START_MS / 1000} s.`);
  }
}

const running = new Set<BenchServer>();

/** Leaves nothing behind, however the run ends. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((server) => server.stop()));
}
