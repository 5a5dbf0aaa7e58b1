/** The simulated people of a rehearsal as the host page has them: let in, told to hurry, sent home. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { RoomInfo } from "../../shared/protocol/http.ts";
import { ask, has, json } from "../wire/ask.ts";
import { whyNot } from "../wire/rooms.ts";
import { keepGuests, keptGuests } from "../wire/simulated.ts";
import type { CrowdNews } from "./crowd.ts";
import type { CrowdLine, StartWorker } from "./messages.ts";

/** How many there may be. Browsers hold some 200 connections at once, in all tabs together. */
export const PEOPLE = { min: 5, usual: 24, max: 150 } as const;

export type GuestsState =
  /** Nobody is here from this page. */
  { is: "none"; problem: string | null } | { is: "asking" } | { is: "here"; news: CrowdNews };

export interface Guests {
  state: ReadonlySignal<GuestsState>;
  /** How many were let in by this browser before, into this room; they would come back as the same people. */
  before: ReadonlySignal<number | null>;
  letIn(size: number): Promise<void>;
  /** Everybody answers at once. */
  hurry(): void;
  sendHome(): void;
}

export interface GuestsTools {
  start: StartWorker;
  /** 132 random bits. */
  newSecret(): string;
  words: { offline: string; failed: string };
  call?: typeof fetch;
}

export function guestsOf(code: string, { start, newSecret, words, call }: GuestsTools): Guests {
  const kept = keptGuests(code);
  const state = signal<GuestsState>({ is: "none", problem: null });
  const before = signal(kept?.size ?? null);
  const secret = kept?.secret ?? newSecret();
  let line: CrowdLine | null = null;

  const stop = (problem: string | null) => {
    line?.end();
    line = null;
    state.value = { is: "none", problem };
  };

  return {
    state,
    before,
    letIn: async (size) => {
      if (state.value.is !== "none" || !isSize(size)) return;
      state.value = { is: "asking" };
      const reply = await ask(`/api/rooms/${code}`, { read: json(has<RoomInfo>("joinable")), ...(call && { call }) });
      if (reply.is !== "ok") return stop(whyNot(reply, words.offline));
      const { names, segments } = reply.body;
      keepGuests(code, { size, secret });
      before.value = size;
      line = start(
        ({ news }) => {
          state.value = { is: "here", news };
        },
        () => stop(words.failed),
      );
      line.tell({ t: "come", code, size, secret, door: { names, segments } });
      state.value = { is: "here", news: { size, inside: 0, away: 0, out: 0, trouble: null } };
    },
    hurry: () => line?.tell({ t: "hurry" }),
    sendHome: () => stop(null),
  };
}

/** Whether so many can be let in. */
export const isSize = (size: number): boolean => Number.isInteger(size) && size >= PEOPLE.min && size <= PEOPLE.max;
