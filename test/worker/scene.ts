/** A room in which six people vote, for tests that compare what it tells with what another room tells. */
import { expect, vi } from "vitest";
import { PROGRESS_MS } from "../../shared/limits.ts";
import { type Made, makeRoom, passTime } from "./support/rooms.ts";
import { type Client, type Host, hostRoom, joinRoom, type Phone, type Stage, stageRoom } from "./support/sockets.ts";

/** Somebody's vote in a step, or a pass. */
export type Vote = { payload: unknown; skipped?: string[] } | "pass";

export interface Scene {
  room: Made;
  host: Host;
  stage: Stage;
  /** A phone that does nothing, and one that answers the same in both rooms. */
  idle: Phone;
  steady: Phone;
  voters: Phone[];
}

/** A room in which everybody has joined, with the order of buttons that both rooms share. */
export async function scene(): Promise<Scene> {
  const room = await makeRoom({}, 2);
  const [host, stage] = [await hostRoom(room), await stageRoom(room)];
  const phones: Phone[] = [];
  for (let i = 0; i < 6; i++) phones.push(await joinRoom(room.code));
  if (vi.isFakeTimers()) await passTime(room.code, PROGRESS_MS);
  await stage.next("progress", ({ joined }) => joined === 6);
  const [idle, steady, ...voters] = phones;
  return { room, host, stage, idle: idle!, steady: steady!, voters };
}

export async function vote(phone: Phone, step: string, round: 1 | 2, vote: Vote): Promise<void> {
  const ending =
    vote === "pass"
      ? await phone.tell({ t: "pass", id: `pass-${step}-${round}`.padEnd(8, "x"), step, round })
      : await phone.answer(step, vote.payload, round, vote.skipped ? { skipped: vote.skipped } : {});
  expect(ending).toBe("ok");
}

export const settle = ({ host, stage, idle, steady, voters }: Scene) =>
  Promise.all([host, stage, idle, steady, ...voters].map((client) => client.settled()));

/** Frames from a place on, as sent, but for codes, ids, secrets and times. */
export function telling({ room }: Scene, client: Client, from = 0): string[] {
  return (
    client.raw
      .slice(from)
      // How many news of who is there go together depends on the clock.
      .filter((raw) => !/^\{"t":"(?:progress|people)"/.test(raw))
      .map((raw) =>
        raw
          .replaceAll(room.code, "CODE")
          .replace(/message-\d+/g, "ID")
          .replace(/"id":"[A-Za-z0-9]{10}"/g, '"id":"ID"')
          .replace(/"(now|endsAt|askedAt)":\d+/g, '"$1":0'),
      )
  );
}

/** The last count that somebody was told; how many were told on the way depends on the clock. */
export const lastProgress = (client: Client) => client.raw.findLast((raw) => raw.startsWith('{"t":"progress"'));
