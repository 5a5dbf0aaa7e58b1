/** A `ledger` on paper: what was done last week and what it was, then two questions. The list is folded away before it is handed in. */

import { paper as words } from "#words/paper.ts";
import { Boxes, Part, Stops } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

const ROWS = 5;
const TOP = 10;

function LedgerPaper({ face: { settings } }: PaperProps<FaceOf<"ledger">>) {
  const [left, right] = settings.people.ends;
  return (
    <>
      <p class="stem">{settings.prompt}</p>
      <ul class="meanings">
        {settings.tags.map(({ id, text, meaning }) => (
          <li key={id}>
            <strong>{text}</strong> {meaning}
          </li>
        ))}
      </ul>
      {Array.from({ length: ROWS }, (_, row) => (
        <div key={row} class="thing">
          <span class="line" />
          <Boxes options={settings.tags.map(({ text }) => text)} inline />
        </div>
      ))}
      <p class="soft">{words.cutOff}</p>
      <p class="counts">
        {words.howMany}
        {settings.tags.map(({ id, text }) => (
          <span key={id}>
            {text} <span class="blank" />
          </span>
        ))}
      </p>
      <Part title={settings.advice.text}>
        <Boxes options={settings.advice.buckets} inline />
      </Part>
      <Part title={settings.people.text}>
        <Stops max={TOP} {...(left && right && { low: left.text, high: right.text })} />
      </Part>
    </>
  );
}

export default paperPart("ledger", LedgerPaper);
