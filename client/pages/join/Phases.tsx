/** One thing on the screen at a time: waiting, the step in hand, or the end. */

import { join as words } from "#words/join.ts";
import type { View } from "../../../shared/protocol/view.ts";
import { useModule } from "../../ui/useModule.ts";
import { loadLater } from "./load-later.ts";
import { loadRare } from "./load-rare.ts";
import type { Phone } from "./model.ts";
import { Waiting } from "./Waiting.tsx";

export function Phases({ phone, view }: { phone: Phone; view: View }) {
  const { room, step } = view;
  const { module, slow } = useModule(loadLater);
  const { module: rare } = useModule(!step && room.status === "lobby" ? loadRare : null);
  if (room.status === "ended") return <Waiting {...words.ended} />;
  if (!step && room.status === "lobby")
    return (
      <Waiting {...words.lobby} hats>
        {rare && <rare.BeforeQuestions rehearsal={room.rehearsal} />}
      </Waiting>
    );
  if (!step && !room.paused) return <Waiting {...words.between} />;
  if (!module || (step && !phone.knows(step.id))) return <p class="soft">{slow ? words.loadingSlow : words.loading}</p>;
  return <module.InHand key={step?.id} phone={phone} view={view} />;
}
