/** The timer: at one press, or so many minutes; for answers, for pairs, or for a talk. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { timer as words } from "#words/host/timer.ts";
import type { HostView } from "../../../../../shared/protocol/view.ts";
import { kitchenTimer } from "../../../../ui/time.ts";
import { useNow } from "../../../../ui/useNow.ts";
import type { HostModel } from "../../model.ts";
import { Tick } from "../../parts/Tick.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { bell } from "./bell.ts";
import { MINUTES, MOST_MINUTES, makeTimer, TIMER, type Timer, timedStep } from "./timer.ts";

export interface TimerProps {
  model: HostModel;
  view: HostView;
  timer: Timer;
}

export function TimerPanel({ model, view, timer }: TimerProps) {
  const until = timer.until.value;
  return (
    <div class="timer-panel">
      <p class="small soft">{timedStep(view) ? words.room : words.alone}</p>
      <div class="row">
        {until !== null && <Left model={model} until={until} />}
        {until !== null && (
          <button type="button" onClick={() => timer.set(null)}>
            {words.stop}
          </button>
        )}
      </div>
      <fieldset class="row" aria-label={words.presets}>
        {MINUTES.map((n) => (
          <button key={n} type="button" class="chip" onClick={() => timer.set(n)}>
            {fill(words.preset, { n })}
          </button>
        ))}
        <Own start={timer.set} />
      </fieldset>
      <Trouble model={model} at={TIMER} />
      <Sound />
    </div>
  );
}

function Left({ model, until }: { model: HostModel; until: number }) {
  const left = until - useNow(true) - model.clockOffset.value;
  return (
    <p class="timer-left" role="timer">
      <span class="soft small">{words.left}</span> <strong translate={false}>{kitchenTimer(left)}</strong>
    </p>
  );
}

/** As many minutes as somebody types; Enter starts. */
function Own({ start }: { start(minutes: number): void }) {
  const [typed, setTyped] = useState("");
  const minutes = Number(typed);
  const fits = minutes > 0 && minutes <= MOST_MINUTES;
  return (
    <form
      class="row timer-own"
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) start(minutes);
      }}
    >
      <input
        type="number"
        inputMode="decimal"
        aria-label={words.own}
        min={0.5}
        max={MOST_MINUTES}
        step="any"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <span class="small soft" aria-hidden="true">
        {words.unit}
      </span>
      <button type="submit" aria-disabled={!fits}>
        {words.start}
      </button>
    </form>
  );
}

/** Whether one hears the end of a timer here. */
export function Sound() {
  if (!bell.able) return <p class="soft small">{words.silent}</p>;
  // One hears at once what it will be, and whether it can be heard.
  const hear = () => void bell.wake().then(() => bell.ringIn(0));
  return (
    <div class="row timer-sound">
      <Tick
        on={bell.on.value}
        hint={words.soundHint}
        set={(on) => {
          bell.keep(on);
          if (on) hear();
        }}
      >
        {words.sound}
      </Tick>
      {bell.on.value && (
        <button type="button" class="quiet small" onClick={hear}>
          {words.hear}
        </button>
      )}
    </div>
  );
}

/** The timer of this page. It rings when the time is up, while the page is open and somebody wants to hear it. */
export function useTimer(model: HostModel): Timer {
  const timer = useMemo(() => makeTimer(model), [model]);
  useEffect(() => timer.end, [timer]);
  useBell(model, timer.until.value);
  return timer;
}

function useBell(model: HostModel, until: number | null): void {
  const offset = model.clockOffset.value;
  const rings = bell.on.value && bell.awake.value;
  useEffect(() => {
    if (!bell.on.value) return;
    const wake = () => void bell.wake();
    addEventListener("pointerdown", wake);
    addEventListener("keydown", wake);
    return () => {
      removeEventListener("pointerdown", wake);
      removeEventListener("keydown", wake);
    };
  }, [bell.on.value]);
  useEffect(() => {
    if (!rings || until === null) return;
    const ms = until - Date.now() - offset;
    return ms > 0 ? bell.ringIn(ms) : undefined;
  }, [rings, until, offset]);
}
