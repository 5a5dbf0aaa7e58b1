/** The product as `npm start` serves it, in a process of its own with its own folder. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startOf } from "../../worker/local/machine/processes.ts";
import { atEnd } from "./at-end.ts";
import { PHONE_HOST } from "./chromium.ts";

const own = fileURLToPath(new URL("../..", import.meta.url));
/**
 * Where Node keeps what it has compiled; a file that changes is compiled again. Servers are started all the time, and compiling the
 * same code takes a fifth of a start.
 */
export const COMPILED = { NODE_COMPILE_CACHE: join(own, "node_modules/.cache/compiled") };

export interface Served {
  port: number;
  /** The process that was started. */
  pid: number | undefined;
  /** Where this machine reaches it. */
  url: string;
  dataDir: string;
  /** The server's process id, and its workerd's. */
  pids(): { server: number; workerd: number };
  /** Everything that it has printed so far. */
  output(): string;
  /** Waits until it has printed something; fails if it ends without. */
  says(text: string): Promise<void>;
  /** Ends it as Ctrl-C does, or by another signal, and waits until it has; returns its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** When its process has ended. */
  ended: Promise<number | null>;
}

export interface ServeOptions {
  port?: number;
  dataDir?: string;
  /** A command that runs the one behind it. */
  within?: readonly string[];
  env?: Record<string, string>;
  /** The folder of the product, where it is not this one. */
  root?: string;
}

/** Starts the server and waits until it says where it is. */
export async function serve({ port, dataDir, within, env, root }: ServeOptions = {}): Promise<Served> {
  const at = port ?? (await freePort());
  const folder = dataDir ?? temporaryFolder();
  const { child, output, ended } = run(
    { PORT: String(at), DATA_DIR: folder, HOSTNAMES: PHONE_HOST, ...env },
    within,
    root,
  );
  const says = (text: string) =>
    new Promise<void>((settle, fail) => {
      const look = () => (output().includes(text) ? settle() : undefined);
      child.stdout?.on("data", look);
      child.stderr?.on("data", look);
      void ended.then((code) => fail(new Error(`The server ended with ${code}:\n${output()}`)));
      look();
    });
  await says("Ctrl-C stops it");
  return {
    port: at,
    pid: child.pid,
    url: `http://localhost:${at}`,
    dataDir: folder,
    pids: () => JSON.parse(readFileSync(join(folder, "server.json"), "utf8")),
    output,
    says,
    stop: async (signal = "SIGINT") => {
      child.kill(signal);
      return ended;
    },
    ended,
  };
}

/** Starts `worker/local/serve.ts` with these variables, whatever comes of it. */
export function run(
  env: Record<string, string>,
  within: readonly string[] = [],
  root: string = own,
): {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
} {
  let printed = "";
  const [command = "", ...args] = [...within, process.execPath, join(root, "worker/local/serve.ts")];
  const child = spawn(command, args, { cwd: root, env: { ...COMPILED, ...process.env, ...env } });
  child.stdout.on("data", (data) => (printed += String(data)));
  child.stderr.on("data", (data) => (printed += String(data)));
  const ended = new Promise<number | null>((settle) => child.once("exit", settle));
  return { child, output: () => printed, ended };
}

/** A folder that is gone when the tests are. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "both-hats-"));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A port that nobody listens on right now, of those that systems give to nobody by themselves: another program's connection could
 * come to have one of these before the server does. Browsers refuse 10080.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(11_000, 32_000);
    const probe = createServer();
    const free = await new Promise<boolean>((settle) => {
      probe.once("error", () => settle(false));
      probe.listen(port, "0.0.0.0", () => probe.close(() => settle(true)));
    });
    if (free) return port;
  }
}

/** Whether a process is alive. Of one that has ended the system may keep the exit code for a while. */
export function alive(pid: number): boolean {
  return startOf(pid) !== null;
}
