/** A break of the whole workshop, and the dark big screen. Neither closes anything. */
import { PAUSE_MS } from "../../limits.ts";
import type { Command } from "../../protocol/command.ts";
import { done, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import type { RoomRecord } from "../state/rows.ts";

/** begins the break, says anew until when, or ends it. A time that has passed counts as none. */
export function pause(room: RoomRecord, { on, until }: Extract<Command, { do: "pause" }>, { now }: Context): Outcome {
  if (until !== undefined && until > now + PAUSE_MS) return refused("bad-message");
  const paused = on ? { ...(until !== undefined && until > now && { until }) } : undefined;
  if (paused?.until === room.paused?.until && on === (room.paused !== undefined)) return done();
  const { paused: before, ...rest } = room;
  const what = on ? "paused" : "resumed";
  return done([
    { put: "room", room: { ...rest, ...(paused && { paused }) } },
    ...(paused && before ? [] : [{ put: "log" as const, entry: { at: now, what, step: null, round: null } as const }]),
  ]);
}

/** the big screen shows nothing, or what it showed. */
export function blank(room: RoomRecord, on: boolean): Outcome {
  if (on === (room.blank === true)) return done();
  const { blank: _, ...lit } = room;
  return done([{ put: "room", room: on ? { ...lit, blank: true } : lit }]);
}
