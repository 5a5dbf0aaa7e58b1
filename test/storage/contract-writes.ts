/** What every store promises of a write: all of it or nothing, and once. */
import { expect } from "vitest";
import type { Change } from "../../shared/room/change.ts";
import { deck, record, START } from "../support/room.ts";
import type { Made } from "./contract-made.ts";
import { answer, broken, person, plain, put, said } from "./rows.ts";

export function writesContract(made: Made): void {
  made("R-02 ids are known once their message is written, each to its sender", (store, again) => {
    expect(store.knows("ann", "message1")).toBe(false);
    expect(store.write([], { sender: "ann", id: "message1" })).toBe(true);
    expect(store.write([], { sender: "ann", id: "message1" })).toBe(false);
    for (const one of [store, again()]) {
      expect(one.knows("ann", "message1")).toBe(true);
      expect(one.knows("bob", "message1")).toBe(false);
      expect(one.knows("ann", "message2")).toBe(false);
    }
  });

  made("R-02 a message that was written before writes nothing again", (store, again) => {
    const cause = { sender: "ann", id: "message1" };
    expect(store.write(put(person("ann", 1)), cause)).toBe(true);
    expect(store.write(put(person("bob", 2)), cause)).toBe(false);
    expect([...(again().load()?.people.keys() ?? [])]).toEqual(["ann"]);
    expect(store.write(put(person("bob", 2)))).toBe(true);
  });

  made("R-01 a write is complete or has no effect", (store, again) => {
    store.write([...put(person("ann", 1)), ...said(answer("ann"))]);
    const before = [plain(again().load()), again().stepAnswers("sort"), again().log()];
    const flawed: Change[] = [
      { put: "room", room: record({ locked: true }) },
      ...put(person("bob", 2)),
      { put: "log", entry: { at: START, what: "ended", step: null, round: null } },
      ...said(answer("ann", { payload: deck({ c1: "M" }) })),
      ...said(answer("bob", { payload: broken })),
      ...put(person("cid", 3)),
    ];
    expect(() => store.write(flawed, { sender: "ann", id: "message1" })).toThrow("cannot be kept");
    expect([plain(again().load()), again().stepAnswers("sort"), again().log()]).toEqual(before);
    expect(again().knows("ann", "message1")).toBe(false);
    // And it goes on.
    store.write(put(person("bob", 2)), { sender: "ann", id: "message1" });
    expect(again().load()?.people.size).toBe(2);
  });

  made("what is read is a copy, and what was written may change afterwards", (store, again) => {
    const own = answer("ann", { payload: [{ cardId: "c1", choice: "L" }] });
    store.write(said(own));
    own.finished = true;
    store.stepAnswers("sort").answers.clear();
    const state = store.load();
    state?.people.set("eve", person("eve", 9));
    if (state) state.room.locked = true;
    expect(again().stepAnswers("sort").answers.get("1/main/ann")?.finished).toBe(false);
    expect(again().load()?.people.size).toBe(0);
    expect(again().load()?.room.locked).toBe(false);
  });
}
