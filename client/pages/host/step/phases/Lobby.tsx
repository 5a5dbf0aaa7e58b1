/** Before the first step: the room fills up, the big screen goes up. */

import { fill, plural } from "#words/fill.ts";
import { before } from "#words/host/before.ts";
import { host as words } from "#words/host.ts";
import type { HostView } from "../../../../../shared/protocol/view.ts";
import { hourOf, weekdayOf } from "../../../../ui/dates.ts";
import { useNow } from "../../../../ui/useNow.ts";
import { Before } from "../../before/Before.tsx";
import { Connection } from "../../before/Connection.tsx";
import { fewAhead } from "../../model/few.ts";
import type { HostModel } from "../../model.ts";
import { Act } from "../../parts/Act.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { Doors } from "../../room/Doors.tsx";
import { Groups } from "../../room/Groups.tsx";
import { GuestDoor } from "../../room/GuestDoor.tsx";
import { CountHeads } from "../CountHeads.tsx";

export function Lobby({ model, view }: { model: HostModel; view: HostView }) {
  const joined = model.progress.value?.joined ?? 0;
  return (
    <>
      <p class="soft">{words.lobby.hint}</p>
      <p class="lobby-code" aria-hidden="true">
        {view.room.code}
      </p>
      <p class="lobby-count">{whoIsIn(joined, view.invited)}</p>
      {fewAhead(view, model.plan.value, joined).map((words) => (
        <p key={words} class="note">
          {words}
        </p>
      ))}
      <Arriving model={model} view={view} />
      <OpensLater model={model} view={view} />
      <Before model={model} view={view} />
      <Doors model={model} view={view} />
      <Connection model={model} view={view} />
      <Groups groups={view.groups} />
      {view.heads && <CountHeads model={model} view={view} heads={view.heads} />}
      <GuestDoor model={model} />
    </>
  );
}

/** what people answer while they arrive, and a way to take it off their phones before the start. */
function Arriving({ model, view: { step } }: { model: HostModel; view: HostView }) {
  if (!step) return null;
  return (
    <>
      <p>{fill(words.lobby.arriving, { title: step.title })}</p>
      <Act model={model} at="step" make={() => ({ do: "close", step: step.id })}>
        {words.lobby.shut}
      </Act>
    </>
  );
}

/** How many have joined, and of how many that are expected. */
function whoIsIn(joined: number, invited: number | undefined): string {
  if (invited === undefined || joined > invited)
    return joined === 0 ? words.lobby.nobody : plural(joined, words.lobby.inNow);
  return fill(joined === 0 ? before.noneOf : plural(joined, before.inOf), { all: invited });
}

/** The door opens at a set time: when, and a way to open it now. Nothing once it is open. */
function OpensLater({ model, view }: { model: HostModel; view: HostView }) {
  const { opensAt } = view.room;
  const now = useNow(opensAt !== undefined) + model.clockOffset.value;
  if (opensAt === undefined || now >= opensAt) return null;
  return (
    <>
      <p>{fill(words.lobby.opens, { day: weekdayOf(opensAt), time: hourOf(opensAt) })}</p>
      <button type="button" onClick={() => model.command("lock", { do: "lock", on: false })}>
        {words.lobby.openNow}
      </button>
      <Trouble model={model} at="lock" />
    </>
  );
}
