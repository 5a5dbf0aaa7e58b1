/** what the server does with its data folder before it opens it. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shardOf } from "../../worker/directory/shards.ts";
import { checkpointAll } from "../../worker/local/checkpoint.ts";
import { alarmsOf, fileOf, idOf, roomFiles } from "../../worker/local/folder.ts";
import { type Orders, putInOrder } from "../../worker/local/order.ts";
import { storedIn } from "../../worker/local/rooms.ts";
import { SetupError } from "../../worker/local/setup-error.ts";
import { withDatabase } from "../../worker/local/sqlite.ts";
import { walState } from "../../worker/local/wal.ts";
import { record } from "../support/room.ts";

let dataDir: string;
let said: string[];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "both-hats-"));
  said = [];
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const order = (over: Partial<Orders> = {}) =>
  putInOrder({
    dataDir,
    openDamaged: false,
    writable: true,
    again: false,
    provenUntil: 0,
    say: (line) => said.push(line),
    ...over,
  });
const roomFile = (code: string) => fileOf(dataDir, "both-hats-RoomServer", code);
const shardFile = (code: string) => fileOf(dataDir, "both-hats-DirectoryServer", shardOf(code));
const alarms = () => alarmsOf(dataDir, "both-hats-RoomServer");

/** A database as a killed workerd leaves it: each list of statements is one change, and all of them are in the log. */
function hot(file: string, ...changes: string[][]): void {
  const made = join(mkdtempSync(join(dataDir, "made-")), "made.sqlite");
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

const column = (file: string, query: string) => {
  const database = new DatabaseSync(file);
  const rows = database.prepare(query).all();
  database.close();
  return rows.map((row) => Object.values(row)[0]);
};
const answers = (code: string) => column(roomFile(code), "SELECT json FROM answers");

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(file, bytes);
}
/** Where a frame's page begins in a log. */
const page = (frame: number) => 32 + frame * (24 + 4096) + 24;
const frames = (file: string) => (readFileSync(file).length - 32) / (24 + 4096);

