/** What a person keeps of the workshop: what only they see of their own answers, and the code to find it again. */
import "./mine.css";
import { useState } from "preact/hooks";
import { mine as words } from "#words/mine.ts";
import type { OwnAnswer } from "../../../../shared/protocol/answer.ts";
import { keepsakeOf } from "../../../exercises/find/phone.ts";
import { useModule } from "../../../ui/useModule.ts";
import { recall } from "../../../wire/storage.ts";
import { calendarOf } from "../model/calendar-id.ts";
import type { Phone } from "../model.ts";
import { ReturnCode } from "./ReturnCode.tsx";

const loadHeld = () => import("./Held.tsx");
const loadKeep = () => import("./Keep.tsx");

/** `ended`: the workshop has, and all that one has said is there to be taken along. */
export function MyResults({ phone, ended }: { phone: Phone; ended?: boolean }) {
  const { module: keep } = useModule(ended ? loadKeep : null);
  const kept = phone.mine.value.answers.filter((answer) => keepsakeOf(answer) !== null);
  return (
    <section class="mine">
      <h2>{words.title}</h2>
      {kept.map((answer) => (
        <Kept
          key={`${answer.step}/${answer.round}`}
          room={phone.code}
          answer={answer}
          forget={() => phone.forget(answer.step)}
        />
      ))}
      {keep && <keep.Keep phone={phone} />}
      <HeldFold phone={phone} />
      <ReturnCode room={phone.code} resume={recall(`resume:${phone.code}`) ?? ""} />
    </section>
  );
}

function Kept({ room, answer, forget }: { room: string; answer: OwnAnswer; forget(): void }) {
  const { module } = useModule(keepsakeOf(answer));
  return module && <module.default payload={answer.payload} calendar={calendarOf(room, answer.step)} forget={forget} />;
}

/** Asked of the room only when somebody wants to see it. */
function HeldFold({ phone }: { phone: Phone }) {
  const [open, setOpen] = useState(false);
  const { module } = useModule(open ? loadHeld : null);
  return (
    <details class="held" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.held.title}</summary>
      {module && <module.Held phone={phone} />}
    </details>
  );
}
