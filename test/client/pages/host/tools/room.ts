/** The parts of a host's model that the tools read, moved by hand. */
import { computed, type Signal, signal } from "@preact/signals";
import * as v from "valibot";
import type { Trouble } from "../../../../../client/pages/host/model/commands.ts";
import type { HostModel } from "../../../../../client/pages/host/model.ts";
import type { LinkState } from "../../../../../client/wire/connection.ts";
import type { Command } from "../../../../../shared/protocol/command.ts";
import { HostView } from "../../../../../shared/protocol/view.ts";
import { choiceStep, sortStep, TestRoom } from "../../../../support/room.ts";

export function setUp(code: string, room = new TestRoom([sortStep(), choiceStep()])) {
  const sent: { place: string; command: Command }[] = [];
  const viewNow = () => v.parse(HostView, room.view("host"));
  const view: Signal<HostView> = signal(viewNow());
  const waiting = signal<ReadonlySet<string>>(new Set());
  const troubles = signal<ReadonlyMap<string, Trouble>>(new Map());
  const link = signal<LinkState>({ is: "live" });
  const model = {
    code,
    view,
    plan: computed(() => view.value && room.state.plan),
    waiting,
    troubles,
    link,
    progress: signal(null),
    clockOffset: signal(0),
    now: () => room.now,
    command: (place: string, command: Command) => {
      sent.push({ place, command });
      waiting.value = new Set([...waiting.value, place]);
    },
  } as unknown as HostModel;
  return {
    room,
    model,
    sent,
    link,
    view,
    commands: () => sent.splice(0).map(({ command }) => command),
    show: (over: Partial<HostView> = {}) => {
      view.value = { ...viewNow(), ...over };
    },
    ack: (place: string) => {
      waiting.value = new Set([...waiting.value].filter((one) => one !== place));
    },
    refuse: (place: string, code: Trouble["code"]) => {
      troubles.value = new Map([[place, { code, message: code }]]);
      waiting.value = new Set([...waiting.value].filter((one) => one !== place));
    },
    forgive: () => {
      troubles.value = new Map();
    },
  };
}

/** The row of a quick question over another step, as the room tells hosts of it. */
export const quickRow = (
  id: string,
  over: string | null,
  phase: HostView["steps"][number]["phase"] = "collecting",
) => ({
  id,
  phase,
  round: 1 as const,
  skipped: false,
  reopened: 0,
  opened: true,
  quick: { over, inReport: false },
});
