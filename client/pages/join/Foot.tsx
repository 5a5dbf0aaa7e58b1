/** The foot of the page: a question for the facilitator, what people keep, and how they take part. */
import { useEffect, useState } from "preact/hooks";
import { later } from "#words/join-later.ts";
import type { View } from "../../../shared/protocol/view.ts";
import { isReading } from "../../ui/step.ts";
import { useModule } from "../../ui/useModule.ts";
import type { Phone } from "./model.ts";
import { giveBack, OwnQuestions } from "./questions/Ask.tsx";
import { ParkingLot } from "./questions/ParkingLot.tsx";

const words = later.foot;
const loadOwn = () => import("./belongings/belongings.ts");

export function Foot({ phone, view }: { phone: Phone; view: View }) {
  const [open, setOpen] = useState<"lot" | "mine" | "handover" | null>(null);
  const ended = view.room.status === "ended";
  const { module } = useModule(ended || (open !== null && open !== "lot") ? loadOwn : null);
  const { lot } = view;
  useEffect(() => {
    // A dot vote opens by itself, unless the room is answering something.
    const { step } = view;
    setOpen(lot === "dots" && (step?.phase !== "collecting" || isReading(step)) ? "lot" : null);
  }, [lot]);
  const refusal = phone.refusal.value;
  // Also while the form is closed, because the next message clears the refusal.
  useEffect(() => giveBack(phone), [refusal]);
  const remote = phone.mode.value === "remote";
  if (ended) {
    return (
      <footer class="foot ended">
        {module && <module.MyResults phone={phone} ended />}
        <OwnQuestions phone={phone} />
      </footer>
    );
  }
  const toggle = (which: "lot" | "mine" | "handover") => () => setOpen(open === which ? null : which);
  return (
    <footer class="foot">
      <div class="foot-row">
        <button
          type="button"
          class={lot === "dots" ? "primary" : "quiet small"}
          aria-expanded={open === "lot"}
          onClick={toggle("lot")}
        >
          {words.lot[lot]}
        </button>
        <button type="button" class="quiet small" aria-expanded={open === "mine"} onClick={toggle("mine")}>
          {words.mine}
        </button>
        <button type="button" class="quiet small" aria-expanded={open === "handover"} onClick={toggle("handover")}>
          {words.handover}
        </button>
        <label class="switch small">
          <input type="checkbox" checked={remote} onChange={() => phone.setMode(remote ? "room" : "remote")} />
          <span>{words.remote}</span>
        </label>
      </div>
      {open === "lot" && <ParkingLot phone={phone} view={view} close={() => setOpen(null)} />}
      {open === "handover" && module && <module.Handover code={phone.code} close={() => setOpen(null)} />}
      {open === "mine" && module && <module.MyResults phone={phone} />}
    </footer>
  );
}
