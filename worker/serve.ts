/** The same Worker on your own machine: starts it on a port and a folder, says where it is, and ends it. */
import { createServer } from "node:net";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { renderUnicodeCompact } from "uqr";
import { buildAll, root } from "./build.ts";
import { origins } from "./local/addresses.ts";
import { isAlive, Lock, SetupError } from "./local/lock.ts";
import { startRuntime } from "./local/runtime.ts";

const port = Number(process.env.PORT ?? 8787);
const host = process.env.HOST ?? "0.0.0.0";
const dataDir = resolve(root, process.env.DATA_DIR ?? ".data");

async function main(): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new SetupError(`PORT has to be a number from 1 to 65535, not "${process.env.PORT}".`);
  const lock = await Lock.take(dataDir);
  // On exit, whatever its cause: Miniflare ends this process itself when it is interrupted while it cleans up.
  process.on("exit", () => lock.release());
  await claimPort();
  await buildAll();
  await serve(lock);
}

async function serve(lock: Lock): Promise<void> {
  const runtime = await startRuntime({ root, dataDir, host, port });
  const workerd = runtime.pid;
  lock.record(workerd);
  announce();

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    clearInterval(watch);
    await runtime.stop();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // A workerd that was killed takes no room with it: all that was acked is on disk. This server says so and ends.
  const watch = setInterval(() => {
    if (workerd === null || stopping || isAlive(workerd)) return;
    console.error(
      "The server's workerd process has ended unexpectedly. Nothing that was saved is lost: start it again with npm start.",
    );
    process.exit(1);
  }, 1_000);
}

/**
 * Says in words when the port is taken: Miniflare would quietly choose another one. A server that is just ending may hold
 * it a moment longer, so it is tried for a second.
 */
async function claimPort(): Promise<void> {
  for (let tries = 10; tries > 0; tries -= 1) {
    try {
      return await probePort();
    } catch (error) {
      if (tries === 1) throw error;
      await setTimeout(100);
    }
  }
}

async function probePort(): Promise<void> {
  await new Promise<void>((settle, fail) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      fail(
        new SetupError(
          error.code === "EADDRINUSE"
            ? `Port ${port} is taken by another program. Stop that one, or start with another port: PORT=${port + 1} npm start`
            : `Cannot listen on ${host}, port ${port} (${error.code}). Set HOST and PORT to others.`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => settle()));
  });
}

function announce(): void {
  const [first = ""] = origins(port);
  console.log(`\nBoth Hats is running.\n\n  On this machine   http://localhost:${port}\n`);
  if (host === "0.0.0.0" && !first.includes("localhost")) {
    console.log(`  For phones on the same network   ${first}\n`);
    console.log(renderUnicodeCompact(first, { border: 2 }).replace(/^/gm, "  "));
  }
  console.log(`\n  Rooms are kept in ${dataDir}\n  Ctrl-C stops it.\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
});
