/** The store in a Durable Object: the same contract as in memory, and what only SQLite can get wrong. */
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { parkingLotOf } from "../../shared/room/parking-lot/stages.ts";
import { migrations } from "../../worker/room/sqlite/migrations.ts";
import { queries, SqliteStore } from "../../worker/room/sqlite/store.ts";
import { storeContract } from "../storage/contract.ts";
import { choiceStep, record, sortStep } from "../support/room.ts";
import { serial } from "./support/calls.ts";
import { tables } from "./support/rooms.ts";

/** An object of its own, in which nobody has made a room. */
const inObject = (run: (storage: DurableObjectStorage) => void | Promise<void>): Promise<void> =>
  runInDurableObject(env.ROOMS.getByName(`store-${serial()}`), (_, { storage }) => run(storage));

storeContract("the store in SQLite", (run) =>
  inObject((storage) => run(new SqliteStore(storage), () => new SqliteStore(storage))),
);

const names = (storage: DurableObjectStorage) =>
  storage.sql
    .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'")
    .toArray();

describe("the store in SQLite", () => {
  it("R-43 makes no table, and writes nothing, by being asked whether there is a room", () =>
    inObject(async (storage) => {
      const store = new SqliteStore(storage);
      const size = storage.sql.databaseSize;
      expect(store.load()).toBeNull();
      expect(names(storage)).toEqual([]);
      expect(storage.sql.databaseSize).toBe(size);
    }));

  it("R-44 leaves no table behind once it is erased", () =>
    inObject(async (storage) => {
      const store = new SqliteStore(storage);
      store.create(record(), [sortStep()]);
      await storage.setAlarm(Date.now() + 86_400_000);
      await store.erase();
      expect(await tables(storage)).toEqual({});
      expect(names(storage)).toEqual([]);
      expect(await storage.getAlarm()).toBeNull();
    }));

  it("runs each migration once, however often it is opened", () =>
    inObject((storage) => {
      new SqliteStore(storage).create(record(), [sortStep()]);
      const schema = () => storage.sql.exec("SELECT name, sql FROM sqlite_master ORDER BY name").toArray();
      const count = () => storage.sql.exec<{ n: number }>("SELECT count(*) AS n FROM migrations").one().n;
      const first = schema();
      for (let i = 0; i < 3; i++) expect(new SqliteStore(storage).load()?.plan).toHaveLength(1);
      expect(schema()).toEqual(first);
      expect(count()).toBe(migrations.length);
    }));

  it("runs only the migrations that an older room lacks, and a failed one leaves no trace", () =>
    inObject((storage) => {
      new SqliteStore(storage).create(record(), [sortStep()]);
      // As if the last migration had not been there yet when this room was made.
      storage.sql.exec("DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)");
      const before = storage.sql.exec("SELECT * FROM migrations").toArray();
      // Something is in its way, so running it again fails: that it is run at all shows that the number decides.
      storage.sql.exec("CREATE TABLE by_step (person TEXT)");
      expect(() => new SqliteStore(storage).load()).toThrow(/already exists/);
      expect(storage.sql.exec("SELECT * FROM migrations").toArray()).toEqual(before);
    }));

  it("a room that was made before there were votes opens, and takes them", () =>
    inObject((storage) => {
      new SqliteStore(storage).create(record(), [sortStep()]);
      storage.sql.exec(
        "DROP TABLE votes; DROP TABLE pictures; DROP TABLE deals; DROP TABLE report; DROP TABLE logos; DELETE FROM migrations WHERE id = 2 OR id > 2",
      );
      const state = new SqliteStore(storage).load();
      expect(state?.votes.size).toBe(0);
      expect(state && parkingLotOf(state.room).stage).toBe("asking");
      const vote = { person: "ann", question: "q1", kind: "dot", on: true, ballot: 1, at: 1, revisions: 1 } as const;
      new SqliteStore(storage).write([{ put: "vote", vote }]);
      expect(new SqliteStore(storage).load()?.votes.get("ann")?.get("dot/q1")).toEqual(vote);
    }));

  it("scans no table, whatever of a room's answers is read or deleted", () =>
    inObject((storage) => {
      new SqliteStore(storage).create(record(), [sortStep()]);
      const tables = new Map([
        ...["stepAnswers", "answer", "own", "forget"].map((name) => [name, "answers"] as const),
        ["unattend", "attended"],
        ["unvote", "votes"],
      ]);
      for (const [name, query] of Object.entries(queries)) {
        // What is given for a list of names has to be JSON; the plan is the same for whatever it is.
        const values = [...new Set(query.match(/\?\d?/g))].flatMap((mark) =>
          mark === "?" ? query.split("?").slice(1) : [mark],
        );
        const plan = storage.sql
          .exec<{ detail: string }>(`EXPLAIN QUERY PLAN ${query}`, ...values.map(() => "1"))
          .toArray()
          .map(({ detail }) => detail);
        const table = tables.get(name) ?? name;
        const read = plan.filter((detail) => detail.split(" ")[1] === table);
        expect(read, name).toHaveLength(1);
        expect(read[0], name).toMatch(/^SEARCH \w+ USING PRIMARY KEY/);
        // Nothing but the lists of keys is gone through from end to end.
        expect(
          plan.filter((detail) => detail.startsWith("SCAN") && !detail.includes("VIRTUAL TABLE")),
          name,
        ).toEqual([]);
      }
      // The whole key is given, so that each look-up finds one row at most.
      const own = storage.sql.exec<{ detail: string }>(`EXPLAIN QUERY PLAN ${queries.own}`, "[]", "ann").toArray();
      expect(own.at(-1)?.detail).toContain("(step=? AND round=? AND part=? AND person=?)");
    }));

  it("has no second index: its rows would be billed too", () =>
    inObject((storage) => {
      new SqliteStore(storage).create(record(), [sortStep()]);
      expect(storage.sql.exec("SELECT name FROM sqlite_master WHERE type = 'index'").toArray()).toEqual([]);
    }));

  it("undoes the rows of a write whose last one the database refuses", () =>
    inObject((storage) => {
      const store = new SqliteStore(storage);
      store.create(record(), [sortStep(), choiceStep()]);
      storage.sql.exec("CREATE TRIGGER no_more BEFORE INSERT ON acked BEGIN SELECT RAISE(ABORT, 'disk full'); END");
      const write = () =>
        store.write([{ put: "room", room: record({ locked: true }) }], { sender: "host", id: "message1" });
      expect(write).toThrow("disk full");
      expect(store.load()?.room.locked).toBe(false);
      storage.sql.exec("DROP TRIGGER no_more");
      write();
      expect(store.load()?.room.locked).toBe(true);
    }));
});
