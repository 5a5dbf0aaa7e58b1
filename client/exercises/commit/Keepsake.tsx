/** One's own plan as a card to keep: on the phone only, after the vote and wherever one's results are listed. */
import { useState } from "preact/hooks";
import { plan as whole } from "#words/exercises/commit.ts";
import { card as words } from "#words/exercises/plan-card.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/commit/answer.ts";
import { Confirm } from "../../ui/Confirm.tsx";
import { copyText } from "../../ui/copy-text.ts";
import { dayOf } from "../../ui/dates.ts";
import type { KeepsakeProps } from "../contract/keepsake.ts";
import { calendarOf } from "./calendar.ts";
import "./card.css";
import { asDraft, planOf } from "./draft.ts";

/** `payload`: an answer to `commit` as it came back. Draws nothing where it is none. */
export function Card({ payload, forget }: KeepsakeProps) {
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
      <Keep plan={plan} />
      {share === "wall" && forget && <Confirm class="small" {...words.off} act={forget} />}
    </article>
  );
}

/** Ways to take the card along. */
function Keep({ plan }: { plan: Payload }) {
  const [note, setNote] = useState("");
  const { ifCue, thenDo, due } = plan;
  const text = fill(whole, { ifCue, thenDo });
  const copy = async () => {
    const whole = [text, fill(words.due, { day: dayOf(noonOf(due)) })].join("\n");
    setNote((await copyText(whole)) ? words.copied : words.notCopied);
  };
  const calendar = () => calendarOf(plan, { due: text, followUp: fill(words.lookBack, { plan: text }) }, Date.now());
  return (
    <div class="plan-keep">
      <button type="button" class="small" onClick={() => void copy()}>
        {words.copy}
      </button>
      {/* A link that carries its file works where plain http allows little else. */}
      <a
        class="button small"
        href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendar())}`}
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

/** A day without an hour, at an hour that is that day wherever the phone is. */
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00`);

export default Card;
