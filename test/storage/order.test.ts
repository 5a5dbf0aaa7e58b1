/** what the server does with its data folder before it opens it. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { checkpointAll } from "../../worker/local/files/checkpoint.ts";
import { idOf, roomFiles } from "../../worker/local/files/layout.ts";
import { withDatabase } from "../../worker/local/files/sqlite.ts";
import { SetupError } from "../../worker/local/setup-error.ts";
import { column, flip, frames, page, roomsFolder } from "../support/rooms-folder.ts";

const { folder, order, roomFile, shardFile, alarms, hot, room, directory, answers } = roomsFolder();

describe("R-104 a log that was left behind", () => {
  it("is put into its file, so that the file alone is whole", () => {
    room("AAAAAA");
    expect(readFileSync(roomFile("AAAAAA")).length).toBeLessThanOrEqual(4096);
    expect(order()).toEqual([]);
    expect(existsSync(`${roomFile("AAAAAA")}-wal`)).toBe(false);
    copyFileSync(roomFile("AAAAAA"), join(folder.dir, "copy.sqlite"));
    expect(column(join(folder.dir, "copy.sqlite"), "SELECT json FROM answers")).toEqual(["one", "two", "three"]);
    expect(folder.said).toEqual([]);
  });

  it("stays until the next start where many logs would keep phones waiting; damage is looked for all the same", () => {
    for (const code of ["AAAAAA", "BBBBBB"]) {
      room(code);
      directory(code);
    }
    flip(`${roomFile("BBBBBB")}-wal`, page(2));
    const closed = order({ timeLimitMs: 0 });
    expect(closed).toEqual([idOf("both-hats-RoomServer", "BBBBBB")]);
    expect(folder.said).toHaveLength(1);
    expect(existsSync(`${roomFile("AAAAAA")}-wal`)).toBe(true);
    order();
    expect(answers("AAAAAA")).toEqual(["one", "two", "three"]);
  });

  it("is put there by a clean stop too, and stays where somebody else has the file open", () => {
    room("AAAAAA");
    const other = new DatabaseSync(roomFile("AAAAAA"));
    other.exec("BEGIN; SELECT * FROM answers; INSERT INTO answers VALUES ('four')");
    checkpointAll(roomFiles(folder.dir));
    expect(existsSync(`${roomFile("AAAAAA")}-wal`)).toBe(true);
    other.exec("ROLLBACK");
    // Whoever closes a database last empties its log, so that log is put back as a killed workerd leaves it.
    other.close();
    room("AAAAAA");
    checkpointAll(roomFiles(folder.dir));
    expect(existsSync(`${roomFile("AAAAAA")}-wal`)).toBe(false);
    expect(answers("AAAAAA")).toEqual(["one", "two", "three"]);
  });
});

describe("R-104 a file that is sound, but cannot be used now", () => {
  /** Another program that has a file for itself alone. */
  const lock = (file: string) => {
    const other = new DatabaseSync(file);
    other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    return other;
  };

  it.each<[string, () => string]>([
    ["the directory's", () => shardFile("AAAAAA")],
    ["the alarms'", alarms],
    ["a room's", () => roomFile("AAAAAA")],
  ])("is left in its place, and the start fails in one line that says why: %s", (_, which) => {
    room("AAAAAA");
    directory("AAAAAA");
    order();
    const other = lock(which());
    let failure: unknown;
    try {
      order();
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(SetupError);
    expect(failure).toMatchObject({
      message: `${which()} cannot be used now: another program has it open. End that one. Nothing in it was changed.`,
    });
    expect(folder.said).toEqual([]);
    expect(existsSync(join(folder.dir, "damaged"))).toBe(false);
    other.close();
    expect(order()).toEqual([]);
    expect(column(shardFile("AAAAAA"), "SELECT code FROM codes")).toEqual(["AAAAAA"]);
  });

  it("keeps a healthy room's code from being left out of a directory that is made anew", () => {
    for (const code of ["AAAAAA", "BBBBBB"]) room(code);
    order();
    writeFileSync(shardFile("AAAAAA"), "garbage".repeat(1_000));
    const other = lock(roomFile("AAAAAA"));
    expect(() => order()).toThrow(SetupError);
    other.close();
    order();
    expect(column(shardFile("AAAAAA"), "SELECT code FROM codes")).toEqual(["AAAAAA"]);
  });

  it("keeps its torn log, and nobody is told that anything is left out", () => {
    room("AAAAAA");
    const log = `${roomFile("AAAAAA")}-wal`;
    flip(log, page(frames(log) - 1));
    const torn = readFileSync(log);
    // Where a folder has the name of the log's index, SQLite cannot open the log.
    mkdirSync(`${roomFile("AAAAAA")}-shm`);
    expect(() => order()).toThrow(/cannot be used now/);
    expect(folder.said).toEqual([]);
    expect(readFileSync(log).equals(torn)).toBe(true);
  });

  it.each<[string, (database: DatabaseSync) => void, RegExp]>([
    [
      "a full disk",
      (database) => database.exec("PRAGMA max_page_count = 1; CREATE TABLE more (id)"),
      / the disk is full\. Free/,
    ],
    [
      "a file that may not be written",
      (database) => database.exec("PRAGMA query_only = 1; CREATE TABLE more (id)"),
      / it is read-only\. Make/,
    ],
  ])("is told from one that is damaged: %s", (_, task, why) => {
    const damaged = () => expect.unreachable();
    expect(() => withDatabase(join(folder.dir, "some.sqlite"), task, damaged)).toThrow(why);
  });

  it("is told apart from one that is damaged: a folder of that name", () => {
    mkdirSync(alarms(), { recursive: true });
    expect(() => order()).toThrow(/metadata\.sqlite cannot be used now: it cannot be opened\. See/);
  });
});

