/** The talk: the time and what to do first, then what it is about. */

import { later } from "#words/join-later.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { Countdown } from "../../../ui/Countdown.tsx";
import type { Phone } from "../model.ts";
import { useLines } from "./useLines.ts";

/** More than this does not go in large type on a small phone. */
const LONG_CHARS = 110;

const words = later.huddle;

export function Huddle({ phone, step }: { phone: Phone; step: StepView }) {
  const lines =
    useLines(phone, step)?.filter(({ item }) => step.items === undefined || step.items.includes(item)) ?? [];
  const remote = phone.mode.value === "remote";
  // The words of the big screen, which are for those who are in its room.
  const task = remote ? undefined : step.pairs?.task;
  const answered = lines.some(({ first }) => first !== null);
  return (
    <div class="huddle">
      <h1 tabIndex={-1}>{words.title}</h1>
      {step.endsAt !== undefined && (
        <Countdown
          endsAt={step.endsAt}
          clockOffset={phone.clockOffset.value}
          label={words.timeLeft}
          up={words.timeUp}
        />
      )}
      {task ? (
        <p class="say">{task}</p>
      ) : (
        <>
          <p class="say">{answered ? words.say : words.ask}</p>
          <p class="soft">{remote ? words.remote : words.pairs}</p>
        </>
      )}
      {lines.map(({ item, text, first }) => (
        <div key={item} class="card">
          <p class={lines.length > 2 || text.length > LONG_CHARS ? "asking" : "one-text"}>{text}</p>
          {first !== null && (
            <p class="small">
              <span class="soft">{words.first}:</span> <strong>{first}</strong>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
