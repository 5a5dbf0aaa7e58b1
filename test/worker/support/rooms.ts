/** Rooms in the real runtime: how a test makes one, looks into its storage and lets time pass in it. */
import { listDurableObjectIds, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import * as v from "valibot";
import { expect, vi } from "vitest";
import type { Round } from "../../../shared/primitives.ts";
import type { Command } from "../../../shared/protocol/command.ts";
import { RoomMade } from "../../../shared/protocol/http.ts";
import { call } from "./calls.ts";

/** A room as its maker knows it. */
export interface Made {
  code: string;
  keys: { host: string; stage: string; report: string };
  expiresAt: number;
}

/** Three short steps: a sort in two rounds, a cloud, a choice about oneself. */
export const agenda = {
  v: 1,
  title: "Test room",
  locale: "en",
  steps: [
    { id: "sort", exercise: "sort", title: "Sort", minutes: 5, settings: { cards: ["c1", "c8", "c13"], rounds: 2 } },
    { id: "cloud", exercise: "cloud", title: "Cloud", minutes: 3, settings: {} },
    {
      id: "self",
      exercise: "choice",
      title: "Self",
      minutes: 3,
      settings: { question: "And you?", options: ["yes", "no"], privacy: "S" },
    },
    { id: "scenario", exercise: "scenario", title: "Scenario", minutes: 3, settings: { scenario: "s1" } },
    { id: "text", exercise: "text", title: "Text", minutes: 3, settings: { question: "Anything else?" } },
  ],
};

/** Makes a room over HTTP. Its seed decides the order of buttons, so a test that compares rooms gives it. */
export async function makeRoom(over: object = {}, seed?: number): Promise<Made> {
  const response = await call("/api/rooms", { method: "POST", body: JSON.stringify({ agenda, ...over }) });
  expect(response.status, await response.clone().text()).toBe(201);
  const made = v.parse(RoomMade, await response.json());
  if (seed !== undefined)
    await runInDurableObject(stub(made.code), (_, { storage }) => {
      storage.sql.exec("UPDATE room SET json = json_set(json, '$.seed', ?)", seed);
    });
  return made;
}

/** The room's object. */
export const stub = (code: string) => env.ROOMS.getByName(code);

/** From now on the clock stands still and no timer of a room ends, until the test lets time pass. */
export function stopTime(now: number): void {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now });
}

/** Lets time pass in a room: its timers that are due by then end. */
export function passTime(code: string, ms: number): Promise<void> {
  // In the room's own object, whose sockets nobody else may touch.
  return runInDurableObject(stub(code), () => void vi.advanceTimersByTime(ms));
}

/** Everything that a room has stored, table by table. */
export function rows(code: string): Promise<Record<string, unknown[]>> {
  return runInDurableObject(stub(code), (_, { storage }) => tables(storage));
}

/** Everything in an object's storage: its tables, and its keys as one more. */
export async function tables(storage: DurableObjectStorage): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  const names = storage.sql.exec<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' ORDER BY name",
  );
  for (const { name } of names.toArray()) found[name] = storage.sql.exec(`SELECT * FROM "${name}"`).toArray();
  const keys = [...(await storage.list()).entries()];
  if (keys.length > 0) found.keys = keys;
  return found;
}

/** What every object of every namespace holds, by id. */
export async function everything(): Promise<Record<string, unknown>> {
  const held: Record<string, unknown> = {};
  for (const namespace of [env.ROOMS, env.DIRECTORY, env.PLANS, env.UPLOADS]) {
    for (const id of await listDurableObjectIds<undefined>(namespace)) {
      held[id.toString()] = await runInDurableObject(namespace.get(id), (_, { storage }) => tables(storage));
    }
  }
  return held;
}

/** The payload of a sort: a letter for each of its cards, in order. */
export const deck = (letters: string, cards = ["c1", "c8", "c13"]) =>
  [...letters].map((choice, i) => ({ cardId: cards[i], choice }));

/** An `open` from where the step stands at first. */
export const opening = (step: string, from: "setup" | "closed" = "setup", round: Round = 1): Command => ({
  do: "open",
  step,
  round,
  from,
});
