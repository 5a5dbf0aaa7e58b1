/** The home page's model: finding a room by its code, and starting a new one. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Agenda } from "../../../shared/agenda/schema.ts";
import type { AgendaList, RoomInfo } from "../../../shared/protocol/http.ts";
import { type Asked, type Split, segmentsOf } from "../../room-options/split.ts";
import { codeProblem, readTyped } from "../../ui/typed-code.ts";
import { ask, has, json } from "../../wire/ask.ts";
import { type Asking, askOnce } from "../../wire/asking.ts";
import { type Rooms, whyNot } from "../../wire/rooms.ts";
import { type RoomWish, startRoom } from "../../wire/start-room.ts";

/** From this width on there is room for two columns; home/wide.css has the same. */
export const WIDE = "(min-width: 60rem)";

/** What the form for a new workshop holds. */
export interface Wish extends Omit<RoomWish, "segments"> {
  /** Nothing, unless said. */
  split?: Split;
}

/** The words that the model needs when the server says nothing itself. */
export interface HomeWords {
  offline: string;
  noRoom: (code: string) => string;
  /** The ready list to split results by, and the question of a list that has none of its own. */
  experience: Asked;
  usualQuestion: string;
  badGroups: string;
}

const isList = (body: unknown): body is AgendaList => Array.isArray(body);

/** What components read, and the actions that they call. */
export interface HomeModel {
  joining: ReadonlySignal<Asking>;
  starting: ReadonlySignal<Asking>;
  /** The ready agendas; null until they are here. */
  agendas: ReadonlySignal<AgendaList | null>;
  /** Agendas with their steps, by id, as far as they have been looked at. */
  plans: ReadonlySignal<Readonly<Record<string, Agenda>>>;
  /** Checks a code and goes to its page. */
  join(typed: string): Promise<void>;
  /** Takes the error away while a better code is being typed. */
  retype(): void;
  loadAgendas(): Promise<void>;
  loadPlan(id: string): Promise<void>;
  /** Makes the room, keeps its keys and goes to its host page. */
  start(wish: Wish): Promise<void>;
}

/** What the model needs of its surroundings. */
export interface HomeTools {
  rooms: Rooms;
  words: HomeWords;
  /** This page's host and port: where its links belong. */
  here: string;
  go(address: string): void;
  call?: typeof fetch;
}

/** The home page's model, with nothing asked yet. */
export function homeModel({ rooms, words, here, go, call = fetch }: HomeTools): HomeModel {
  const joining = signal<Asking>({ is: "idle" });
  const starting = signal<Asking>({ is: "idle" });
  const agendas = signal<AgendaList | null>(null);
  const plans = signal<Readonly<Record<string, Agenda>>>({});

  async function find(code: string): Promise<Asking> {
    const reply = await ask(`/api/rooms/${code}`, { read: json(has<RoomInfo>("joinable")), call });
    if (reply.is === "problem" && reply.code === "no-room") return { is: "problem", text: words.noRoom(code) };
    if (reply.is !== "ok") return { is: "problem", text: whyNot(reply, words.offline) };
    go(`/j/${code}`);
    // Still busy: the page is being left.
    return { is: "busy" };
  }

  async function make({ split, ...wish }: Wish): Promise<Asking> {
    const segments = segmentsOf(split ?? { by: "nothing" }, words.experience, words.usualQuestion);
    if (segments === undefined) return { is: "problem", text: words.badGroups };
    const titleOf = (agenda: string) => agendas.value?.find((one) => one.id === agenda)?.title;
    const { offline } = words;
    return startRoom({ ...wish, ...(segments && { segments }) }, { rooms, offline, titleOf, go, call });
  }

  return {
    joining,
    starting,
    agendas,
    plans,
    retype: () => {
      if (joining.value.is === "problem") joining.value = { is: "idle" };
    },
    join: async (typed) => {
      if (joining.value.is === "busy") return;
      const read = readTyped(typed, here);
      if (read.is === "link") {
        joining.value = { is: "busy" };
        return go(read.address);
      }
      if (read.is !== "code") {
        joining.value = { is: "problem", text: codeProblem(read) };
        return;
      }
      await askOnce(joining, () => find(read.code));
    },
    loadAgendas: async () => {
      const reply = await ask("/api/agendas", { read: json(isList), call });
      if (reply.is === "ok") agendas.value = reply.body;
    },
    loadPlan: async (id) => {
      if (plans.value[id]) return;
      const reply = await ask(`/api/agendas/${encodeURIComponent(id)}`, { read: json(has<Agenda>("steps")), call });
      if (reply.is === "ok") plans.value = { ...plans.value, [id]: reply.body };
    },
    start: (wish) => askOnce(starting, () => make(wish)),
  };
}
