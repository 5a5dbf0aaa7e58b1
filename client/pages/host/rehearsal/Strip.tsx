/** A line below the top of the page: simulated people are let in, told to hurry and sent home, and the real room is made. */
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { home } from "#words/home.ts";
import { rehearsal } from "#words/rehearsal.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import type { CrowdNews } from "../../../rehearsal/crowd.ts";
import { type Guests, guestsOf, isSize, PEOPLE } from "../../../rehearsal/guests.ts";
import { startWorker } from "../../../rehearsal/start-worker.ts";
import { randomText } from "../../../wire/storage.ts";
import type { HostModel } from "../model.ts";
import { Fold } from "../parts/Fold.tsx";
import { useWide } from "../parts/use-wide.ts";
import { RealRoom } from "./RealRoom.tsx";
import "./strip.css";

const words = rehearsal.people;
const LIMITS = { min: PEOPLE.min, max: PEOPLE.max };

export function Strip({ model, view }: { model: HostModel; view: HostView }) {
  const { code } = model;
  const guests = useMemo(
    () =>
      guestsOf(code, {
        start: startWorker,
        newSecret: () => randomText(22),
        words: { offline: home.offline, failed: words.failed },
      }),
    [code],
  );
  const ended = view.room.status === "ended";
  useEffect(() => {
    if (ended) guests.sendHome();
  }, [ended, guests]);
  const wide = useWide();
  const all = (
    <>
      {!ended && <People guests={guests} expected={view.invited} />}
      <RealRoom code={code} />
    </>
  );
  if (wide || ended) {
    return (
      <section class="guests" aria-label={words.label}>
        {all}
      </section>
    );
  }
  // On a phone the step in hand needs the room.
  return (
    <section class="guests" aria-label={words.label}>
      <Fold title={words.label}>{all}</Fold>
    </section>
  );
}

function People({ guests, expected }: { guests: Guests; expected: number | undefined }) {
  const state = guests.state.value;
  const first = useRef<HTMLDivElement>(null);
  const was = useRef(state.is);
  // The button that was pressed has gone; what came in its place is next by keyboard.
  useEffect(() => {
    const changed = (was.current === "none") !== (state.is === "none");
    if (changed && document.activeElement === document.body) first.current?.querySelector("button")?.focus();
    was.current = state.is;
  }, [state.is]);
  return (
    <div ref={first} class="guests-people">
      {state.is === "here" ? (
        <Here guests={guests} news={state.news} />
      ) : (
        <Invite guests={guests} busy={state.is === "asking"} expected={expected} />
      )}
      {state.is === "none" && state.problem !== null && (
        <p class="trouble small" role="alert">
          {state.problem}
        </p>
      )}
    </div>
  );
}

/** How many are to come. */
function Invite({ guests, busy, expected }: { guests: Guests; busy: boolean; expected: number | undefined }) {
  const id = useId();
  const before = guests.before.value;
  const [typed, setTyped] = useState(() => String(before ?? within(expected ?? PEOPLE.usual)));
  const [tried, setTried] = useState(false);
  const size = typed.trim() === "" ? Number.NaN : Number(typed);
  const wrong = isSize(size) ? "" : fill(why(size), LIMITS);
  return (
    <form
      class="guests-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong === "" && !busy) void guests.letIn(size);
      }}
    >
      <label for={id}>{words.label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={PEOPLE.min}
        max={PEOPLE.max}
        aria-describedby={`${id}-said`}
        aria-invalid={tried && wrong !== ""}
        value={typed}
        onInput={({ currentTarget: { value } }) => setTyped(value)}
        onBlur={() => setTried(true)}
      />
      <button type="submit" aria-disabled={busy}>
        {busy ? words.busy : before === null ? words.act : words.again}
      </button>
      <p id={`${id}-said`} class={tried && wrong !== "" ? "trouble small" : "soft small"} role="status">
        {tried && wrong !== "" ? wrong : before === null ? words.hint : plural(before, words.left)}
      </p>
    </form>
  );
}

function why(size: number): string {
  if (size > PEOPLE.max) return words.most;
  return size < PEOPLE.min ? words.least : words.number;
}

const within = (people: number) => Math.min(PEOPLE.max, Math.max(PEOPLE.min, people));

function Here({ guests, news }: { guests: Guests; news: CrowdNews }) {
  return (
    <>
      <p role="status">{inWords(news)}</p>
      <button type="button" aria-label={words.hurryOf} title={words.hurryOf} onClick={guests.hurry}>
        {words.hurry}
      </button>
      <button type="button" class="quiet" onClick={guests.sendHome}>
        {words.home}
      </button>
      {news.trouble !== null && <p class="trouble small">{news.trouble}</p>}
    </>
  );
}

function inWords({ size, inside, away, out }: CrowdNews): string {
  const coming = size - inside - away - out;
  const facts = [
    fill(words.inside, { inside, size }),
    ...(coming > 0 ? [plural(coming, words.coming)] : []),
    ...(away > 0 ? [plural(away, words.away)] : []),
    ...(out > 0 ? [plural(out, words.out)] : []),
  ];
  return facts.join(" · ");
}
