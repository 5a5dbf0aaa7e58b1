/** What a `ledger` asks. */
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";
import { WhoReads } from "../WhoReads.tsx";
import { readers } from "./readers.ts";

type Props = { step: StepOf<"ledger"> };

function LedgerAsked({ step: { settings } }: Props) {
  return (
    <div class="asked">
      <p class="asked-main">{settings.prompt}</p>
      <ul class="asked-options asked-tags">
        {settings.tags.map(({ id, text, meaning }) => (
          <li key={id}>
            <strong>{text}</strong> <span class="soft">{meaning}</span>
          </li>
        ))}
      </ul>
      <WhoReads is={readers.things} rehearsal={false}>
        <span class="soft">. {settings.privately}</span>
      </WhoReads>
    </div>
  );
}

function LedgerPreview({ step: { settings } }: Props) {
  return (
    <ul class="asked-items">
      <li>
        {settings.prompt}
        <span class="soft small block">{settings.tags.map(({ text }) => text).join(" · ")}</span>
      </li>
      <li>
        {settings.advice.text}
        <span class="soft small block">{settings.advice.buckets.join(" · ")}</span>
      </li>
      <li>
        {settings.people.text}
        <span class="soft small block">{settings.people.ends.map(({ text }) => text).join(" ↔ ")}</span>
      </li>
    </ul>
  );
}

export default askedPart("ledger", { Asked: LedgerAsked, Preview: LedgerPreview });
