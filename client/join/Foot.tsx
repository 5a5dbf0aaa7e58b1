/** Always at hand and never in the way: a question for the facilitator, and how one takes part. */
import { useState } from "preact/hooks";
import { join as words } from "../locales/en/join.ts";
import type { Phone } from "../models/phone.ts";
import { Ask, OwnQuestions } from "./Ask.tsx";

export function Foot({ phone, ended }: { phone: Phone; ended: boolean }) {
  const [asking, setAsking] = useState(false);
  const remote = phone.mode.value === "remote";
  if (ended) {
    return (
      <footer class="foot">
        <OwnQuestions phone={phone} />
      </footer>
    );
  }
  return (
    <footer class="foot">
      <div class="foot-row">
        <button type="button" class="quiet small" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {words.ask.open}
        </button>
        <label class="switch small">
          <input type="checkbox" role="switch" checked={remote} onChange={() => phone.setMode(remote ? "room" : "remote")} />
          <span>{words.mode.remote}</span>
        </label>
      </div>
      {asking && <Ask phone={phone} close={() => setAsking(false)} />}
    </footer>
  );
}
