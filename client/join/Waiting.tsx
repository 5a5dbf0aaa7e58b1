/** Nothing to do on the phone: the eyes belong to the room. */
import { BothHats } from "../components/BothHats.tsx";

export function Waiting({ title, more, hats }: { title: string; more: string; hats?: boolean }) {
  return (
    <div class="waiting">
      {hats && <BothHats />}
      <h1 tabIndex={-1}>{title}</h1>
      <p class="soft">{more}</p>
    </div>
  );
}
