/** Counting heads before the first question about oneself: results by group wait for it, opening the step does not. */
import { useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { before } from "#words/host/before.ts";
import { host as words } from "#words/host.ts";
import { PEOPLE_PER_ROOM } from "../../../../shared/limits.ts";
import type { HeadsView, HostView } from "../../../../shared/protocol/view.ts";
import { asksFor, type Counted, confirming, proposed, showsOf, sum } from "../model/heads.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";
import { Tick } from "../parts/Tick.tsx";
import { Trouble } from "../parts/Trouble.tsx";

const AT = "heads";

interface CountHeadsProps {
  model: HostModel;
  view: HostView;
  heads: HeadsView;
}

export function CountHeads({ model, view, heads }: CountHeadsProps) {
  const { people, removed } = model.roll;
  const asks = asksFor(heads, people.value.length + removed.value);
  if (asks === "nothing") return null;
  return (
    <section class="count-heads" aria-labelledby="heads-heading">
      <h3 id="heads-heading">{words.heads.heading}</h3>
      <p class="soft small">
        {words.heads.why}
        {view.step === null && ` ${before.heads.when}`}
      </p>
      {asks === "again" ? (
        <>
          {heads.people > 0 && <p role="status">{words.heads.since}</p>}
          <div class="row">
            <Act model={model} at={AT} make={() => ({ do: "heads" })}>
              {heads.people > 0 ? words.heads.again : words.heads.heading}
            </Act>
          </div>
        </>
      ) : (
        // What is typed belongs to the phones that were counted with it.
        <Confirming key={heads.people} model={model} view={view} heads={heads} />
      )}
      <Trouble model={model} at={AT} />
    </section>
  );
}

function Confirming({ model, view, heads }: CountHeadsProps) {
  const [correcting, setCorrecting] = useState(false);
  if (!heads.confirmed || correcting)
    return <Form model={model} view={view} heads={heads} done={() => setCorrecting(false)} />;
  return (
    <>
      <p role="status">
        <strong>{plural(sum(proposed(heads)), words.heads.counted)}.</strong>{" "}
        {view.step === null ? before.heads.until : words.heads.until}
      </p>
      <div class="row">
        <button type="button" onClick={() => setCorrecting(true)}>
          {words.heads.correct}
        </button>
      </div>
    </>
  );
}

function Form({ model, view, heads, done }: CountHeadsProps & { done(): void }) {
  const [counted, setCounted] = useState<Counted>(proposed(heads));
  const [lock, setLock] = useState(false);
  const phones = sum(heads.groups.map(({ joined }) => joined));
  const confirm = () => {
    model.command(AT, confirming(heads, counted));
    if (lock) model.command("lock", { do: "lock", on: true });
    done();
  };
  return (
    <form
      class="hands"
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      {heads.groups.map(({ group, name, joined }, i) => (
        <label key={group ?? ""} class="hand">
          <span>
            {name ?? words.heads.none}
            <span class="soft small block">
              {plural(joined, words.heads.phones)}
              {group !== null && <> · {words.heads.shows[showsOf(joined, counted[i] ?? 0)]}</>}
            </span>
          </span>
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={PEOPLE_PER_ROOM}
            value={counted[i]}
            onInput={(event) => {
              const typed = Math.max(0, Math.round(Number(event.currentTarget.value)));
              setCounted(counted.map((n, at) => (at === i ? typed : n)));
            }}
          />
        </label>
      ))}
      <p class="small">{fill(words.heads.total, { heads: sum(counted), phones })}</p>
      <div class="row">
        {!view.room.locked && (
          <Tick on={lock} set={setLock}>
            {words.room.lock}
          </Tick>
        )}
        <button type="submit">{words.heads.confirm}</button>
      </div>
    </form>
  );
}
