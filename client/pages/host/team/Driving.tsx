/** Beside the big button: who is driving, and for a moment what a colleague has just done. */
import { useEffect, useState } from "preact/hooks";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { drivingNow, lastDeed } from "../model/team.ts";
import type { HostModel } from "../model.ts";
import "./driving.css";

/** Milliseconds for which a deed is told. */
const TOLD_MS = 6_000;

export function Driving({ model, view }: { model: HostModel; view: HostView }) {
  const you = model.you.value;
  const deed = lastDeed(view.team, you);
  const driving = drivingNow(view, you);
  const age = deed === null ? TOLD_MS : model.now() - deed.at;
  const [over, setOver] = useState<number | null>(null);

  useEffect(() => {
    if (deed === null || age >= TOLD_MS) return;
    const timer = setTimeout(() => setOver(deed.at), TOLD_MS - age);
    return () => clearTimeout(timer);
  }, [deed?.at]);

  const told = deed !== null && age < TOLD_MS && over !== deed.at ? deed.text : null;
  if (told === null && driving === null) return null;
  return (
    <p class="driving small" role="status">
      {told !== null && <strong>{told}</strong>}
      {driving !== null && <span class="soft">{driving}</span>}
    </p>
  );
}
