/** The real clock, timers and random ids, as a room is given them. */
import type { World } from "../../shared/room/world.ts";
import { randomFrom } from "./random.ts";

const ID_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

export const world: World = {
  now: () => Date.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
  newId: () => randomFrom(ID_ALPHABET, 10),
};
