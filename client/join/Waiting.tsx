/** Nothing to do on the phone: the eyes belong to the room. */
import { Hat } from "../charts/Hat.tsx";

export function Waiting({ title, more, hats }: { title: string; more: string; hats?: boolean }) {
  return (
    <div class="waiting">
      {hats && (
        <div class="both-hats">
          <Hat tone="leading" />
          <Hat tone="managing" />
        </div>
      )}
      <h1 tabIndex={-1}>{title}</h1>
      <p class="soft">{more}</p>
    </div>
  );
}
