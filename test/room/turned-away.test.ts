/** how many wait outside, as the room is told of them. */
import { expect, it } from "vitest";
import { tellTurnedAway } from "../../worker/http/full.ts";
import { AGAIN_MS, TurnedAway } from "../../worker/room/turned-away.ts";
import { VirtualWorld } from "../interference/virtual.ts";
import { START } from "../support/room.ts";

it("is how many came within the time in which each comes again, and nobody once they are in", () => {
  const world = new VirtualWorld(START);
  const told: number[] = [];
  const away: TurnedAway = new TurnedAway(world, () => told.push(away.lately));
  away.add(40);
  world.goTo(world.now() + AGAIN_MS);
  expect(away.lately, "they are about to come again").toBe(40);
  away.add(12);
  world.goTo(world.now() + AGAIN_MS);
  expect(away.lately).toBe(12);
  world.goTo(world.now() + 10 * AGAIN_MS);
  expect(told.at(-1)).toBe(0);
  const quiet = told.length;
  world.goTo(world.now() + 10 * AGAIN_MS);
  expect(told.length, "and nothing runs on").toBe(quiet);
});

it("tells a room of a crowd in few calls, and of everybody in it", async () => {
  const calls: number[] = [];
  const tell = async (count: number) => void calls.push(count);
  await Promise.all(Array.from({ length: 500 }, () => tellTurnedAway("ABCDEF", tell)));
  expect(calls).toEqual([1, 499]);
  await tellTurnedAway("ABCDEF", () => Promise.reject(new Error("It is being restarted")));
  await tellTurnedAway("ABCDEF", tell);
  expect(calls.at(-1)).toBe(1);
});
