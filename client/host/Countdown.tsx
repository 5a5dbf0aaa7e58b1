/** Time left of a vote or a talk, by the server's clock. At zero nothing happens by itself. */
import { useNow } from "../components/useNow.ts";
import { host as words } from "../locales/en/host.ts";
import type { HostModel } from "../models/host.ts";
import { minutesAndSeconds } from "./clock.ts";

export function Countdown({ model, endsAt, up }: { model: HostModel; endsAt: number; up: string }) {
  // Draws it anew; the time itself is the server's.
  useNow(true);
  const left = endsAt - model.now();
  if (left <= 0) {
    return (
      <p class="countdown is-up" role="status">
        {up}
      </p>
    );
  }
  return (
    <p class="countdown" role="timer" aria-live="off">
      <span class="figure">{minutesAndSeconds(left)}</span> <span class="soft">{words.collecting.left}</span>
    </p>
  );
}
