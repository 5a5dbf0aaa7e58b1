/** whose report it is, as a picture in its head. */
import { useState } from "preact/hooks";
import type { Picture } from "../../../shared/picture.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import type { ReportDraft } from "../../../shared/protocol/report.ts";

/** The facilitator's, else the plan's, unless she has taken that out. */
export function logoOf({ logo }: ReportDraft, room: Pick<Results["room"], "logo">): Picture | undefined {
  return logo === undefined ? room.logo : (logo ?? undefined);
}

/** What a draft says once a logo is taken out: without her own the plan's is there again, and without that none. */
export function logoOut({ logo }: ReportDraft): null | undefined {
  return logo ? undefined : null;
}

interface LogoProps {
  logo: Picture;
  code: string;
  class: string;
  /** It cannot be had: from here on there is nothing to see. */
  onGone?(): void;
}

/** Nothing where the room has it no more. */
export function Logo({ logo: { picture, alt }, code, class: name, onGone }: LogoProps) {
  const [gone, setGone] = useState(false);
  if (gone) return null;
  return (
    <img
      class={name}
      src={`/pictures/${code}/${picture}`}
      alt={alt}
      onError={() => {
        setGone(true);
        onGone?.();
      }}
    />
  );
}
