/** The cards that the talk and the second vote are about. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { contestedFirst } from "./items.ts";

export interface Picks {
  picked: ReadonlySignal<readonly string[]>;
  /** Ticks or unticks a card; of more than two the one ticked first gives way. */
  pick(item: string): void;
}

/** Cards that one talk can hold. */
const PICKS = 2;

/** Until the host picks, the most contested card is ticked. What is picked counts for one `moment` of the workshop. */
export function makePicks(view: ReadonlySignal<HostView | null>, moment: ReadonlySignal<string>): Picks {
  const chosen = signal<{ moment: string; items: readonly string[] } | null>(null);
  const picked = computed(() => {
    if (chosen.value?.moment === moment.value) return chosen.value.items;
    const first = view.value?.peek?.rounds.find((round) => round.round === 1)?.result;
    return contestedFirst(first).slice(0, 1);
  });
  const pick = (item: string) => {
    const items = picked.value.includes(item)
      ? picked.value.filter((one) => one !== item)
      : [...picked.value, item].slice(-PICKS);
    chosen.value = { moment: moment.value, items };
  };
  return { picked, pick };
}
