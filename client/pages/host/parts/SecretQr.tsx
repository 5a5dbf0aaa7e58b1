/** The code of a link that opens the room's controls, so it shows only on request, and not for long. */
import { useEffect, useState } from "preact/hooks";
import { Qr } from "../../../ui/Qr.tsx";

export interface SecretQrProps {
  url: string;
  /** What the code opens. */
  label: string;
  show: string;
  showLabel?: string;
  hide: string;
  class?: string;
}

const SHOWN_MS = 30_000;

export function SecretQr({ url, label, show, showLabel, hide, class: look }: SecretQrProps) {
  const [shown, setShown] = useState(false);

  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);

  return (
    <>
      <button
        type="button"
        class={look}
        aria-expanded={shown}
        aria-label={shown ? undefined : showLabel}
        onClick={() => setShown(!shown)}
      >
        {shown ? hide : show}
      </button>
      {shown && <Qr text={url} label={label} />}
    </>
  );
}
