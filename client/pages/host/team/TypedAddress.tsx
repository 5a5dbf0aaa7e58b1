/** The way to the big screen on a computer that is not one's own: an address to type, and four digits that come back here. */
import { fill } from "#words/fill.ts";
import { team as words } from "#words/host/team.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { typedAddress } from "../model/links.ts";

export function TypedAddress({ view }: { view: HostView }) {
  return <p class="small typed-address">{fill(words.stage.typed, { address: typedAddress(view) })}</p>;
}
