/** Rooms that ask how ready people feel, at one moment or several. */
import type { Compared } from "../../shared/exercises/shift/result.ts";
import { step, TestRoom } from "./room.ts";

export const PRE = [4, 5, 6, 5, 4, 6, 5, 3, 7, 5];
export const POST = [6, 6, 7, 5, 6, 7, 7, 5, 7, 6];
/** A step is called as its moment. */
const idOf = (name: string) => name.replace("+", "-");
const moment = (name: string) => step(idOf(name), "shift", { moment: name });
export const room = (...moments: string[]) => new TestRoom(moments.map(moment));
/** One item of six, so that the others show what nobody has answered. */
export const rate = (v: number) => [{ item: 1, v }];

export const vote = (on: TestRoom, at: string, people: string[], values: readonly number[]) =>
  on.vote(at, Object.fromEntries(people.map((person, i) => [person, rate(values[i] ?? 0)])));

export function itemOf(on: TestRoom, at: string) {
  const { result } = on.frozen(at);
  if (result.exercise !== "shift") throw new Error("not a shift");
  return result.items[0]!;
}

export function comparedAt(on: TestRoom, at: string): Compared {
  const item = itemOf(on, at);
  if (!("changes" in item)) throw new Error(`not compared: ${JSON.stringify(item)}`);
  return item;
}
