/** Chooses until when the workshop pauses: so many minutes, a clock time, or nobody knows yet. */
import { useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { hand } from "#words/host/hand.ts";
import { hourOf, weekdayOf } from "../../../ui/dates.ts";
import { useNow } from "../../../ui/useNow.ts";
import { atTime, DAYS, firstDay, inMinutes, MINUTES } from "../model/break.ts";
import type { HostModel } from "../model.ts";

const words = hand.break;

/** `done` is called once it is chosen. */
export function Break({ model, done }: { model: HostModel; done(): void }) {
  const now = useNow(true);
  const pause = (until?: number) => {
    // The time was chosen by this device's clock, and is told by the server's.
    const told = until !== undefined && { until: Math.round(until + model.clockOffset.value) };
    model.command("hand", { do: "pause", on: true, ...told });
    done();
  };
  return (
    <div class="break">
      <p class="soft small">{words.hint}</p>
      <div class="break-minutes">
        {MINUTES.map((minutes) => (
          <button key={minutes} type="button" onClick={() => pause(inMinutes(minutes, Date.now()))}>
            <span>{fill(words.minutes, { n: minutes })}</span>
            <span class="soft small">{fill(words.until, { time: hourOf(inMinutes(minutes, now)) })}</span>
          </button>
        ))}
        <button type="button" onClick={() => pause()}>
          <span>{words.open}</span>
          <span class="soft small">{words.openHint}</span>
        </button>
      </div>
      <AtTime now={now} pause={pause} />
    </div>
  );
}

function AtTime({ now, pause }: { now: number; pause(until: number): void }) {
  const [time, setTime] = useState("09:00");
  const [chosen, setChosen] = useState<number | null>(null);
  const day = chosen ?? firstDay(time, now);
  const until = atTime(time, day, now);
  return (
    <form
      class="break-at"
      onSubmit={(event) => {
        event.preventDefault();
        if (until !== null) pause(until);
      }}
    >
      <fieldset>
        <legend class="small">{words.at}</legend>
        <div class="row">
          <label>
            <span class="unseen">{words.time}</span>
            <input type="time" required value={time} onInput={(event) => setTime(event.currentTarget.value)} />
          </label>
          <label>
            <span class="unseen">{words.day}</span>
            <select value={day} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
              {Array.from({ length: DAYS }, (_, at) => (
                <option key={at} value={at}>
                  {dayName(at, now)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" aria-disabled={until === null}>
            {words.take}
          </button>
        </div>
        <p class="small" role="status">
          {until === null ? words.past : ""}
        </p>
      </fieldset>
    </form>
  );
}

function dayName(day: number, now: number): string {
  if (day === 0) return words.today;
  if (day === 1) return words.tomorrow;
  const at = new Date(now);
  at.setDate(at.getDate() + day);
  return weekdayOf(at.getTime());
}