describe("R-104 the directory and the alarms", () => {
  const garble = (file: string, stays = true) => {
    for (const end of ["", "-wal"]) rmSync(file + end, { force: true });
    if (stays) writeFileSync(file, "garbage".repeat(1_000));
  };

  it.each<[string, () => void]>([
    ["with a bit flipped in its log", () => flip(`${shardFile("AAAAAA")}-wal`, page(0))],
    ["that is no database", () => garble(shardFile("AAAAAA"))],
    ["that is gone", () => garble(shardFile("AAAAAA"), false)],
  ])("a shard %s is made anew from the rooms", (_, damage) => {
    room("AAAAAA");
    directory("AAAAAA");
    damage();
    expect(order()).toEqual([]);
    expect(column(shardFile("AAAAAA"), "SELECT code FROM codes")).toEqual(["AAAAAA"]);
    expect(order()).toEqual([]);
  });

  it("a shard that is gone knows a room that cannot be read either: by its alarm", () => {
    room("AAAAAA");
    order();
    rmSync(shardFile("AAAAAA"));
    writeFileSync(roomFile("AAAAAA"), "garbage".repeat(1_000));
    order();
    expect(column(shardFile("AAAAAA"), "SELECT code FROM codes")).toEqual(["AAAAAA"]);
    expect(folder.said).toHaveLength(1);
  });

  it("alarms that cannot be read are made anew, each at its room's time; the old file is kept and named", () => {
    room("AAAAAA", { createdAt: 1_000_000, retentionDays: 2 });
    order();
    garble(alarms());
    order();
    expect(column(alarms(), "SELECT scheduled_time / 1000000 FROM _cf_ALARM")).toEqual([1_000_000 + 2 * 86_400_000]);
    expect(folder.said).toHaveLength(1);
    expect(folder.said[0]).toContain(alarms());
    expect(readdirSync(join(folder.dir, "damaged"), { recursive: true })).toContainEqual(
      expect.stringContaining("metadata.sqlite"),
    );
  });

  it("an alarm that a wrong clock has put off comes at its room's time again", () => {
    room("AAAAAA", { createdAt: 1_000_000, retentionDays: 2 });
    order();
    const due = 1_000_000 + 2 * 86_400_000;
    const late = `${due + 1}000000`;
    for (const [file, sql] of [
      [alarms(), `UPDATE _cf_ALARM SET scheduled_time = ${late}`],
      [roomFile("AAAAAA"), `CREATE TABLE _cf_METADATA (key INTEGER PRIMARY KEY, value BLOB)`],
      [roomFile("AAAAAA"), `INSERT INTO _cf_METADATA VALUES (1, ${late})`],
    ] as const) {
      const database = new DatabaseSync(file);
      database.exec(sql);
      database.close();
    }
    order();
    expect(column(alarms(), "SELECT scheduled_time / 1000000 FROM _cf_ALARM")).toEqual([due]);
    expect(column(roomFile("AAAAAA"), "SELECT value / 1000000 FROM _cf_METADATA")).toEqual([due]);
  });

  it("R-44 a room that is half erased has an alarm at once", () => {
    room("AAAAAA", { doomed: true });
    const later = BigInt(Date.now() + 86_400_000) * 1_000_000n;
    const database = new DatabaseSync(roomFile("AAAAAA"));
    database.exec(
      `CREATE TABLE _cf_METADATA (key INTEGER PRIMARY KEY, value BLOB); INSERT INTO _cf_METADATA VALUES (1, ${later})`,
    );
    database.close();
    order();
    const [due = 0] = column(alarms(), "SELECT scheduled_time / 1000000 FROM _cf_ALARM");
    expect(due).toBeLessThanOrEqual(Date.now());
    expect(column(roomFile("AAAAAA"), "SELECT value / 1000000 FROM _cf_METADATA")).toEqual([due]);
  });

  it("an alarm that is there stays as it was", () => {
    room("AAAAAA");
    hot(alarms(), [
      "CREATE TABLE _cf_ALARM (actor_id TEXT PRIMARY KEY, scheduled_time INTEGER, actor_name TEXT) WITHOUT ROWID",
      `INSERT INTO _cf_ALARM VALUES ('${idOf("both-hats-RoomServer", "AAAAAA")}', 42, 'AAAAAA')`,
    ]);
    order();
    expect(column(alarms(), "SELECT scheduled_time FROM _cf_ALARM")).toEqual([42]);
  });
});

describe("once workerd alone has ended", () => {
  it("only rooms with a log are looked at, and all of them where something is made anew", () => {
    for (const code of ["AAAAAA", "BBBBBB"]) room(code);
    order();
    room("CCCCCC");
    writeFileSync(roomFile("AAAAAA"), "garbage".repeat(1_000));
    order({ again: true });
    expect(existsSync(`${roomFile("CCCCCC")}-wal`)).toBe(false);
    expect(column(shardFile("CCCCCC"), "SELECT code FROM codes WHERE code = 'CCCCCC'")).toEqual(["CCCCCC"]);
    expect(folder.said).toEqual([]);
    writeFileSync(shardFile("BBBBBB"), "garbage".repeat(1_000));
    order({ again: true });
    expect(column(shardFile("BBBBBB"), "SELECT code FROM codes")).toContain("BBBBBB");
    expect(folder.said).toHaveLength(2);
  });
});
