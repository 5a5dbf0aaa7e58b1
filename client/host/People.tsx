/** Who is in the room. Without names people are numbers, in the order of joining. */
import type { PersonRow } from "../../shared/protocol/people.ts";
import type { HostView } from "../../shared/protocol/view.ts";
import { Confirm } from "../components/Confirm.tsx";
import { host as words } from "../locales/en/host.ts";
import { fill } from "../locales/index.ts";
import type { HostModel } from "../models/host.ts";
import { Trouble } from "./Trouble.tsx";

export function People({ model, view }: { model: HostModel; view: HostView }) {
  const people = model.people.value;
  const joined = people.filter((person) => !person.removed);
  const present = joined.filter((person) => person.present).length;
  return (
    <section class="people" aria-labelledby="people-heading">
      <header class="section-head">
        <h2 id="people-heading">{words.people.heading}</h2>
        {joined.length > 0 && (
          <p class="soft small">{fill(words.people.summary, { present, away: joined.length - present })}</p>
        )}
      </header>
      <Lock model={model} view={view} />
      {people.length === 0 ? (
        <p class="soft">{words.people.none}</p>
      ) : (
        <ul>
          {people.map((person) => (
            <Row key={person.id} model={model} person={person} ended={view.room.status === "ended"} />
          ))}
        </ul>
      )}
    </section>
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

function Row({ model, person, ended }: { model: HostModel; person: PersonRow; ended: boolean }) {
  const who = person.name ?? fill(words.people.number, { n: person.number });
  const at = `person:${person.id}`;
  const presence = person.removed ? words.people.removed : person.present ? words.people.present : words.people.away;
  return (
    <li class={person.removed ? "person is-removed" : "person"}>
      <span class="who">
        {who}
        <span class="soft small block">
          {presence}
          {person.mode === "remote" && <> · {words.people.remote}</>}
        </span>
      </span>
      {!person.removed && !ended && (
        <Confirm
          class="quiet"
          text={words.people.remove}
          label={fill(words.people.removeOf, { who })}
          ask={fill(words.people.removeAsk, { who })}
          yes={words.people.removeYes}
          no={words.people.no}
          act={() => model.command(at, { do: "remove", person: person.id })}
        />
      )}
      <Trouble model={model} at={at} />
    </li>
  );
}
