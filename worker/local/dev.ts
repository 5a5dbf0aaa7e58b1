/** Development: serves as `npm start` does, and again after every change. Open pages reload themselves when the build has changed. */
import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { root } from "./build.ts";

/** An editor writes several files, or one in several steps: wait until it is quiet for so many milliseconds. */
const QUIET_MS = 150;

let server: ChildProcess | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

function start(): void {
  server = spawn(process.execPath, [join(root, "worker/local/serve.ts")], { stdio: "inherit" });
  server.once("exit", () => {
    server = null;
  });
}

/** The next server needs the port and the folder, so it waits until this one has let go of them. */
function restart(): void {
  if (!server) return start();
  // One that has been told to end is followed by a new one already.
  if (server.killed) return;
  server.once("exit", start);
  server.kill("SIGTERM");
}

for (const folder of ["client", "shared", "worker"]) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(restart, QUIET_MS);
  });
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server?.kill("SIGTERM");
    process.exit(0);
  });
}

start();
