/** A folder of rooms as a killed server leaves it. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach } from "vitest";
import { shardOf } from "../../worker/directory/shards.ts";
import { alarmsOf, fileOf } from "../../worker/local/files/layout.ts";
import { type RepairOptions, repairFiles } from "../../worker/local/files/repair.ts";
import { record } from "./room.ts";

/** For each test of the file that calls this, a folder of its own: its path, what its operator was told, and ways to fill and to read it. */
export function roomsFolder() {
  const folder = { dir: "", said: [] as string[] };
  beforeEach(() => {
    folder.dir = mkdtempSync(join(tmpdir(), "both-hats-"));
    folder.said = [];
  });
  afterEach(() => rmSync(folder.dir, { recursive: true, force: true }));

  const order = (over: Partial<RepairOptions> = {}) =>
    repairFiles({
      dataDir: folder.dir,
      openDamaged: false,
      writable: true,
      again: false,
      provenUntil: 0,
      say: (line) => folder.said.push(line),
      ...over,
    });
  const roomFile = (code: string) => fileOf(folder.dir, "both-hats-RoomServer", code);
  const shardFile = (code: string) => fileOf(folder.dir, "both-hats-DirectoryServer", shardOf(code));
  const alarms = () => alarmsOf(folder.dir, "both-hats-RoomServer");

  /** A database as a killed workerd leaves it: each list of statements is one change, and all of them are in the log. */
  function hot(file: string, ...changes: string[][]): void {
    const made = join(mkdtempSync(join(folder.dir, "made-")), "made.sqlite");
    const database = new DatabaseSync(made);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0");
    for (const change of changes) database.exec(["BEGIN", ...change, "COMMIT"].join(";"));
    mkdirSync(dirname(file), { recursive: true });
    for (const end of ["", "-wal"]) copyFileSync(made + end, file + end);
    database.close();
    rmSync(dirname(made), { recursive: true });
  }

  const room = (code: string, over = {}) => {
    const json = JSON.stringify(record({ code, ...over }));
    hot(
      roomFile(code),
      ["CREATE TABLE room (id INTEGER PRIMARY KEY, json TEXT)", `INSERT INTO room VALUES (1, '${json}')`],
      ["CREATE TABLE answers (json TEXT)"],
      ...["one", "two", "three"].map((answer) => [`INSERT INTO answers VALUES ('${answer}')`]),
    );
  };
  const directory = (code: string) =>
    hot(
      shardFile(code),
      ["CREATE TABLE codes (code TEXT PRIMARY KEY) WITHOUT ROWID"],
      [`INSERT INTO codes VALUES ('${code}')`],
    );

  const answers = (code: string) => column(roomFile(code), "SELECT json FROM answers");

  return { folder, order, roomFile, shardFile, alarms, hot, room, directory, answers };
}

export const column = (file: string, query: string) => {
  const database = new DatabaseSync(file);
  const rows = database.prepare(query).all();
  database.close();
  return rows.map((row) => Object.values(row)[0]);
};

export function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(file, bytes);
}

/** Where a frame's page begins in a log. */
export const page = (frame: number) => 32 + frame * (24 + 4096) + 24;

export const frames = (file: string) => (readFileSync(file).length - 32) / (24 + 4096);
