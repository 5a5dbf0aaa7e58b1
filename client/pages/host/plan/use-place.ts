/** at which paragraph of its script a step is, as time goes on. */
import { useEffect, useState } from "preact/hooks";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../exercises/find/manifest.ts";
import { hostName } from "../../../wire/host-page.ts";
import { recallJson, remember } from "../../../wire/storage.ts";
import { placeAfter, type Since, sinceFrom, sinceWhen, stretchOf } from "../model/script.ts";
import type { HostModel } from "../model.ts";

/** The paragraph in hand; null where no step is. */
export function usePlace(model: HostModel, step: StepView | null, script: string): number | null {
  const [, renew] = useState(0);
  const [since, setSince] = useState<Since | null>(() => sinceFrom(recallJson(hostName("script", model.code))));
  // A talk that has been taken off the big screen stays one that there was.
  const moment = step && `${step.id} ${step.phase} ${step.round}`;
  const talked = moment !== null && step?.pairs?.on ? moment : since?.talked;
  const pages = step ? manifestOf(step.exercise).buttons(step) : [];
  const stretch = step && stretchOf(script, step, pages, talked === moment);
  const now = model.now();
  const begun = step && stretch && sinceWhen(since, `${step.id} ${stretch.id}`, step.endsAt, now, talked);
  const seconds = begun ? (now - begun.at) / 1000 : 0;
  const found = stretch && placeAfter(stretch, seconds);
  const waits = found?.until == null ? null : found.until - seconds;

  useEffect(() => {
    if (!begun || begun === since) return;
    setSince(begun);
    remember(hostName("script", model.code), JSON.stringify(begun));
  });
  useEffect(() => {
    if (waits === null) return;
    const timer = setTimeout(() => renew((n) => n + 1), waits * 1000);
    return () => clearTimeout(timer);
  });
  return found?.place ?? null;
}
