/** The code, the address and their QR, large: for whoever comes late and sees no big screen. */
import { fill } from "#words/fill.ts";
import { hand } from "#words/host/hand.ts";
import { host } from "#words/host.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { Qr } from "../../../ui/Qr.tsx";
import { withoutScheme } from "../model/links.ts";
import { CopyLink } from "../parts/CopyLink.tsx";

export function Join({ view }: { view: HostView }) {
  const url = withoutScheme(view.joinUrl);
  return (
    <div class="join-box">
      <Qr text={view.joinUrl} label={fill(host.room.qr, { url })} />
      <p>
        <span class="soft small block">{hand.join.at}</span>
        <span class="address">{url}</span>
      </p>
      <p>
        <span class="soft small block">{hand.join.code}</span>
        <strong class="code join-code">{view.room.code}</strong>
      </p>
      <CopyLink url={view.joinUrl} text={host.room.copy} />
    </div>
  );
}
