/** Always at hand and never in the way: a question for the facilitator, and how one takes part. */
import { useEffect, useState } from "preact/hooks";
import type { View } from "../../shared/protocol/view.ts";
import { useModule } from "../components/useModule.ts";
import { join as words } from "../locales/en/join.ts";
import type { Phone } from "../models/phone.ts";
import { loadLater } from "./loadLater.ts";

export function Foot({ phone, view }: { phone: Phone; view: View }) {
  const [asking, setAsking] = useState(false);
  const ended = view.room.status === "ended";
  const { module } = useModule(asking || ended ? loadLater : null);
  const { lot } = view;
  useEffect(() => {
    // A dot vote is what the room does now, unless it is answering something.
    const { step } = view;
    setAsking(lot === "dots" && (step?.phase !== "collecting" || step.exercise === "note"));
  }, [lot]);
  const remote = phone.mode.value === "remote";
  if (ended) {
    return <footer class="foot">{module && <module.OwnQuestions phone={phone} />}</footer>;
  }
  return (
    <footer class="foot">
      <div class="foot-row">
        <button
          type="button"
          class={lot === "dots" ? "primary" : "quiet small"}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {words.lot[lot]}
        </button>
        <label class="switch small">
          <input type="checkbox" checked={remote} onChange={() => phone.setMode(remote ? "room" : "remote")} />
          <span>{words.remote}</span>
        </label>
      </div>
      {asking && module && <module.Lot phone={phone} view={view} close={() => setAsking(false)} />}
    </footer>
  );
}
