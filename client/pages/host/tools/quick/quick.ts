/** The quick question of this page: what is typed, what was asked last, and what is on its way. */
import { computed, effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import type { HostView, StepView } from "../../../../../shared/protocol/view.ts";
import { freshId } from "../../../../ui/form/fresh-id.ts";
import { isReading } from "../../../../ui/step.ts";
import { hostName } from "../../../../wire/host-page.ts";
import { forget, recallJson, remember } from "../../../../wire/storage.ts";
import type { HostModel } from "../../model.ts";
import { type Ask, askFrom, BLANK, isPreset, stepOf, withAsked } from "./ask.ts";

/** Where its commands are given, and their errors are shown. */
export const QUICK = "quick";
/** Under this name the browser keeps what was asked last, in whatever workshop. */
const ASKED = "asked";

/** A question to open now. */
export interface Asking {
  ask: Ask;
  /** Seconds that its timer runs from the opening on. */
  seconds?: number;
}

export interface Quick {
  /** As typed so far; it outlives the panel and a reload. */
  draft: ReadonlySignal<Ask>;
  /** Asked last, the latest first. */
  asked: ReadonlySignal<readonly Ask[]>;
  /** Waits for a word on the question that is open. */
  held: ReadonlySignal<Asking | null>;
  /** On its way to the room. */
  sending: ReadonlySignal<boolean>;
  type(change: Partial<Ask>): void;
  clear(): void;
  /** Opens a question without a flaw. While another one is open it is held. */
  put(asking: Asking): void;
  /** Closes the question that is open, and opens the one that is held. */
  closeAndAsk(): void;
  /** Leaves the open one open. What was typed stays. */
  wait(): void;
  /** Stops following the room. */
  end(): void;
}

/** The question that people are answering right now; a page to read is none. */
export function openQuestion({ step }: Pick<HostView, "step">): StepView | null {
  return step && step.phase === "collecting" && !isReading(step) ? step : null;
}

/** `opened` is called once the room has a question. */
export function makeQuick(model: HostModel, opened: () => void): Quick {
  const kept = hostName("ask", model.code);
  const draft = signal(askFrom(recallJson(kept)) ?? BLANK);
  const asked = signal(askedFrom(recallJson(ASKED)));
  const held = signal<Asking | null>(null);
  const sending = computed(() => model.waiting.value.has(QUICK));
  const sent = signal<(Asking & { id: string }) | null>(null);

  const type = (next: Ask) => {
    draft.value = next;
    if (next === BLANK) forget(kept);
    else remember(kept, JSON.stringify(next));
  };
  const send = (asking: Asking) => {
    const id = `q-${freshId()}`;
    held.value = null;
    sent.value = { ...asking, id };
    model.command(QUICK, { do: "quick", step: stepOf(asking.ask, id) });
  };
  const taken = ({ ask, seconds, id }: Asking & { id: string }) => {
    sent.value = null;
    // Another tab may have asked something since. What stands ready is one press away already.
    if (!isPreset(ask)) {
      asked.value = withAsked(askedFrom(recallJson(ASKED)), ask);
      remember(ASKED, JSON.stringify(asked.value));
    }
    // One that stood ready leaves what was typed beside it.
    if (JSON.stringify(draft.value) === JSON.stringify(ask)) type(BLANK);
    if (seconds !== undefined)
      model.command("step", { do: "extend", step: id, until: Math.round(model.now() + seconds * 1000) });
    opened();
  };
  const end = effect(() => {
    const on = sent.value;
    if (on && model.view.value?.steps.some(({ id }) => id === on.id)) untracked(() => taken(on));
  });

  return {
    draft,
    asked,
    held,
    sending,
    type: (change) => type({ ...draft.value, ...change }),
    clear: () => type(BLANK),
    put: (asking) => {
      const view = model.view.value;
      if (!view || sending.value) return;
      if (openQuestion(view)) held.value = asking;
      else send(asking);
    },
    closeAndAsk: () => {
      const asking = held.value;
      const open = model.view.value && openQuestion(model.view.value);
      if (!asking) return;
      // Nothing is asked over a question before that is closed.
      if (open) model.command(QUICK, { do: "close", step: open.id });
      send(asking);
    },
    wait: () => {
      held.value = null;
    },
    end,
  };
}

const askedFrom = (kept: unknown): Ask[] => (Array.isArray(kept) ? kept : []).flatMap((one) => askFrom(one) ?? []);
