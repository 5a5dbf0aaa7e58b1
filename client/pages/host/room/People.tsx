/** Who is in the room. Without names people are numbers, in the order of joining. */
import { useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { PersonRow } from "../../../../shared/protocol/people.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import type { HostModel } from "../model.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { BurstLine, RemoveOne } from "./Remove.tsx";

/** People that are listed at first: links and doors below stay within reach, and a page with thousands of rows is slow. */
const LISTED = 12;

export function People({ model, view }: { model: HostModel; view: HostView }) {
  const { people, here, removed, burst } = model.roll;
  const ended = view.room.status === "ended";
  return (
    <section class="people" aria-labelledby="people-heading">
      <header class="section-head">
        <h2 id="people-heading">{words.people.heading}</h2>
        <Summary joined={people.value.length} present={here.value} removed={removed.value} />
      </header>
      <Lock model={model} view={view} />
      {/* A question that is being asked is about one burst, and goes with it. */}
      {burst.value && !ended && <BurstLine key={burst.value.from} model={model} view={view} burst={burst.value} />}
      {people.value.length === 0 ? (
        <p class="soft">{words.people.none}</p>
      ) : (
        <List model={model} view={view} people={people.value} />
      )}
    </section>
  );
}

function Summary({ joined, present, removed }: { joined: number; present: number; removed: number }) {
  const facts = [
    ...(joined > 0 ? [fill(words.people.summary, { present, away: joined - present })] : []),
    ...(removed > 0 ? [fill(words.people.removed, { n: removed })] : []),
  ];
  return facts.length > 0 ? <p class="soft small">{facts.join(", ")}</p> : null;
}

/** The latest, and twice as many with every press. */
function List({ model, view, people }: { model: HostModel; view: HostView; people: readonly PersonRow[] }) {
  const [listed, setListed] = useState(LISTED);
  const earlier = people.length - listed;
  return (
    <>
      {earlier > 0 && (
        <button type="button" class="quiet" onClick={() => setListed(2 * listed)}>
          {plural(Math.min(earlier, listed), words.people.earlier)}
        </button>
      )}
      <ul>
        {people.slice(-listed).map((person) => (
          <Row key={person.id} model={model} view={view} person={person} />
        ))}
      </ul>
    </>
  );
}

function Lock({ model, view }: { model: HostModel; view: HostView }) {
  const on = view.room.locked;
  if (view.room.status === "ended") return null;
  return (
    <>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        onClick={() => model.command("lock", { do: "lock", on: !on })}
      >
        <span>
          {words.room.lock}
          <span class="soft small block">{words.room.lockHint}</span>
        </span>
        <span class="switch-state" aria-hidden="true">
          {on ? words.debrief.on : words.debrief.off}
        </span>
      </button>
      <Trouble model={model} at="lock" />
    </>
  );
}

function Row({ model, view, person }: { model: HostModel; view: HostView; person: PersonRow }) {
  const who = person.name ?? fill(words.people.number, { n: person.number });
  return (
    <li class="person">
      <span class="who">
        {who}
        <span class="soft small block">
          {person.present ? words.people.present : words.people.away}
          {person.mode === "remote" && <> · {words.people.remote}</>}
        </span>
      </span>
      {view.room.status !== "ended" && <RemoveOne model={model} view={view} person={person} who={who} />}
      <Trouble model={model} at={`person:${person.id}`} />
    </li>
  );
}
