/** A key to the big screen for a page that has none: the browser that started the workshop has one, others make their own. */
import { useState } from "preact/hooks";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { keepKey, keptKey } from "../../../wire/keys.ts";
import { nextStageName } from "../model/team.ts";
import type { HostModel } from "../model.ts";
import { makeKey, type NewKey } from "./make-key.ts";

/** Where the command is given, and its error is shown. */
export const STAGE_KEY = "team:stage";

export interface StageKey {
  /** Null until there is one that the room knows. */
  key: string | null;
  /** It was made by a press here. */
  isNew: boolean;
  /** A key is on its way to the room. */
  busy: boolean;
  make(): void;
}

export function useStageKey(model: HostModel, view: HostView): StageKey {
  const [made, setMade] = useState<NewKey | null>(null);
  const isNew = made !== null && view.team.keys.some(({ id }) => id === made.id);
  const kept = keptKey("stage", model.code);
  // All that leads to the big screen from here uses it from now on.
  if (isNew && kept !== made.key) keepKey("stage", model.code, made.key);
  const busy = model.waiting.value.has(STAGE_KEY);
  return {
    key: isNew ? made.key : kept,
    isNew,
    busy,
    make: () => {
      if (!busy) setMade(makeKey(model, STAGE_KEY, { kind: "stage", name: nextStageName(view.team) }));
    },
  };
}
