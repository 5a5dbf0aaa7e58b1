/**
 * What one step of 20,000 people takes of memory: loaded, closed and in every file. Each line has the heap after a full
 * collection; the limit is Node's own: `node --expose-gc --max-old-space-size=100 test/storage/memory.ts text`.
 */
import type { Step } from "../../shared/agenda/schema.ts";
import { EXPORTS, isExportName, pieces, scopeOf } from "../../shared/exports/index.ts";
import { PEOPLE_PER_ROOM } from "../../shared/limits.ts";
import { newStep } from "../../shared/room/state/rows.ts";
import { Workshop } from "../../shared/room/workshop.ts";
import { record, START, sortStep, step } from "../support/room.ts";
import { diskStore } from "./disk.ts";

interface Kind {
  step: Step;
  payload(i: number): unknown;
  /** Only loaded: no exercise takes such answers. */
  load?: true;
}

const cards = Array.from({ length: 20 }, (_, i) => `c${i + 1}`);
const questions = Array.from({ length: 10 }, (_, i) => ({ id: `t${i}`, kind: "text", text: "What?" }));
const kinds: Readonly<Record<string, Kind>> = {
  /** 500 characters each. */
  text: {
    step: step("step", "text", { question: "What?" }),
    payload: (i) => ({ text: `${i} `.padEnd(500, "я") }),
  },
  /** As much as an answer may be, whatever it is: 8 kB each. */
  largest: {
    step: step("step", "text", { question: "What?" }),
    payload: (i) => ({ text: `${i} `.padEnd(8_100, "x") }),
    load: true,
  },
  /** Ten texts each: the largest answers that an exercise takes. */
  pulse: {
    step: step("step", "pulse", { items: questions }),
    payload: (i) => questions.map(({ id }) => ({ item: id, v: `${i} ${id} `.padEnd(500, "x") })),
  },
  sort: {
    step: sortStep("step", { cards, rounds: 2 }),
    payload: (i) => cards.map((cardId, n) => ({ cardId, choice: "LMB"[(i + n) % 3] })),
  },
};

/** Says what there is in the heap now, in MB. */
function tell(what: string): void {
  globalThis.gc?.();
  console.log(`${what}: ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`);
}

const kind = kinds[process.argv[2] ?? "text"];
if (!kind) throw new Error(`one of ${Object.keys(kinds)}`);
const { store, db } = diskStore();
store.create(record(), [kind.step]);
store.write([
  { put: "room", room: record({ status: "live", current: "step" }) },
  { put: "step", step: { ...newStep("step"), phase: "collecting", openings: 1, openedAt: START, askedAt: START } },
]);
const rest = { name: null, segment: null, mode: "room", joinedAt: START, removedAt: null, removal: null } as const;
const said = { status: "answered", finished: true, exposed: false, opening: 1, revisions: 1 } as const;
db.exec("BEGIN");
for (let i = 0; i < PEOPLE_PER_ROOM; i++) {
  const person = `person${String(i).padStart(5, "0")}`;
  const key = { step: "step", round: 1, part: "main", person } as const;
  store.write([
    { put: "person", person: { id: person, resume: `${i}`.padEnd(43, "x"), number: i + 1, ...rest } },
    {
      put: "answer",
      answer: { ...key, ...said, skipped: [], payload: kind.payload(i), firstAt: START, lastAt: START },
    },
  ]);
}
db.exec("COMMIT");
tell("filled");

const workshop = Workshop.open(store);
tell("loaded");
const context = { now: START, newId: () => "id", present: () => true, connectedMs: () => 0, origins: () => [] };
const close = { t: "command", id: "command-1", command: { do: "close", step: "step" } } as const;
if (workshop && kind.load !== true) {
  if (!workshop.handle({ role: "host" }, close, context).ok) throw new Error("not closed");
  tell("closed");
  const peek = { t: "command", id: "command-2", command: { do: "peek", step: "step" } } as const;
  if (!workshop.handle({ role: "host" }, peek, context).ok) throw new Error("not looked at");
  for (const name of Object.keys(EXPORTS).filter(isExportName)) {
    let size = 0;
    for (const piece of pieces(workshop.source(), name, scopeOf("host", "live"), {
      now: START,
      shuffle: (n) => [...Array(n).keys()],
    }))
      size += piece.length;
    tell(`${name}, ${(size / 1e6).toFixed(1)} million characters`);
  }
}
console.log(`at most ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB of the whole process`);
