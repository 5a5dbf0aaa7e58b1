/** The product as `npm start` serves it, on a machine with less room, fewer descriptors or another clock. */
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, type Served, serve } from "../support/server.ts";

const DISK_BYTES = 24 * 2 ** 20;

/** What the machine lacks. */
export interface Machine {
  /** A small disk of its own. */
  disk?: boolean;
  /** A clock that can be set. */
  clock?: boolean;
  /** The hard limit of descriptors. */
  descriptors?: number;
}

export class Product {
  readonly port: number;
  readonly #machine: Machine;
  readonly #folder = mkdtempSync(join(tmpdir(), "both-hats-fault-"));
  readonly #printed: string[] = [];
  #served: Served | null = null;
  #ended = true;

  private constructor(port: number, machine: Machine) {
    this.port = port;
    this.#machine = machine;
  }

  static async start(machine: Machine = {}): Promise<Product> {
    const product = new Product(await freePort(), machine);
    if (machine.clock) product.setClock(0);
    await product.start();
    return product;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, as an operator does. */
  async start(): Promise<void> {
    const { disk, clock, descriptors } = this.#machine;
    if (this.#served && disk) throw new Error("The server has ended, and its small disk with it.");
    if (this.#served) this.#printed.push(this.#served.output());
    this.#ended = false;
    const within = disk
      ? ON_A_SMALL_DISK
      : descriptors
        ? ["sh", "-c", `ulimit -n ${descriptors}; exec "$@"`, "sh"]
        : [];
    const served = await serve({
      port: this.port,
      dataDir: join(this.#folder, "data"),
      within,
      env: clock ? { LD_PRELOAD: clockLibrary(), FAULT_CLOCK: this.#clockFile } : {},
    });
    this.#served = served;
    void served.ended.then(() => {
      if (this.#served === served) this.#ended = true;
    });
  }

  /** Whether the whole of it has ended, so that an operator has to start it again. */
  get hasEnded(): boolean {
    return this.#ended;
  }

  /** Everything printed so far. */
  output(): string {
    return [...this.#printed, this.#served?.output() ?? ""].join("");
  }

  /** Ends one of its processes. */
  kill(which: "server" | "workerd", signal: NodeJS.Signals): void {
    const pid = this.#served?.pids()[which];
    if (pid) process.kill(pid, signal);
  }

  /** When the server's own process has ended. */
  async ended(): Promise<void> {
    await this.#served?.ended;
  }

  /** Leaves no byte free on its disk. */
  fillDisk(): void {
    const file = openSync(this.#filler, "w");
    for (let size = 2 ** 20; size >= 512; )
      try {
        writeSync(file, Buffer.alloc(size));
      } catch {
        size /= 2;
      }
    closeSync(file);
    if (statfsSync(this.#disk).bavail > 0) throw new Error("The disk is not full.");
  }

  freeDisk(): void {
    rmSync(this.#filler);
  }

  /** Sets the clock of the process that serves the rooms so many milliseconds off this machine's. */
  setClock(ms: number): void {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(ms) * 1_000_000n);
    // In place: the process has the file in its memory.
    writeFileSync(this.#clockFile, bytes, { flag: ms === 0 ? "w" : "r+" });
  }

  async stop(): Promise<void> {
    if (!this.#ended) await this.#served?.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #clockFile(): string {
    return join(this.#folder, "clock");
  }

  /** The disk as the server's own process sees it. */
  get #disk(): string {
    return `/proc/${this.#served?.pid}/root${join(this.#folder, "data")}`;
  }

  get #filler(): string {
    return join(this.#disk, "filler");
  }
}

/** A disk that no other process sees is mounted where the data lies. */
const ON_A_SMALL_DISK = [
  "unshare",
  "-rm",
  "sh",
  "-c",
  `mkdir -p "$DATA_DIR" && mount -t tmpfs -o size=${DISK_BYTES} tmpfs "$DATA_DIR" && exec "$@"`,
  "sh",
];

/** Why a machine cannot be had here; null where it can. */
export function lacks({ disk, clock }: Machine): string | null {
  if (disk && !works("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", tmpdir()]))
    return "This system lets nobody mount a small disk (unshare -rm), so a full one cannot be tried here.";
  if (clock && !works("gcc", ["--version"]))
    return "There is no gcc here to build the clock that can be set, so a stepped clock cannot be tried.";
  return null;
}

function works(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

let library: string | null = null;

function clockLibrary(): string {
  if (library) return library;
  const folder = mkdtempSync(join(tmpdir(), "both-hats-clock-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const made = join(folder, "clock.so");
  const source = fileURLToPath(new URL("clock.c", import.meta.url));
  execFileSync("gcc", ["-shared", "-fPIC", "-O2", "-Wall", "-o", made, source, "-ldl"], { stdio: "inherit" });
  library = made;
  return made;
}
