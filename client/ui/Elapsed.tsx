/** How long something has taken since a moment by the server's clock. */
import { kitchenTimer } from "./time.ts";
import { useNow } from "./useNow.ts";

interface ElapsedProps {
  since: number;
  /** The server's clock less this device's. */
  clockOffset: number;
  label: string;
}

export function Elapsed({ since, clockOffset, label }: ElapsedProps) {
  return (
    <p class="countdown" role="timer">
      <span class="soft small">{label}</span>{" "}
      <strong translate={false}>{kitchenTimer(useNow(true) + clockOffset - since)}</strong>
    </p>
  );
}