describe("R-104 a log that was left behind", () => {
  it("is put into its file, so that the file alone is whole", () => {
    room("AAAAAA");
    expect(readFileSync(roomFile("AAAAAA")).length).toBeLessThanOrEqual(4096);
    expect(order()).toEqual([]);
    expect(existsSync(`${roomFile("AAAAAA")}-wal`)).toBe(false);
    copyFileSync(roomFile("AAAAAA"), join(dataDir, "copy.sqlite"));
    expect(column(join(dataDir, "copy.sqlite"), "SELECT json FROM answers")).toEqual(["one", "two", "three"]);
    expect(said).toEqual([]);
  });

  it("stays for the next time where many would keep phones waiting; damage is looked for all the same", () => {
    for (const code of ["AAAAAA", "BBBBBB"]) {
      room(code);
      directory(code);
    }
    flip(`${roomFile("BBBBBB")}-wal`, page(2));
    const closed = order({ patienceMs: 0 });
    expect(closed).toEqual([idOf("both-hats-RoomServer", "BBBBBB")]);
    expect(said).toHaveLength(1);
    expect(existsSync(`${roomFile("AAAAAA")}-wal`)).toBe(true);
    order();
    expect(answers("AAAAAA")).toEqual(["one", "two", "three"]);
  });

  it("is put there by a clean stop too, and stays where somebody else has the file open", () => {
    room("AAAAAA");
    const other = new DatabaseSync(roomFile("AAAAAA"));
    other.exec("BEGIN; SELECT * FROM answers; INSERT INTO answers VALUES ('four')");
    checkpointAll(roomFiles(dataDir));
    expect(existsSync(`${roomFile("AAAAAA")}-wal`)).toBe(true);
    other.exec("ROLLBACK");
    // Whoever closes a database last empties its log, so that log is put back as a killed workerd leaves it.
    other.close();
    room("AAAAAA");
    checkpointAll(roomFiles(dataDir));
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
    expect(said).toEqual([]);
    expect(existsSync(join(dataDir, "damaged"))).toBe(false);
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

  it("keeps its torn log, and nobody reads that anything is left out", () => {
    room("AAAAAA");
    const log = `${roomFile("AAAAAA")}-wal`;
    flip(log, page(frames(log) - 1));
    const torn = readFileSync(log);
    // Where a folder has the name of the log's index, SQLite cannot open the log.
    mkdirSync(`${roomFile("AAAAAA")}-shm`);
    expect(() => order()).toThrow(/cannot be used now/);
    expect(said).toEqual([]);
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
    expect(() => withDatabase(join(dataDir, "some.sqlite"), task, damaged)).toThrow(why);
  });

  it("is told from one that is damaged: a folder of that name", () => {
    mkdirSync(alarms(), { recursive: true });
    expect(() => order()).toThrow(/metadata\.sqlite cannot be used now: it cannot be opened\. See/);
  });
});

describe("R-92 a log that is damaged", () => {
  it("is told from a write that was cut short, wherever a bit has flipped", () => {
    room("AAAAAA");
    const log = `${roomFile("AAAAAA")}-wal`;
    const good = readFileSync(log);
    const last = frames(log) - 1;
    expect(walState(log)).toBe("whole");
    for (const at of [
      0,
      9,
      17,
      25,
      ...[0, 1, 2].flatMap((n) => [page(n) - 24, page(n) - 16, page(n) - 8, page(n), page(n) + 4095]),
    ]) {
      flip(log, at);
      expect(walState(log), `byte ${at}`).toBe("damaged");
      writeFileSync(log, good);
    }
    flip(log, page(last) + 7);
    expect(walState(log)).toBe("torn");
    for (const cut of [1, 4000, 4096, 4119]) {
      writeFileSync(log, good.subarray(0, -cut));
      expect(walState(log), `${cut} bytes short`).toBe("whole");
    }
  });

  it("keeps its room closed and every byte of it, and others open", () => {
    for (const code of ["AAAAAA", "BBBBBB"]) {
      room(code);
      directory(code);
    }
    const log = `${roomFile("AAAAAA")}-wal`;
    const good = readFileSync(log);
    flip(log, page(2));
    const damaged = readFileSync(log);
    expect(order()).toEqual([idOf("both-hats-RoomServer", "AAAAAA")]);
    expect(readFileSync(log).equals(damaged)).toBe(true);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(roomFile("AAAAAA"));
    expect(storedIn(roomFile("BBBBBB"))).toMatchObject({ is: "room", code: "BBBBBB" });
    // Its alarm would open it.
    expect(column(alarms(), "SELECT actor_name FROM _cf_ALARM")).toEqual(["BBBBBB"]);

    writeFileSync(log, good);
    expect(order()).toEqual([]);
    expect(answers("AAAAAA")).toEqual(["one", "two", "three"]);
    expect(column(alarms(), "SELECT actor_name FROM _cf_ALARM ORDER BY 1")).toEqual(["AAAAAA", "BBBBBB"]);
    expect(said).toHaveLength(1);
  });

  it.each<[string, () => void]>([
    ["a damaged log", () => flip(`${roomFile("AAAAAA")}-wal`, page(2))],
    ["a file that is gone beside its log", () => rmSync(roomFile("AAAAAA"))],
  ])("opens again with a good copy, put there as the operator reads: %s", (_, damage) => {
    room("AAAAAA");
    directory("AAAAAA");
    damage();
    order();
    const [, file = "", ...logs] =
      / put a good copy of the file in its place, and remove (?=(\S+)-wal)(\S+) and (\S+)\.(?: |$)/.exec(
        said[0] ?? "",
      ) ?? [];
    expect(file).toBe(roomFile("AAAAAA"));
    const good = join(dataDir, "good.sqlite");
    const elsewhere = new DatabaseSync(good);
    elsewhere.exec(
      `CREATE TABLE room (json TEXT); INSERT INTO room VALUES ('${JSON.stringify(record({ code: "AAAAAA" }))}');
       CREATE TABLE answers (json TEXT); INSERT INTO answers VALUES ('good')`,
    );
    elsewhere.close();
    copyFileSync(good, file);
    for (const log of logs) rmSync(log, { force: true });
    expect(order()).toEqual([]);
    expect(answers("AAAAAA")).toEqual(["good"]);
    expect(said).toHaveLength(1);
  });

  it("opens without what is lost where the operator says so, and a copy is kept", () => {
    room("AAAAAA");
    const log = `${roomFile("AAAAAA")}-wal`;
    flip(log, page(frames(log) - 2));
    const damaged = readFileSync(log);
    expect(order({ openDamaged: true })).toEqual([]);
    expect(answers("AAAAAA")).toEqual(["one"]);
    const kept = readdirSync(join(dataDir, "damaged"), { recursive: true, encoding: "utf8" }).find((name) =>
      name.endsWith("-wal"),
    );
    expect(readFileSync(join(dataDir, "damaged", kept ?? "")).equals(damaged)).toBe(true);
  });

  it("stays closed while the disk is full, and nothing else is taken for damaged then", () => {
    for (const code of ["AAAAAA", "BBBBBB"]) {
      room(code);
      directory(code);
    }
    flip(`${roomFile("AAAAAA")}-wal`, page(2));
    const before = readdirSync(dataDir, { recursive: true }).sort();
    expect(order({ openDamaged: true, writable: false })).toEqual([idOf("both-hats-RoomServer", "AAAAAA")]);
    expect(readdirSync(dataDir, { recursive: true }).sort()).toEqual(before);
    expect(said).toEqual([]);
  });

  it("that is torn, of a file that is damaged too: the room is closed, and nobody reads that only its end is left out", () => {
    room("AAAAAA");
    order();
    const log = `${roomFile("AAAAAA")}-wal`;
    const database = new DatabaseSync(roomFile("AAAAAA"));
    for (const answer of ["four", "five"]) database.exec(`INSERT INTO answers VALUES ('${answer}')`);
    const hotLog = readFileSync(log);
    database.close();
    writeFileSync(log, hotLog);
    flip(log, page(frames(log) - 1));
    writeFileSync(roomFile("AAAAAA"), "garbage".repeat(1_000));
    expect(order()).toEqual([idOf("both-hats-RoomServer", "AAAAAA")]);
    expect(said).toEqual([expect.stringContaining("its last changes cannot be read, and file is not a database. ")]);
    expect(existsSync(join(dataDir, "damaged"))).toBe(false);
  });

  it("stays beside a file that is gone: SQLite would delete it", () => {
    room("AAAAAA");
    rmSync(roomFile("AAAAAA"));
    expect(order()).toEqual([idOf("both-hats-RoomServer", "AAAAAA")]);
    expect(existsSync(`${roomFile("AAAAAA")}-wal`)).toBe(true);
  });
});

describe("R-92 a room's file", () => {
  it.each<[string, string, () => void]>([
    ["that is gone", "it is gone", () => rmSync(roomFile("AAAAAA"))],
    ["that is empty", "no room is stored in it", () => writeFileSync(roomFile("AAAAAA"), "")],
    ["that is no database", "file is not a database", () => writeFileSync(roomFile("AAAAAA"), "garbage".repeat(1_000))],
    [
      "with another room in it",
      "another room is stored in it",
      () => copyFileSync(roomFile("BBBBBB"), roomFile("AAAAAA")),
    ],
    ["made at a time that is none", "its dates cannot be right", () => misspell('"createdAt":1', '"createdAt":9')],
    [
      "that says of no time that it was made then",
      "its dates cannot be right",
      () => misspell('"createdAt"', '"crdatedAt"'),
    ],
  ])("%s, is named once, with the reason, and left as it is", (_, why, damage) => {
    for (const code of ["AAAAAA", "BBBBBB"]) {
      room(code);
      directory(code);
    }
    order();
    damage();
    const before = existsSync(roomFile("AAAAAA")) ? readFileSync(roomFile("AAAAAA")) : null;
    expect(order()).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${roomFile("AAAAAA")} is not opened: ${why}. `);
    expect(existsSync(roomFile("AAAAAA")) ? readFileSync(roomFile("AAAAAA")) : null).toEqual(before);
  });

  /** Another letter in what a room's file says of the room. */
  function misspell(said: string, instead: string): void {
    const bytes = readFileSync(roomFile("AAAAAA"));
    const at = bytes.indexOf(said);
    expect(at).toBeGreaterThan(0);
    bytes.write(instead, at);
    writeFileSync(roomFile("AAAAAA"), bytes);
  }

  it("that an erased room has left is nobody's business", () => {
    hot(roomFile("AAAAAA"), ["CREATE TABLE left (id)", "DROP TABLE left"]);
    room("BBBBBB", { doomed: true });
    expect(order()).toEqual([]);
    expect(said).toEqual([]);
    // Its code may have been given back already.
    expect(existsSync(shardFile("BBBBBB"))).toBe(false);
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
    expect(said).toHaveLength(1);
  });

  it("alarms that cannot be read are made anew, each at its room's time; the old file is kept and named", () => {
    room("AAAAAA", { createdAt: 1_000_000, retentionDays: 2 });
    order();
    garble(alarms());
    order();
    expect(column(alarms(), "SELECT scheduled_time / 1000000 FROM _cf_ALARM")).toEqual([1_000_000 + 2 * 86_400_000]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(alarms());
    expect(readdirSync(join(dataDir, "damaged"), { recursive: true })).toContainEqual(
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

describe("R-44 a copy in the folder of what was damaged", () => {
  const copies = () =>
    existsSync(join(dataDir, "damaged"))
      ? readdirSync(join(dataDir, "damaged"), { recursive: true, encoding: "utf8" })
          .filter((name) => /\.sqlite/.test(name))
          .map((name) => basename(name).slice(0, 64))
      : [];
  const idIs = (code: string) => idOf("both-hats-RoomServer", code);
  /** A room that has gone on without its last change, of which a copy is kept. */
  const kept = (code: string) => {
    room(code, { createdAt: 1_000_000, retentionDays: 1 });
    const log = `${roomFile(code)}-wal`;
    flip(log, page(frames(log) - 1));
    order();
    expect(new Set(copies())).toContain(idIs(code));
  };
  const run = (file: string, sql: string) => {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
  };
  const erase = (code: string) => {
    run(roomFile(code), "DELETE FROM room");
    run(shardFile(code), `DELETE FROM codes WHERE code = '${code}'`);
  };

  it.each<[string, () => void]>([
    ["is erased", () => erase("AAAAAA")],
    [
      "is erased, and its file is gone",
      () => {
        erase("AAAAAA");
        rmSync(roomFile("AAAAAA"));
      },
    ],
    [
      "is half erased",
      () => run(roomFile("AAAAAA"), "UPDATE room SET json = json_set(json, '$.doomed', json('true'))"),
    ],
  ])("goes at the next start once its room %s, and no other does", (_, leave) => {
    for (const code of ["AAAAAA", "BBBBBB"]) kept(code);
    leave();
    order();
    expect(new Set(copies())).toEqual(new Set([idIs("BBBBBB")]));
  });

  it("goes once its room's time has come, by a clock that is proven, and the folder with the last", () => {
    kept("AAAAAA");
    const due = 1_000_000 + 86_400_000;
    order({ provenUntil: due - 1 });
    expect(copies()).toHaveLength(2);
    order({ provenUntil: due, again: true });
    expect(existsSync(join(dataDir, "damaged"))).toBe(false);
  });

  it.each<[string, () => void]>([
    ["cannot be read", () => writeFileSync(roomFile("AAAAAA"), "garbage".repeat(1_000))],
    ["is gone though its code is taken", () => rmSync(roomFile("AAAAAA"))],
  ])("stays where its room %s", (_, damage) => {
    kept("AAAAAA");
    damage();
    order({ provenUntil: Number.MAX_SAFE_INTEGER });
    expect(copies()).toHaveLength(2);
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
    expect(said).toEqual([]);
    writeFileSync(shardFile("BBBBBB"), "garbage".repeat(1_000));
    order({ again: true });
    expect(column(shardFile("BBBBBB"), "SELECT code FROM codes")).toContain("BBBBBB");
    expect(said).toHaveLength(2);
  });
});
