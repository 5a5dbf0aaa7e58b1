/** Takes the host page to a phone. Its code opens the room's controls, so it shows only on request, and not for long. */
import { useEffect, useState } from "preact/hooks";
import { host as words } from "#words/host.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { Qr } from "../../../ui/Qr.tsx";
import type { HostModel } from "../model.ts";

const SHOWN_MS = 30_000;

export function PhoneDoor({ model, view }: { model: HostModel; view: HostView }) {
  const [shown, setShown] = useState(false);

  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);

  return (
    <div class="phone-door">
      <p class="small">{words.room.phoneWarn}</p>
      <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? words.room.phoneHide : words.room.phoneShow}
      </button>
      {shown && <Qr text={`${originOf(view.joinUrl)}/host/${model.code}#${model.key}`} label={words.room.phoneQr} />}
    </div>
  );
}

/** Where phones can reach this server: this page itself may be open on localhost. */
function originOf(joinUrl: string): string {
  try {
    return new URL(joinUrl).origin;
  } catch {
    return location.origin;
  }
}
