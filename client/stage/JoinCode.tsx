/** The QR code that opens a room. */
import { fill } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import { Qr } from "../ui/Qr.tsx";

/** As wide as its box. */
export function JoinCode({ address }: { address: string }) {
  return (
    <div class="stage-qr">
      <Qr text={address} label={fill(stage.lobby.qr, { address })} />
    </div>
  );
}
