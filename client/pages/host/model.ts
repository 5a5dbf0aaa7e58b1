/** The host page's model: what the room says to its host, and everything that a host can ask of it. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Agenda, Step } from "../../../shared/agenda/schema.ts";
import { close } from "../../../shared/protocol/close.ts";
import type { Command } from "../../../shared/protocol/command.ts";
import type { HostDown } from "../../../shared/protocol/down.ts";
import type { Progress } from "../../../shared/protocol/progress.ts";
import { may } from "../../../shared/protocol/rights.ts";
import { VERSION } from "../../../shared/protocol/version.ts";
import type { HostView } from "../../../shared/protocol/view.ts";
import { connect, type LinkState } from "../../wire/connection.ts";
import { hostName } from "../../wire/host-page.ts";
import type { KeyRing } from "../../wire/key-ring.ts";
import { reloadWhenRefused } from "../../wire/reload.ts";
import { recall, recallJson, remember } from "../../wire/storage.ts";
import { type Clock, clockFrom, look } from "./model/clock.ts";
import { type Commands, makeCommands, type Place, type Trouble } from "./model/commands.ts";
import { type Drops, makeDrops } from "./model/drops.ts";
import type { Around } from "./model/next.ts";
import { makeNotice } from "./model/notice.ts";
import { makePicks } from "./model/picks.ts";
import { makeRoll, type Roll } from "./model/roll.ts";
import { justMovedBy, OWNER, tooSoon, type You } from "./model/team.ts";
import { makeUndo, type Undo } from "./model/undo.ts";

/** The place of what the page sends by itself once a notice is over. */
export const CLOSING = "closing";

/** Whether others can see this screen; null until the host has said. */
export type Projected = "yes" | "no" | null;

/** A facilitator's habit, and so kept for all rooms. */
const ASKS = "reveal-asks";

/** What components read, and the actions that they call. */
export interface HostModel {
  readonly code: string;
  /** Opens this page on another device. */
  readonly key: string;
  /** Whose page this is: what its key is, and so what it may do. */
  you: ReadonlySignal<You>;
  /** Null until the plan is known as well. */
  view: ReadonlySignal<HostView | null>;
  agenda: ReadonlySignal<Agenda | null>;
  /** The steps of the agenda. */
  plan: ReadonlySignal<readonly Step[]>;
  link: ReadonlySignal<LinkState>;
  progress: ReadonlySignal<Progress | null>;
  roll: Omit<Roll, "hear">;
  clock: ReadonlySignal<Clock>;
  waiting: Commands["waiting"];
  troubles: Commands["troubles"];
  held: Commands["held"];
  /** What the network does to the phones. */
  drops: Drops;
  undo: Undo;
  /** Minutes that the workshop is behind its hard end, as the run sheet has reckoned; null where it is not. */
  late: Signal<number | null>;
  /** An error that no command of ours explains. */
  trouble: ReadonlySignal<Trouble | null>;
  /** Cards for the talk and the second vote, at most two. */
  picked: ReadonlySignal<readonly string[]>;
  /** The result in private, on the screen right now. */
  peeking: ReadonlySignal<boolean>;
  projected: ReadonlySignal<Projected>;
  /** What the button for the next thing needs to know beside the view. */
  around: ReadonlySignal<Required<Around>>;
  /** Milliseconds to add to this device's clock to get the server's. */
  clockOffset: ReadonlySignal<number>;
  /** The server's time now. */
  now(): number;
  command(place: Place, command: Command): void;
  /** Ticks or unticks a card; of more than two the one ticked first gives way. */
  pick(item: string): void;
  peek(open: boolean): void;
  sayProjected(answer: "yes" | "no"): void;
  /** Whether the debrief question comes with each reveal from now on, in this browser. */
  ask(on: boolean): void;
}

