/** The product as `npm start` serves it, in a process of its own with its own folder. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PHONE_HOST } from "./chromium.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

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
  /** Ends it as Ctrl-C does, and waits until it has. */
  stop(): Promise<number | null>;
  /** When its process has ended. */
  ended: Promise<number | null>;
}

export interface ServeOptions {
  port?: number;
  dataDir?: string;
  /** A command that runs the one behind it. */
  within?: readonly string[];
  env?: Record<string, string>;
}

/** Starts the server and waits until it says where it is. */
export async function serve({ port, dataDir, within, env }: ServeOptions = {}): Promise<Served> {
  const at = port ?? (await freePort());
  const folder = dataDir ?? temporaryFolder();
  const { child, output, ended } = run({ PORT: String(at), DATA_DIR: folder, HOSTNAMES: PHONE_HOST, ...env }, within);
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
    stop: async () => {
      child.kill("SIGINT");
      return ended;
    },
    ended,
  };
}

/** Starts `worker/serve.ts` with these variables, whatever comes of it. */
export function run(
  env: Record<string, string>,
  within: readonly string[] = [],
): {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
} {
  let printed = "";
  const [command = "", ...args] = [...within, process.execPath, join(root, "worker/serve.ts")];
  const child = spawn(command, args, { env: { ...process.env, ...env } });
  child.stdout.on("data", (data) => (printed += String(data)));
  child.stderr.on("data", (data) => (printed += String(data)));
  const ended = new Promise<number | null>((settle) => child.once("exit", settle));
  return { child, output: () => printed, ended };
}

/** A folder that is gone when the tests are. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "both-hats-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A port that nobody listens on right now. */
export async function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Whether a process is alive. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
