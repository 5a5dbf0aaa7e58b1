/** Notes on their way: nothing typed is lost, whether the room moves on, the page reloads or the connection is gone. */
import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import { cleanText } from "../../../../../shared/text.ts";
import { freshId } from "../../../../ui/form/fresh-id.ts";
import { hostName } from "../../../../wire/host-page.ts";
import { forget, recallJson, remember } from "../../../../wire/storage.ts";
import type { HostModel } from "../../model.ts";

/** A line for a step, as typed. */
export interface Line {
  step: string;
  text: string;
}

/** A line that the room has not confirmed. */
export interface Unsent extends Line {
  id: string;
  /** The room has refused it. */
  failed: boolean;
}

export interface Jots {
  /** What stands in the field, and the step on which it was begun; null while the field is empty. */
  draft: ReadonlySignal<Line | null>;
  /** Kept lines that the room has not confirmed, the oldest first. */
  unsent: ReadonlySignal<readonly Unsent[]>;
  /** `step` is the one in hand: a line begun on another one stays with that. */
  type(step: string, text: string): void;
  /** Takes the line out of the field, and sends it. */
  add(): void;
  again(line: Unsent): void;
  /** Deletes a line, confirmed or not. */
  remove(line: { step: string; id: string }): void;
  /** Stops following the room. */
  end(): void;
}

/** Where the command for a line is given, and its error is shown. */
export const placeOf = (id: string): string => `jot:${id}`;

export function makeJots(model: HostModel): Jots {
  const draftAt = hostName("jot", model.code);
  const unsentAt = hostName("jots", model.code);
  const draft = signal(lineFrom(recallJson(draftAt)));
  const unsent = signal<readonly Unsent[]>(unsentFrom(recallJson(unsentAt)));
  /** Sent over the connection that is open: whatever is not confirmed goes again over the next one. */
  const sent = new Set<string>();

  const keep = (lines: readonly Unsent[]) => {
    unsent.value = lines;
    if (lines.length === 0) forget(unsentAt);
    else remember(unsentAt, JSON.stringify(lines));
  };
  const keepDraft = (line: Line | null) => {
    draft.value = line;
    if (line === null) forget(draftAt);
    else remember(draftAt, JSON.stringify(line));
  };
  const send = ({ id, step, text }: Unsent) => {
    sent.add(id);
    model.command(placeOf(id), { do: "jot", step, id, text });
  };

  const end = effect(() => {
    const live = model.link.value.is === "live" && model.view.value !== null;
    const waiting = model.waiting.value;
    const troubles = model.troubles.value;
    untracked(() => {
      if (!live) return sent.clear();
      const left = unsent.value.filter(({ id, failed }) => {
        const place = placeOf(id);
        return failed || !sent.has(id) || waiting.has(place) || troubles.has(place);
      });
      const marked = left.map((line) => (troubles.has(placeOf(line.id)) ? { ...line, failed: true } : line));
      const same =
        marked.length === unsent.value.length && marked.every((line, at) => line.failed === unsent.value[at]?.failed);
      if (!same) keep(marked);
      for (const line of marked) if (!sent.has(line.id)) send(line);
    });
  });

  return {
    draft,
    unsent,
    type: (step, text) => keepDraft(text === "" ? null : { step: draft.value?.step ?? step, text }),
    add: () => {
      const line = draft.value;
      const text = cleanText(line?.text ?? "");
      if (!line || text === "") return;
      const made = { id: freshId(), step: line.step, text, failed: false };
      keep([...unsent.value, made]);
      keepDraft(null);
      send(made);
    },
    again: (line) => {
      keep(unsent.value.map((one) => (one.id === line.id ? { ...one, failed: false } : one)));
      send(line);
    },
    remove: ({ step, id }) => {
      keep(unsent.value.filter((line) => line.id !== id));
      model.command(placeOf(id), { do: "jot", step, id, text: null });
    },
    end,
  };
}

function lineFrom(kept: unknown): Line | null {
  if (typeof kept !== "object" || kept === null || !("step" in kept) || !("text" in kept)) return null;
  return typeof kept.step === "string" && typeof kept.text === "string" ? { step: kept.step, text: kept.text } : null;
}

function unsentFrom(kept: unknown): Unsent[] {
  return (Array.isArray(kept) ? kept : []).flatMap((one) => {
    const line = lineFrom(one);
    return line && "id" in one && typeof one.id === "string" ? [{ ...line, id: one.id, failed: false }] : [];
  });
}
