/** What the start does with rooms that are damaged: which stay closed, and what is kept of them. */
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { idOf } from "../../worker/local/files/layout.ts";
import { storedIn } from "../../worker/local/files/stored-room.ts";
import { walState } from "../../worker/local/files/wal.ts";
import { record } from "../support/room.ts";
import { column, flip, frames, page, roomsFolder } from "../support/rooms-folder.ts";

const { folder, order, roomFile, shardFile, alarms, hot, room, directory, answers } = roomsFolder();

describe("R-92 a log that is damaged", () => {
  it("is told apart from a write that was cut short, wherever a bit has flipped", () => {
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
    expect(folder.said).toHaveLength(1);
    expect(folder.said[0]).toContain(roomFile("AAAAAA"));
    expect(storedIn(roomFile("BBBBBB"))).toMatchObject({ is: "room", code: "BBBBBB" });
    // Its alarm would open it.
    expect(column(alarms(), "SELECT actor_name FROM _cf_ALARM")).toEqual(["BBBBBB"]);

    writeFileSync(log, good);
    expect(order()).toEqual([]);
    expect(answers("AAAAAA")).toEqual(["one", "two", "three"]);
    expect(column(alarms(), "SELECT actor_name FROM _cf_ALARM ORDER BY 1")).toEqual(["AAAAAA", "BBBBBB"]);
    expect(folder.said).toHaveLength(1);
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
        folder.said[0] ?? "",
      ) ?? [];
    expect(file).toBe(roomFile("AAAAAA"));
    const good = join(folder.dir, "good.sqlite");
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
    expect(folder.said).toHaveLength(1);
  });

  it("opens without what is lost where the operator says so, and a copy is kept", () => {
    room("AAAAAA");
    const log = `${roomFile("AAAAAA")}-wal`;
    flip(log, page(frames(log) - 2));
    const damaged = readFileSync(log);
    expect(order({ openDamaged: true })).toEqual([]);
    expect(answers("AAAAAA")).toEqual(["one"]);
    const kept = readdirSync(join(folder.dir, "damaged"), { recursive: true, encoding: "utf8" }).find((name) =>
      name.endsWith("-wal"),
    );
    expect(readFileSync(join(folder.dir, "damaged", kept ?? "")).equals(damaged)).toBe(true);
  });

  it("stays closed while the disk is full, and nothing else is taken for damaged then", () => {
    for (const code of ["AAAAAA", "BBBBBB"]) {
      room(code);
      directory(code);
    }
    flip(`${roomFile("AAAAAA")}-wal`, page(2));
    const before = readdirSync(folder.dir, { recursive: true }).sort();
    expect(order({ openDamaged: true, writable: false })).toEqual([idOf("both-hats-RoomServer", "AAAAAA")]);
    expect(readdirSync(folder.dir, { recursive: true }).sort()).toEqual(before);
    expect(folder.said).toEqual([]);
  });

  it("that is torn, of a file that is damaged too: the room is closed, and nobody is told that only the log's end is left out", () => {
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
    expect(folder.said).toEqual([
      expect.stringContaining("its last changes cannot be read, and file is not a database. "),
    ]);
    expect(existsSync(join(folder.dir, "damaged"))).toBe(false);
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
    expect(folder.said).toHaveLength(1);
    expect(folder.said[0]).toContain(`${roomFile("AAAAAA")} is not opened: ${why}. `);
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

  it("that an erased room has left behind is passed over in silence", () => {
    hot(roomFile("AAAAAA"), ["CREATE TABLE left (id)", "DROP TABLE left"]);
    room("BBBBBB", { doomed: true });
    expect(order()).toEqual([]);
    expect(folder.said).toEqual([]);
    // Its code may have been given back already.
    expect(existsSync(shardFile("BBBBBB"))).toBe(false);
  });
});

describe("R-44 a copy in the folder of what was damaged", () => {
  const copies = () =>
    existsSync(join(folder.dir, "damaged"))
      ? readdirSync(join(folder.dir, "damaged"), { recursive: true, encoding: "utf8" })
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
    expect(existsSync(join(folder.dir, "damaged"))).toBe(false);
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
