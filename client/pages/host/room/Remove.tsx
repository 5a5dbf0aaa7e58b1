/** Removing people, one or many: asked once, with the number, and together with the lock. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { PersonRow } from "../../../../shared/protocol/people.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { Confirm } from "../../../ui/Confirm.tsx";
import { hourOf } from "../../../ui/dates.ts";
import { type Joined, joinedFrom, removing } from "../model/roll.ts";
import type { HostModel } from "../model.ts";
import { Tick } from "../parts/Tick.tsx";
import { Trouble } from "../parts/Trouble.tsx";

interface RemoveProps {
  model: HostModel;
  view: HostView;
}

/** One person, and on request whoever joined after them. */
export function RemoveOne({ model, view, person, who }: RemoveProps & { person: PersonRow; who: string }) {
  const [lock, setLock] = useState(false);
  const [later, setLater] = useState(false);
  const after = joinedFrom(model.roll.people.value, person.number + 1);
  const at = `person:${person.id}`;
  const act = () => {
    if (lock) locking(model, view);
    if (later && after) model.command(at, removing({ ...after, from: person.number }));
    else model.command(at, { do: "remove", person: person.id });
  };
  return (
    <Confirm
      class="quiet"
      text={words.people.remove}
      label={fill(words.people.removeOf, { who })}
      ask={fill(words.people.removeAsk, { who })}
      yes={later && after ? plural(after.count + 1, words.people.burst.yes) : words.people.removeYes}
      no={words.people.no}
      act={act}
    >
      <InSight>
        {after && (
          <Tick on={later} set={setLater}>
            {fill(plural(after.count, words.people.removeLater), { who })}
          </Tick>
        )}
        <LockToo view={view} on={lock} set={setLock} />
      </InSight>
    </Confirm>
  );
}

/** A line that says how many joined at once, and nothing more: a hall that came back from a break is no alarm. */
export function BurstLine({ model, view, burst }: RemoveProps & { burst: Joined }) {
  const [lock, setLock] = useState(true);
  const time = hourOf(burst.since);
  const said = words.people.burst;
  const act = () => {
    if (lock) locking(model, view);
    model.command("burst", removing(burst));
  };
  return (
    <div class="burst">
      <p>{fill(plural(burst.count, burst.earlier ? said.earlier : said.line), { time })}</p>
      <button type="button" class="quiet" onClick={() => model.roll.welcomeBurst()}>
        {said.fine}
      </button>
      <Confirm
        class="quiet"
        text={fill(said.remove, { time })}
        ask={fill(plural(burst.count, said.ask), { time })}
        yes={plural(burst.count, said.yes)}
        no={words.people.no}
        act={act}
      >
        <InSight>
          <p class="small">{said.all}</p>
          <LockToo view={view} on={lock} set={setLock} />
        </InSight>
      </Confirm>
      <Trouble model={model} at="burst" />
    </div>
  );
}

/** Part of a question that is long: the focus on its harmless answer would scroll its beginning away. */
function InSight({ children }: { children: ComponentChildren }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.closest("fieldset")?.scrollIntoView({ block: "nearest" }), []);
  return (
    <div ref={part} class="ticks">
      {children}
    </div>
  );
}

/** The lock comes first, or people could come back before it. */
function locking(model: HostModel, { room }: HostView): void {
  if (!room.locked) model.command("lock", { do: "lock", on: true });
}

function LockToo({ view, ...tick }: { view: HostView; on: boolean; set(on: boolean): void }) {
  if (view.room.locked) return <p class="small">{words.people.isLocked}</p>;
  return <Tick {...tick}>{words.people.lockToo}</Tick>;
}
