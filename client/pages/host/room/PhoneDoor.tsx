/** Takes the host page to another device, such as a phone. */
import { host as words } from "#words/host.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { hostLink } from "../model/links.ts";
import type { HostModel } from "../model.ts";
import { SecretQr } from "../parts/SecretQr.tsx";

export function PhoneDoor({ model, view }: { model: HostModel; view: HostView }) {
  return (
    <div class="phone-door">
      <p class="small">{words.room.phoneWarn}</p>
      <SecretQr
        url={hostLink(view, model.key)}
        label={words.room.phoneQr}
        show={words.room.phoneShow}
        hide={words.room.phoneHide}
      />
    </div>
  );
}
