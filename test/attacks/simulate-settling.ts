/**
 * How often a result about oneself stays hidden, in the ready half day: `npm run simulate`.
 *
 * Everybody who is there answers each question with the same probability, by the time at which the script says Close. Where
 * the figures stay hidden the host waits once: the vote is opened again, and of those who had not answered every second one
 * does. Where it is still not enough the host goes on without the picture. The room is the real one, the seeds are fixed.
 */

import { agendas } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import type { Round } from "../../shared/primitives.ts";
import { invent, throughIn } from "../recount/invent.ts";
import { classOf, itemsOf, roundsOf } from "../recount/plan.ts";
import { Random } from "../support/random.ts";
import { TestRoom } from "../support/room.ts";

const RUNS = 200;
const PRESENT = [24, 12, 9];
const ANSWERING = [0.6, 0.8, 0.95];
const AFTER_WAITING = 0.5;

/** What became of the rounds about oneself. */
interface Tally {
  rounds: number;
  hiddenAtClose: number;
  hiddenAfterWait: number;
  /** Workshops in which the host had to wait at least once, and in which a picture was missing in the end. */
  waited: number;
  without: number;
}

/** The questions about oneself of the half day. */
const asked = (agendas.en.get("half-day")?.steps ?? []).filter(
  (step) => step.exercise !== "note" && classOf(step) === "S",
);

/** Those who have not answered yet answer, each with this probability. */
function answer(room: TestRoom, step: Step, round: Round, waiting: Set<string>, rate: number, random: Random): void {
  const items = itemsOf(step);
  for (const person of [...waiting]) {
    if (!random.chance(rate)) continue;
    const payload = invent(step, items, round, random);
    const through = throughIn(step, items, payload);
    const skipped = items.filter((item) => !through.includes(item));
    room.answer(person, step.id, payload, round, { skipped });
    waiting.delete(person);
  }
}

/** Whether the result could be looked at. */
function closed(room: TestRoom, { id: step }: Step): boolean {
  room.host({ do: "close", step });
  return room.try({ do: "peek", step }).ok;
}

function workshop(present: number, rate: number, random: Random, tally: Tally): void {
  const room = new TestRoom(asked);
  const people = room.joinMany(present);
  let waits = 0;
  let missing = 0;
  for (const step of asked) {
    for (let round: Round = 1; round <= roundsOf(step); round = 2) {
      tally.rounds += 1;
      const waiting = new Set(people);
      room.open(step.id, round);
      answer(room, step, round, waiting, rate, random);
      if (!closed(room, step)) {
        waits += 1;
        room.open(step.id, round);
        answer(room, step, round, waiting, AFTER_WAITING, random);
        missing += closed(room, step) ? 0 : 1;
      }
      if (round === 2) break;
    }
  }
  tally.hiddenAtClose += waits;
  tally.hiddenAfterWait += missing;
  tally.waited += waits > 0 ? 1 : 0;
  tally.without += missing > 0 ? 1 : 0;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(9);

console.log(`${asked.length} questions about oneself in the half day, ${RUNS} workshops each.\n`);
console.log("present | answering | hidden at close | after one Wait | the host waits | and goes on without");
for (const present of PRESENT) {
  for (const rate of ANSWERING) {
    const tally: Tally = { rounds: 0, hiddenAtClose: 0, hiddenAfterWait: 0, waited: 0, without: 0 };
    for (let run = 0; run < RUNS; run += 1) workshop(present, rate, new Random(run + 1), tally);
    const { rounds, hiddenAtClose, hiddenAfterWait, waited, without } = tally;
    const cells = [
      String(present).padStart(7),
      percent(rate, 1),
      percent(hiddenAtClose, rounds).padStart(15),
      percent(hiddenAfterWait, rounds).padStart(14),
      `${(hiddenAtClose / RUNS).toFixed(2)} times`.padStart(14),
      `${(hiddenAfterWait / RUNS).toFixed(2)} times; in ${percent(without, RUNS).trim()} of workshops at all (${percent(waited, RUNS).trim()} wait)`,
    ];
    console.log(cells.join(" | "));
  }
}
