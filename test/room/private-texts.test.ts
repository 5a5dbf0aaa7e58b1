import { expect, it } from "vitest";
import { EXPORTS, isExportName } from "../../shared/exports/index.ts";
import { ownInPieces } from "../../shared/room/answers/own.ts";
import { exportFile } from "../support/export.ts";
import { step, TestRoom } from "../support/room.ts";

const SECRET = "Wrote the redundancy plan";
const MINE = { items: [{ text: SECRET, tag: "drained" }], advice: 1, people: 3 };

it("R-50 what people list in a ledger is in no other view and in no file", () => {
  const room = new TestRoom([step("ledger", "ledger", {})]);
  const people = room.joinMany(6);
  room.open("ledger");
  const seen: string[] = [];
  const look = () => {
    for (const role of ["host", "stage", "participant"] as const) seen.push(JSON.stringify(room.view(role)));
  };
  for (const person of people) room.answer(person, "ledger", MINE);
  look();
  for (const command of ["close", "huddle", "reveal", "debrief"] as const) {
    room.host(
      command === "huddle" ? { do: command, step: "ledger", until: room.now } : { do: command, step: "ledger" },
    );
    look();
  }
  room.host({ do: "end" });
  look();
  const files = Object.keys(EXPORTS)
    .filter(isExportName)
    .map((name) => exportFile(room.state, name, "host", { now: room.now, shuffle: (n) => [...Array(n).keys()] }).body);

  expect(room.frozen("ledger").answered).toBe(6);
  for (const text of [...seen, ...files]) expect(text).not.toContain(SECRET);
  // The test looks for something that is there: the writers' own.
  const own = [...(room.state.stepAnswers.get("ledger")?.answers.values() ?? [])].filter(
    ({ person }) => person === people[0],
  );
  expect(JSON.stringify(ownInPieces(room.state, people[0]!, own))).toContain(SECRET);
});
