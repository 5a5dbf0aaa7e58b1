/** One's own plan as a card to keep: on the phone only, after the vote and wherever one's results are listed. */
import { useState } from "preact/hooks";
import { plan as whole } from "#words/exercises/commit.ts";
import { card as words } from "#words/exercises/plan-card.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/commit/answer.ts";
import { Confirm } from "../../ui/Confirm.tsx";
import { calendarAddress, calendarFile } from "../../ui/calendar.ts";
import { copyText } from "../../ui/copy-text.ts";
import { dayOf } from "../../ui/dates.ts";
import { noonOf } from "../../ui/day.ts";
import type { InShort, KeepsakeProps } from "../contract/keepsake.ts";
import { entriesOf } from "./calendar.ts";
import "./card.css";
import { asDraft, planOf } from "./draft.ts";

/** `payload`: an answer to `commit` as it came back. Draws nothing where it is none. */
export function Card({ payload, calendar, forget }: KeepsakeProps) {
  const plan = planOf(asDraft(payload));
  if (!plan) return null;
  const { kind, ifCue, thenDo, due, share, style } = plan;
  return (
    <article class="plan-card" aria-label={words.name}>
      {kind && <p class="plan-kind small">{words.kinds[kind]}</p>}
      <p class="plan-text">{fill(whole, { ifCue, thenDo })}</p>
      {style && <p>{fill(words.style, { style })}</p>}
      <p class="small">{fill(words.due, { day: dayOf(noonOf(due)) })}</p>
      <p class="soft small">{words.shares[share]}</p>
      <Keep plan={plan} calendar={calendar} />
      {share === "wall" && forget && <Confirm class="small" {...words.off} act={forget} />}
    </article>
  );
}

/** Ways to take the card along. */
function Keep({ plan, calendar }: { plan: Payload; calendar: string }) {
  const [note, setNote] = useState("");
  const { due, style } = plan;
  const text = textOf(plan);
  const copy = async () => {
    const whole = [
      text,
      ...(style ? [fill(words.style, { style })] : []),
      fill(words.due, { day: dayOf(noonOf(due)) }),
    ];
    setNote((await copyText(whole.join("\n"))) ? words.copied : words.notCopied);
  };
  return (
    <div class="plan-keep">
      <button type="button" class="small" onClick={() => void copy()}>
        {words.copy}
      </button>
      <a
        class="button small"
        href={calendarAddress(calendarFile(daysOf(plan), calendar, Date.now()))}
        download={words.file}
      >
        {words.calendar}
      </a>
      <span class="small" role="status">
        {note}
      </span>
    </div>
  );
}

/** The plan in a sentence and its day, and its days for a calendar; null where the payload is no plan. */
export function inShort(payload: unknown): InShort | null {
  const plan = planOf(asDraft(payload));
  if (!plan) return null;
  const { due, style } = plan;
  const more = [...(style ? [fill(words.style, { style })] : []), fill(words.due, { day: dayOf(noonOf(due)) })];
  return { text: textOf(plan), more: more.join("\n"), entries: daysOf(plan) };
}

const textOf = ({ ifCue, thenDo }: Payload): string => fill(whole, { ifCue, thenDo });

const daysOf = (plan: Payload) =>
  entriesOf(plan, { due: textOf(plan), followUp: fill(words.lookBack, { plan: textOf(plan) }) });

export default Card;
