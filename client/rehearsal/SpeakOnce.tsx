/** *Speak it once*: a stopwatch for each paragraph of a script. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { speakOnce as words } from "#words/speak-once.ts";
import { minutesAndSeconds } from "../../shared/duration.ts";
import { type Spoken, spokenIn } from "../../shared/script/aloud.ts";
import { kitchenTimer } from "../ui/time.ts";
import { useNow } from "../ui/useNow.ts";
import { keepSpoken, keptSpoken, nextParagraph, type SpokenOf, startWatch, type Watch } from "./spoken.ts";
import "./speak-once.css";

interface SpeakOnceProps {
  of: SpokenOf;
  /** The script as it is read, its slots filled. */
  script: string;
}

export function SpeakOnce({ of, script }: SpeakOnceProps) {
  const paragraphs = spokenIn(script);
  const [watch, setWatch] = useState<Watch | null>(null);
  const [took, setTook] = useState(() => keptSpoken(of, script));
  const first = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  // The button that was pressed has gone: the one in its place is next.
  useEffect(() => {
    if (was.current !== (watch !== null)) first.current?.focus();
    was.current = watch !== null;
  }, [watch]);
  if (paragraphs.length === 0) return null;

  const finish = (spoken: readonly number[]) => {
    setWatch(null);
    if (spoken.length === 0) return;
    setTook(spoken);
    keepSpoken(of, script, spoken);
  };
  const next = (now: Watch) => {
    const after = nextParagraph(now, Date.now());
    if (after.place < paragraphs.length) setWatch(after);
    else finish(after.took);
  };
  return (
    <section class="speak-once">
      <h3>{words.heading}</h3>
      {watch ? (
        <>
          <Now paragraphs={paragraphs} watch={watch} />
          <p class="speak-acts">
            <button ref={first} type="button" class="primary" onClick={() => next(watch)}>
              {watch.place + 1 < paragraphs.length ? words.next : words.last}
            </button>
            <button type="button" onClick={() => finish(nextParagraph(watch, Date.now()).took)}>
              {words.stop}
            </button>
          </p>
        </>
      ) : (
        <>
          {took ? <Took paragraphs={paragraphs} took={took} /> : <p class="soft small">{words.hint}</p>}
          <button ref={first} type="button" onClick={() => setWatch(startWatch(Date.now()))}>
            {took ? words.again : words.start}
          </button>
        </>
      )}
    </section>
  );
}

function Now({ paragraphs, watch }: { paragraphs: readonly Spoken[]; watch: Watch }) {
  const now = useNow(true);
  const paragraph = paragraphs[watch.place];
  const planned = paragraph?.planned ?? 0;
  const ms = Math.max(0, now - watch.since);
  const time = kitchenTimer(ms);
  return (
    <>
      <p class="soft small" role="status">
        {fill(words.now, { n: watch.place + 1, all: paragraphs.length })}
      </p>
      <p class="speak-text">{paragraph?.text}</p>
      <p class={planned > 0 && ms > planned * 1_000 ? "speak-clock is-over" : "speak-clock"}>
        {planned > 0 ? fill(words.clock, { time, planned: clockOf(planned) }) : fill(words.clockAlone, { time })}
      </p>
    </>
  );
}

/** Each paragraph that was spoken, and all of them together. */
function Took({ paragraphs, took }: { paragraphs: readonly Spoken[]; took: readonly number[] }) {
  const spoken = paragraphs.slice(0, took.length);
  const time = kitchenTimer(took.reduce((sum, ms) => sum + ms, 0));
  const planned = clockOf(spoken.reduce((sum, one) => sum + one.planned, 0));
  return (
    <div role="status">
      <ul class="speak-list">
        {spoken.map(({ name, planned }, place) => {
          const gaps = { name, time: kitchenTimer(took[place] ?? 0), planned: clockOf(planned) };
          const isOver = planned > 0 && (took[place] ?? 0) > planned * 1_000;
          return (
            <li key={place} class={isOver ? "is-over" : undefined}>
              {fill(planned > 0 ? words.took : words.tookAlone, gaps)}
            </li>
          );
        })}
      </ul>
      <p>
        <strong>{fill(took.length < paragraphs.length ? words.some : words.all, { time, planned })}</strong>
      </p>
      <p class="soft small">{words.kept}</p>
    </div>
  );
}

const clockOf = (seconds: number): string => minutesAndSeconds(Math.round(seconds));
