/** Time left until the server's `endsAt`. At zero it only says that time is up; the host decides what happens next. */
import { kitchenTimer } from "./time.ts";
import { useNow } from "./useNow.ts";

interface CountdownProps {
  endsAt: number;
  /** The server's clock less this device's. */
  clockOffset: number;
  label: string;
  /** What to do when the time is up, for whoever decides it. */
  up?: string;
}

export function Countdown({ endsAt, clockOffset, label, up }: CountdownProps) {
  const left = endsAt - useNow(true) - clockOffset;
  if (up !== undefined && left <= 0) {
    return (
      <p class="countdown is-up" role="status">
        {up}
      </p>
    );
  }
  return (
    <p class="countdown" role="timer">
      <span class="soft small">{label}</span> <strong translate={false}>{kitchenTimer(left)}</strong>
    </p>
  );
}
