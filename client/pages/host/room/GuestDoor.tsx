/** Lets somebody answer who has no phone: in a window of their own, as a person of their own. */
import { before } from "#words/host/before.ts";
import { countGuest } from "../model/guests.ts";
import type { HostModel } from "../model.ts";

const words = before.guest;

/** About as large as a phone. */
const WINDOW = "popup,width=430,height=820";

export function GuestDoor({ model }: { model: HostModel }) {
  const address = `/j/${model.code}?guest`;
  return (
    <div>
      <a
        class="button"
        href={address}
        target="_blank"
        rel="noreferrer"
        onClick={(event) => {
          countGuest(model.code);
          // A window of its own can be handed over without this page. Where it is refused, a tab opens.
          if (window.open(address, "_blank", WINDOW) !== null) event.preventDefault();
        }}
      >
        {words.open}
      </a>
      <p class="soft small">{words.hint}</p>
    </div>
  );
}
