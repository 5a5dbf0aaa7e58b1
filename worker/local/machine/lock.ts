/** Lets one server at a time use a data folder, and ends a workerd that a killed server left behind. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { cannotWrite, SetupError } from "../setup-error.ts";
import { bootId, commandOf, startOf } from "./processes.ts";

/** Who has a folder, as it stands in its `server.json`. A workerd is known by its id and its start, within one boot. */
interface Holder {
  boot: string;
  server: number;
  workerd: number | null;
  workerdStart: string | null;
}

/** What SQLite says where somebody else holds a lock. */
const BUSY = 5;
/** The longest that a process may take to let go after it was killed, in milliseconds. */
const LET_GO_MS = 10_000;

/**
 * The lock on a data folder. The system itself holds it, on the file `server.lock`, and lets go however this process ends.
 * The file `server.json` only says who has it, and which workerd may be left.
 */
export class Lock {
  readonly #folder: string;
  readonly #held: DatabaseSync;

  private constructor(folder: string, held: DatabaseSync) {
    this.#folder = folder;
    this.#held = held;
  }

  /** Takes the folder, or says why it cannot. A workerd that a killed server left behind is ended first. */
  static async take(folder: string): Promise<Lock> {
    const held = hold(folder);
    try {
      const older = olderServer(folder);
      if (older !== null) throw inUse(folder, older);
      const before = holderOf(folder);
      if (before) await endOrphan(before);
      const lock = new Lock(folder, held);
      lock.#write(null);
      return lock;
    } catch (error) {
      held.close();
      throw error instanceof SetupError ? error : cannotWrite(folder, error);
    }
  }

  /** Notes the workerd that serves this folder, so that the next server can end it if this one is killed. */
  record(workerd: number): void {
    try {
      this.#write(workerd);
    } catch (error) {
      // A full disk is no reason to serve no more; only a killed server's workerd would have to be ended by hand.
      console.error(cannotWrite(this.#folder, error).message);
    }
  }

  release(): void {
    rmSync(noteIn(this.#folder), { force: true });
    this.#held.close();
  }

  #write(workerd: number | null): void {
    const workerdStart = workerd === null ? null : startOf(workerd);
    const holder: Holder = { boot: bootId(), server: process.pid, workerd, workerdStart };
    writeFileSync(noteIn(this.#folder), JSON.stringify(holder));
  }
}

/** Locks the folder, which two servers cannot do at the same time. Node has no locks of its own; SQLite's are the system's. */
function hold(folder: string): DatabaseSync {
  const lock = join(folder, "server.lock");
  try {
    makeFolder(folder);
    // SQLite would not say why it cannot open a file.
    closeSync(openSync(lock, "a"));
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  const database = new DatabaseSync(lock, { timeout: 0 });
  try {
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return database;
  } catch (error) {
    database.close();
    if (!(error instanceof Error && "errcode" in error && error.errcode === BUSY)) throw cannotWrite(folder, error);
    throw inUse(folder, holderOf(folder)?.server ?? null);
  }
}

function inUse(folder: string, server: number | null): SetupError {
  const which = server === null ? "" : ` (process ${server})`;
  return new SetupError(
    `The data folder ${folder} is in use by another server${which}. Stop that one, or set DATA_DIR to another folder.`,
  );
}

/**
 * A running server of the version before, which noted its id and took no lock; null where there is none. Its id may belong
 * to another process by now, so that has to be a server too. Not needed any more in the next version.
 */
function olderServer(folder: string): number | null {
  const { boot, server } = noteOf(folder);
  if (boot !== undefined || typeof server !== "number" || startOf(server) === null) return null;
  const [command = "", ...words] = commandOf(server);
  const serves = basename(command).startsWith("node") && words.some((word) => /(^|\/)worker\/serve\.ts$/.test(word));
  return serves ? server : null;
}

/** Makes a folder and those above it. Node's own way to do that takes a read-only disk for a missing folder. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another server that starts may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** Ends the workerd that a server has left, if it still runs, and waits until it has let go of its files and its port. */
async function endOrphan({ boot, workerd, workerdStart }: Holder): Promise<void> {
  if (workerd === null || workerdStart === null || boot !== bootId()) return;
  const runs = () => startOf(workerd) === workerdStart;
  if (!runs()) return;
  process.kill(workerd, "SIGKILL");
  for (let waited = 0; runs(); waited += 20) {
    if (waited >= LET_GO_MS)
      throw new SetupError(`A workerd of an earlier server (process ${workerd}) does not end. Restart this machine.`);
    await setTimeout(20);
  }
}

const noteIn = (folder: string): string => join(folder, "server.json");

function holderOf(folder: string): Holder | null {
  const { boot, server, workerd, workerdStart } = noteOf(folder);
  if (typeof boot !== "string" || typeof server !== "number") return null;
  const known = typeof workerd === "number" && typeof workerdStart === "string";
  return { boot, server, workerd: known ? workerd : null, workerdStart: known ? workerdStart : null };
}

/** What stands in a folder's note; nothing where there is none, or no proper one. */
function noteOf(folder: string): Record<string, unknown> {
  try {
    const note: unknown = JSON.parse(readFileSync(noteIn(folder), "utf8"));
    return note instanceof Object ? { ...note } : {};
  } catch {
    return {};
  }
}
