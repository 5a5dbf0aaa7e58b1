/** One run: a room from its making on, as a seed has it. */
import { checkFiles } from "./files.ts";
import { host } from "./hosts.ts";
import { hello, leave, parkingLot, phone, vote } from "./people.ts";
import { checkRoom } from "./promises.ts";
import { FuzzRoom, type Rows } from "./room.ts";
import type { Seen } from "./seen.ts";
import { checkTurned, turn } from "./turns.ts";

/** Things that happen in one room. */
const STEPS = 200;
/** Who is there from the start; where something is dealt, enough that two lists can be told of. */
const FULL = 24;
const FULL_DEALT = 40;
/** Every how many of them each answer is looked at again, and each file. */
const THOROUGH = 5;
const FILES = 25;

/** Plays a room; a promise that breaks is thrown with its seed and what happened last. */
export function run(seed: number, rows: Rows, seen: Seen): void {
  const room = new FuzzRoom(seed, rows, seen);
  try {
    // Most rooms are full from the start, so that results have something to show; in some people drop in.
    const full = room.deals ? FULL_DEALT : FULL;
    for (let number = 0; seed % 4 !== 0 && number < full; number += 1) hello(room, number);
    for (let step = 1; step <= STEPS; step += 1) {
      happen(room);
      if (room.turns && room.aside.chance(0.3)) turn(room);
      checkTurned(room);
      checkRoom(room, step % THOROUGH === 0);
      if (step % FILES === 0) checkFiles(room);
    }
    if (room.state.room.status === "ended") seen.add("end");
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Error(`SEED=${seed}\n${room.happened.join("\n")}\n${what}`, { cause: error });
  }
}

function happen(room: FuzzRoom): void {
  room.now += 1 + room.random.below(6_000);
  if (room.hand?.at.phase === "collecting" && room.random.chance(0.4)) return vote(room);
  const dice = room.random.next();
  if (dice < 0.06) hello(room);
  else if (dice < 0.08) leave(room);
  else if (dice < 0.1) room.restart();
  else if (dice < 0.14) room.replay();
  else if (dice < 0.24) phone(room);
  else if (dice < 0.3) parkingLot(room);
  else host(room);
}