/** Connects to the room as its host. `open` stands in for the wire in tests. */
export function hostModel(code: string, keys: KeyRing, open: typeof connect<HostDown> = connect): HostModel {
  const view = signal<HostView | null>(null);
  const agenda = signal<Agenda | null>(null);
  const progress = signal<Progress | null>(null);
  const roll = makeRoll(code);
  const drops = makeDrops(roll.people, () => Date.now());
  const clock = signal(clockFrom(recallJson(hostName("clock", code))));
  const trouble = signal<Trouble | null>(null);
  const you = signal<You>(OWNER);
  const peekedAt = signal<string | null>(null);
  const asks = signal(recall(ASKS) !== "off");
  const projected = signal(projectedFrom(recall(hostName("projected", code))));

  /** Step, round and phase: what is folded or ticked belongs to one such moment. */
  const moment = computed(() => momentOf(view.value));
  const { picked, pick } = makePicks(view, moment);

  const connection = open({
    code,
    role: "host",
    hello: () => ({ t: "hello", v: VERSION, role: "host", key: keys.inUse }),
    hear: (message) => hear(message, parts),
    again: (reason) => reason === close.key && keys.refused(),
  });
  reloadWhenRefused(connection.state);
  const now = () => Date.now() + connection.clockOffset.value;
  const commands = makeCommands(connection.send, connection.reconnect, connection.state);
  const parts: Hearing = { keys, you, agenda, progress, roll, commands, trouble, show };
  const command = (place: Place, wanted: Command) => {
    const by = view.value && justMovedBy(view.value, you.value, wanted, now());
    if (by === null) commands.put(place, notice.instead(wanted));
    else commands.refuse(place, tooSoon(by));
  };
  const notice = makeNotice({
    view,
    progress,
    live: () => connection.state.value.is === "live",
    may: () => may(you.value.kind, "close"),
    now,
    send: (command) => commands.put(CLOSING, command),
    after: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
  });

  function show(next: HostView): void {
    const before = moment.value;
    view.value = next;
    trouble.value = null;
    if (moment.value !== before) {
      peekedAt.value = null;
      if (before !== "") commands.clearAll();
    }
    const seen = look(clock.value, next, now());
    if (seen === clock.value) return;
    clock.value = seen;
    remember(hostName("clock", code), JSON.stringify(seen));
  }

  return {
    code,
    get key() {
      return keys.inUse;
    },
    you,
    view: computed(() => agenda.value && view.value),
    agenda,
    plan: computed(() => agenda.value?.steps ?? []),
    link: connection.state,
    progress,
    roll,
    clock,
    waiting: commands.waiting,
    troubles: commands.troubles,
    held: commands.held,
    drops,
    undo: makeUndo(view, agenda),
    late: signal(null),
    trouble,
    picked,
    peeking: computed(() => peekedAt.value === moment.value),
    projected,
    around: computed(() => ({ progress: progress.value, asks: asks.value })),
    clockOffset: connection.clockOffset,
    now,
    command,
    pick,
    peek: (on) => {
      peekedAt.value = on ? moment.value : null;
    },
    sayProjected: (answer) => {
      projected.value = answer;
      remember(hostName("projected", code), answer);
    },
    ask: (on) => {
      asks.value = on;
      remember(ASKS, on ? "on" : "off");
    },
  };
}

/** What the messages of the room change. */
interface Hearing {
  keys: KeyRing;
  you: Signal<You>;
  agenda: Signal<Agenda | null>;
  progress: Signal<Progress | null>;
  roll: Roll;
  commands: Commands;
  trouble: Signal<Trouble | null>;
  show(view: HostView): void;
}

function hear(message: HostDown, { keys, you, agenda, progress, roll, commands, trouble, show }: Hearing): void {
  switch (message.t) {
    case "welcome":
      you.value = { id: message.you.id, kind: message.you.kind ?? "owner" };
      keys.opened(you.value.kind !== "owner");
      // Who was removed while this page was away is not told.
      roll.begin();
      show(message.view);
      commands.welcome();
      return;
    case "view":
      show(message.view);
      return;
    case "plan":
      agenda.value = message.agenda;
      return;
    case "progress":
      progress.value = message;
      return;
    case "people":
      roll.hear(message);
      return;
    case "ack":
      commands.acked(message.id);
      return;
    case "error":
      if (!commands.failed(message)) trouble.value = { code: message.code, message: message.message };
      return;
    default:
      message satisfies never;
  }
}

function momentOf(view: HostView | null): string {
  if (view === null) return "";
  const { step } = view;
  return step ? `${step.id}/${step.round}/${step.phase}` : view.room.status;
}

function projectedFrom(kept: string | null): Projected {
  return kept === "yes" || kept === "no" ? kept : null;
}

/** A signal that follows `link` but says "lost" only after a while, because most losses are over before anyone reads it. */
export function patient(link: ReadonlySignal<LinkState>, ms = 1_500): ReadonlySignal<LinkState["is"]> {
  // Every failed try to come back says "lost" again, which must not start the wait anew.
  const state = computed(() => link.value.is);
  const shown = signal(state.value);
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const is = state.value;
    clearTimeout(timer);
    if (is !== "lost") shown.value = is;
    else timer = setTimeout(() => (shown.value = "lost"), ms);
  });
  return shown;
}
