/** The product's mark: the two hats side by side, neither above the other. */
import { Hat } from "./Hat.tsx";

export function BothHats() {
  return (
    <p class="both-hats" aria-hidden="true">
      <Hat tone="leading" />
      <Hat tone="managing" />
    </p>
  );
}
