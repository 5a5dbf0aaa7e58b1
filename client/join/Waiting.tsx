/** Nothing to do on the phone: the eyes belong to the room. */
import { BothHats } from "../components/BothHats.tsx";

/** `look`: where the eyes belong, where the title does not say so. */
export function Waiting(props: { title: string; look?: string; more: string; hats?: boolean }) {
  const { title, look, more, hats } = props;
  return (
    <div class="waiting">
      {hats && <BothHats />}
      <h1 tabIndex={-1}>{title}</h1>
      {look !== undefined && <p class="look-up">{look}</p>}
      <p class="soft">{more}</p>
    </div>
  );
}
