/** What a person keeps of the workshop: what only they see of their own answers, and the code to find it again. */
import "./mine.css";
import type { OwnAnswer } from "../../shared/protocol/answer.ts";
import { useModule } from "../components/useModule.ts";
import { keepsakeOf } from "../exercises/mine.ts";
import { mine as words } from "../locales/en/mine.ts";
import type { Phone } from "../models/phone.ts";
import { recall } from "../storage.ts";
import { ReturnCode } from "./ReturnCode.tsx";

export function MyResults({ phone }: { phone: Phone }) {
  const kept = phone.mine.value.answers.filter((answer) => keepsakeOf(answer) !== null);
  return (
    <section class="mine">
      <h2>{words.title}</h2>
      {kept.map((answer) => (
        <Kept key={`${answer.step}/${answer.round}`} answer={answer} />
      ))}
      <ReturnCode room={phone.code} resume={recall(`resume:${phone.code}`) ?? ""} />
    </section>
  );
}

export default MyResults;

function Kept({ answer }: { answer: OwnAnswer }) {
  const { module } = useModule(keepsakeOf(answer));
  return module && <module.default payload={answer.payload} />;
}
