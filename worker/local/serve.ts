/** The same Worker on your own machine: starts it on a port and a folder, says where it is, and ends it. */
import { createServer } from "node:net";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { renderUnicodeCompact } from "uqr";
import { buildAll, root } from "./build.ts";
import { checkpointAll } from "./files/checkpoint.ts";
import { otherFiles, planFiles, roomFiles } from "./files/layout.ts";
import { repairFiles } from "./files/repair.ts";
import { listensEverywhere, namesGiven, onlyHere, origins } from "./machine/addresses.ts";
import { descriptorLimit, phonesFor } from "./machine/descriptors.ts";
import { watchDisk } from "./machine/disk.ts";
import { Lock } from "./machine/lock.ts";
import { keepProvenDate } from "./machine/proven-date.ts";
import { portTaken, SetupError } from "./setup-error.ts";
import { startRuntime } from "./workerd/runtime.ts";
import { Supervisor } from "./workerd/supervisor.ts";

// What is set to nothing is not set.
const port = Number(process.env.PORT || 8787);
const host = process.env.HOST || "0.0.0.0";
const dataDir = resolve(root, process.env.DATA_DIR || ".data");

/** Phones that fill a small hall, and fewer than a system gives that nobody has limited. */
const FEW = 200;

async function main(): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new SetupError(`PORT has to be a number from 1 to 65535, not "${process.env.PORT}".`);
  const namesAlso = namesGiven(process.env.HOSTNAMES);
  const lock = await Lock.take(dataDir);
  process.on("exit", () => lock.release());
  const unsaved = watchDisk(dataDir, say);
  const proven = keepProvenDate(dataDir);
  process.on("exit", () => proven.stop());
  const descriptors = descriptorLimit();
  const sockets = phonesFor(descriptors);
  const spawned = (workerd: number) => lock.record(workerd);
  let repaired = false;
  const supervisor = new Supervisor({
    start: async () => {
      await claimPort();
      const openDamaged = process.env.OPEN_DAMAGED === "1";
      const writable = unsaved() === null;
      const { provenUntil } = proven;
      const options = { dataDir, openDamaged, writable, again: repaired, provenUntil: provenUntil(), say };
      const closedRooms = repairFiles(options);
      repaired ||= writable;
      return startRuntime({
        root,
        dataDir,
        host,
        port,
        namesAlso,
        closedRooms,
        provenUntil,
        unsaved,
        sockets,
        spawned,
      });
    },
    say,
    now: () => performance.now(),
    wait: (ms, signal) => setTimeout(ms, undefined, { signal }),
  });
  endOnSignal(supervisor);
  await claimPort();
  await buildAll(say);
  await supervisor.begin();
  announce(sockets, descriptors);
}

/** Ends in good order when asked to. Asked once more, as when somebody gets impatient, it ends at once. */
function endOnSignal(supervisor: Supervisor): void {
  let since: number | null = null;
  const end = async () => {
    // A signal may come twice at the same time: from the terminal, and from npm that passes it on.
    if (since !== null && performance.now() - since < 1_000) return;
    if (since !== null) process.exit(1);
    since = performance.now();
    await supervisor.stop();
    checkpointAll([...roomFiles(dataDir), ...planFiles(dataDir), ...otherFiles(dataDir)]);
    console.log(`\nStopped. The rooms are kept in ${dataDir}: npm start serves them again.`);
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
}

/**
 * Says in words when the port is taken, before anything is begun. A server that is just ending may hold
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
        error.code === "EADDRINUSE"
          ? portTaken(port)
          : new SetupError(`Cannot listen on ${host}, port ${port} (${error.code}). Set HOST and PORT to others.`),
      );
    });
    probe.listen(port, host, () => probe.close(() => settle()));
  });
}

function say(line: string): void {
  console.error(`${new Date().toLocaleTimeString("en-GB")}  ${line}`);
}

function announce(sockets: number, descriptors: number): void {
  const [first = ""] = origins(port, host);
  const here = listensEverywhere(host) ? `http://localhost:${port}` : first;
  console.log(`\nBoth Hats is running.\n\n  On this machine   ${here}\n`);
  if (onlyHere(host)) {
    console.log(
      `  Phones cannot reach it: it listens on this machine alone (HOST=${host}). Start it without HOST for them,`,
    );
    console.log("  or open it by the name of your proxy or tunnel, and name that in HOSTNAMES.\n");
  } else if (first.includes("localhost")) {
    console.log(
      "  Phones cannot reach it yet: this machine is in no network. Once it is, the rooms show its address.\n",
    );
  } else {
    console.log(`  For phones on the same network   ${first}\n`);
    console.log(renderUnicodeCompact(first, { border: 2 }).replace(/^/gm, "  "));
  }
  console.log(`\n  Rooms are kept in ${dataDir}`);
  console.log(`  Room for ${sockets} phones at a time (the system allows this server ${descriptors} open files)`);
  if (sockets < FEW)
    console.log("  That is few. More need a higher limit of open files: ulimit -Hn, or LimitNOFILE= for a service.");
  console.log("  Ctrl-C stops it.\n");
}

main().catch((error: unknown) => {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
});
