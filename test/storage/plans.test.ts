/** plans in the data folder of one's own machine outlive a killed server, and are found again. */
import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PLAN_KEPT_MS } from "../../shared/limits.ts";
import { planShardOf } from "../../worker/directory/shards.ts";
import { alarmsOf, fileOf } from "../../worker/local/files/layout.ts";
import { texts } from "../../worker/local/files/sqlite.ts";
import { flip, page, roomsFolder } from "../support/rooms-folder.ts";

const NAME = "x".repeat(43);
const { folder, order, hot } = roomsFolder();
const file = () => fileOf(folder.dir, "both-hats-PlanServer", NAME);
const known = () =>
  texts(fileOf(folder.dir, "both-hats-DirectoryServer", planShardOf(NAME)), "SELECT code AS value FROM codes");
const due = () =>
  texts(
    alarmsOf(folder.dir, "both-hats-PlanServer"),
    "SELECT actor_name || ' ' || (scheduled_time / 1000000) AS value FROM _cf_ALARM",
  );
const kept = (over: { name?: string; erasing?: number } = {}) => {
  const { name = NAME, erasing = 0 } = over;
  hot(
    file(),
    [
      "CREATE TABLE plan (id INTEGER PRIMARY KEY, name TEXT, version INTEGER, json TEXT, saved_at INTEGER, used_at INTEGER, erasing INTEGER)",
    ],
    [`INSERT INTO plan VALUES (1, '${name}', 1, '{"title":"one"}', 5, 7, ${erasing})`],
    [`UPDATE plan SET version = 2, json = '{"title":"two"}'`],
  );
};

describe("R-114 plans in a folder", () => {
  it("a plan's log goes into its file, and directory and alarm are made anew from it", () => {
    kept();
    order();
    expect(texts(file(), "SELECT json AS value FROM plan")).toEqual(['{"title":"two"}']);
    expect(known()).toEqual([NAME]);
    expect(due()).toEqual([`${NAME} ${7 + PLAN_KEPT_MS}`]);
    expect(folder.said).toEqual([]);
  });

  it("one whose log ends in the middle of a change is opened without it, and a copy is kept", () => {
    kept();
    truncateSync(`${file()}-wal`, readFileSync(`${file()}-wal`).length - 4096);
    order();
    expect(texts(file(), "SELECT json AS value FROM plan")).toEqual(['{"title":"one"}']);
    expect(known()).toEqual([NAME]);
  });

  it("one whose log is damaged is left as it is, and nothing opens it any more", () => {
    kept();
    order();
    kept();
    flip(`${file()}-wal`, page(2));
    const before = readFileSync(`${file()}-wal`);
    order();
    expect(readFileSync(`${file()}-wal`).equals(before)).toBe(true);
    expect([known(), due()]).toEqual([[], []]);
    expect(folder.said.join("\n")).toContain("is not opened: its log is damaged");
  });

  it("one that cannot be read is named and stays where it is", () => {
    kept({ name: "y".repeat(43) });
    order();
    expect(folder.said.join("\n")).toContain("another plan is stored in it");
    expect(readdirSync(join(folder.dir, "do", "both-hats-PlanServer"))).toContain(file().split("/").at(-1));
    expect(due()).toEqual([]);
  });

  it("one whose text is no plan any more is not opened, and keeps nobody from the others", () => {
    kept();
    order();
    const bytes = readFileSync(file());
    bytes.write("!", bytes.lastIndexOf('{"title":"two"}'));
    writeFileSync(file(), bytes);
    order();
    expect([known(), due()]).toEqual([[], []]);
    expect(readFileSync(file()).equals(bytes)).toBe(true);
    expect(folder.said.join("\n")).toContain("is not opened: its text is damaged");
  });

  it("one that was being erased does not come back, and its erasing goes on at once", () => {
    kept({ erasing: 1 });
    order();
    expect(known()).toEqual([]);
    expect(due()).toEqual([expect.stringContaining(NAME)]);
  });
});
