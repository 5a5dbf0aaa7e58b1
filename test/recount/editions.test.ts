/** every figure that a client and the participants are told, counted again by other code from what people said. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Results } from "../../shared/protocol/http.ts";
import { exportFile } from "../support/export.ts";
import { forClient, forParticipants, type Wanted } from "./editions.ts";
import { Played } from "./play.ts";
import { PLAYED } from "./scenes.ts";
import { differences } from "./sums.ts";
import type { Recounted } from "./table.ts";

const ALL = ["ledger", "audit", "doubletake", "groups"] as const;
const WANTED: Wanted[] = [{ shows: [] }, { shows: ALL }, { shows: ALL, floor: 12 }];

function wrong(
  { room: { state } }: Played,
  edition: "client" | "participants",
  counted: readonly Recounted[],
): string[] {
  const tools = { now: 0, shuffle: (n: number) => [...Array(n).keys()] };
  const { steps } = v.parse(Results, JSON.parse(exportFile(state, "results.json", edition, tools).body));
  expect(steps.map(({ id }) => id)).toEqual(counted.map(({ id }) => id));
  return steps.flatMap((step, at) => [
    ...differences(step, counted[at]!.figures, step.id),
    ...step.rounds.flatMap(({ time }) => (time === undefined ? [] : [`${step.id}: how long people took`])),
  ]);
}

describe.each(PLAYED)("R-160 R-161 of a room of %s", (_, cast, scenes) => {
  const played = new Played(scenes, cast);
  const { ran, groups, room } = played;

  it.each(WANTED)("the client has these figures: %j", (wanted) => {
    room.state.report = { version: 1, draft: { shows: [...wanted.shows], floor: wanted.floor } };
    expect(wrong(played, "client", forClient(ran, groups, wanted))).toEqual([]);
  });

  it("the participants have the figures of what was revealed", () => {
    const isRevealed = (id: string) => ["revealed", "debrief"].includes(room.phase(id));
    expect(wrong(played, "participants", forParticipants(ran, isRevealed))).toEqual([]);
  });
});
