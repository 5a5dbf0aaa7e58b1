/** What a facilitator has seen to before the start. It is their own affair, so this browser keeps it. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { hostName } from "../../../wire/host-page.ts";
import { recallJson, remember } from "../../../wire/storage.ts";
import type { Projected } from "../model.ts";

export const TICKS = ["stage", "private", "second", "remote", "clicker", "sound", "paper"] as const;
export type Tick = (typeof TICKS)[number];

/** The ticks of one room. */
export interface Ticks {
  ticked: ReadonlySignal<readonly Tick[]>;
  tick(which: Tick, on: boolean): void;
}

export function makeTicks(code: string): Ticks {
  const name = hostName("before", code);
  const kept = recallJson(name);
  const ticked = signal<readonly Tick[]>(TICKS.filter((one) => Array.isArray(kept) && kept.includes(one)));
  return {
    ticked,
    tick: (which, on) => {
      ticked.value = TICKS.filter((one) => (one === which ? on : ticked.value.includes(one)));
      remember(name, JSON.stringify(ticked.value));
    },
  };
}

/** What the product itself knows to be done. */
export function seenIn({ stages, team }: Pick<HostView, "stages" | "team">, projected: Projected): Tick[] {
  const colleagues = team.keys.filter(({ kind, pages }) => kind === "co" && pages > 0).length;
  const seen: Record<Tick, boolean> = {
    stage: stages > 0,
    private: projected === "no",
    // This page is one of them.
    second: team.ownerPages + colleagues > 1,
    remote: false,
    clicker: false,
    sound: false,
    paper: false,
  };
  return TICKS.filter((one) => seen[one]);
}

/** The keys that clickers send to turn pages. */
export const isClicker = (key: string): boolean => key === "PageDown" || key === "PageUp";
