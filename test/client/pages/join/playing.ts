/** A phone whose room is played by hand. */
import { signal } from "@preact/signals";
import * as v from "valibot";
import { afterEach, beforeEach, vi } from "vitest";
import { joinRoom } from "../../../../client/pages/join/model.ts";
import type { ConnectionOptions, LinkState } from "../../../../client/wire/connection.ts";
import { forget } from "../../../../client/wire/storage.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import type { Own, OwnAnswer } from "../../../../shared/protocol/answer.ts";
import type { ParticipantDown } from "../../../../shared/protocol/down.ts";
import { type ErrorCode, errors } from "../../../../shared/protocol/error.ts";
import type { Up } from "../../../../shared/protocol/up.ts";
import { View } from "../../../../shared/protocol/view.ts";
import { choiceStep, TestRoom } from "../../../support/room.ts";

export const CODE = "ABC234";
const NAMES = ["joined", "resume", "queue", "mode", "name"];

/** Fake timers and an empty memory around every test of a file. */
export function freshPhones(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("addEventListener", () => {});
    for (const name of NAMES) forget(`${name}:${CODE}`);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

/** A phone whose room is played by hand. */
export function setUp(plan: Step[] = [choiceStep()]) {
  const room = new TestRoom(plan);
  const sent: Up[] = [];
  const state = signal<LinkState>({ is: "connecting" });
  const [reconnect, end] = [vi.fn(), vi.fn()];
  let wire: ConnectionOptions<ParticipantDown> | undefined;
  const phone = joinRoom(CODE, (options: ConnectionOptions<ParticipantDown>) => {
    wire = options;
    return { state, clockOffset: signal(0), send: (message) => sent.push(message) > 0, reconnect, end };
  });
  const hear = (message: ParticipantDown) => wire!.hear(message);
  return {
    phone,
    room,
    sent,
    state,
    reconnect,
    end,
    hear,
    hello: () => wire!.hello(),
    /** The room has changed. */
    show: () => hear({ t: "view", rev: 0, now: room.now, view: v.parse(View, room.view("participant")) }),
    refuse: (code: ErrorCode) => hear({ t: "error", code, message: errors[code] }),
    welcome: (own: Own = {}) =>
      hear({
        t: "welcome",
        v: 2,
        rev: 0,
        now: room.now,
        you: { id: "p1", role: "participant" },
        own,
        spread: 1_000,
        view: v.parse(View, room.view("participant")),
      }),
  };
}

export const choice: OwnAnswer = {
  step: "choice",
  round: 1,
  part: "main",
  status: "answered",
  payload: null,
  skipped: [],
};
