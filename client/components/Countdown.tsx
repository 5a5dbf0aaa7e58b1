/** Time left until the server's `endsAt`. At zero it only says so: the host decides what happens. */
import { useNow } from "./useNow.ts";

/** `clockOffset` is the server's clock less this device's. */
export function Countdown({ endsAt, clockOffset, label }: { endsAt: number; clockOffset: number; label: string }) {
  const now = useNow(true);
  const left = Math.max(0, Math.ceil((endsAt - now - clockOffset) / 1000));
  return (
    <p class="countdown" role="timer">
      <span class="soft small">{label}</span>{" "}
      <strong>{`${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`}</strong>
    </p>
  );
}
