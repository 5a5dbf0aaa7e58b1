/** Always at hand and never in the way: a question for the facilitator, and how one takes part. */
import { useState } from "preact/hooks";
import { useModule } from "../components/useModule.ts";
import { join as words } from "../locales/en/join.ts";
import type { Phone } from "../models/phone.ts";
import { loadLater } from "./loadLater.ts";

export function Foot({ phone, ended }: { phone: Phone; ended: boolean }) {
  const [asking, setAsking] = useState(false);
  const { module } = useModule(asking || ended ? loadLater : null);
  const remote = phone.mode.value === "remote";
  if (ended) {
    return <footer class="foot">{module && <module.OwnQuestions phone={phone} />}</footer>;
  }
  return (
    <footer class="foot">
      <div class="foot-row">
        <button type="button" class="quiet small" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {words.ask}
        </button>
        <label class="switch small">
          <input type="checkbox" checked={remote} onChange={() => phone.setMode(remote ? "room" : "remote")} />
          <span>{words.remote}</span>
        </label>
      </div>
      {asking && module && <module.Ask phone={phone} close={() => setAsking(false)} />}
    </footer>
  );
}
