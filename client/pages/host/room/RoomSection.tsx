/** The room itself, at any time after the lobby: its doors, its lock, its people, its end. */

import { host as words } from "#words/host.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { Confirm } from "../../../ui/Confirm.tsx";
import { Instead } from "../hand/Instead.tsx";
import type { HostModel } from "../model.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { Team } from "../team/Team.tsx";
import { Doors } from "./Doors.tsx";
import { Groups } from "./Groups.tsx";
import { GuestDoor } from "./GuestDoor.tsx";
import { People } from "./People.tsx";

/** In the lobby the doors are the step's own content, so here they would be there twice. */
export function RoomSection({ model, view }: { model: HostModel; view: HostView }) {
  return (
    <>
      <People model={model} view={view} />
      {view.room.status === "live" && (
        <section aria-labelledby="room-heading">
          <header class="section-head">
            <h2 id="room-heading">{words.room.heading}</h2>
          </header>
          <Inside model={model} view={view} />
        </section>
      )}
      <Team model={model} view={view} />
    </>
  );
}

function Inside({ model, view }: { model: HostModel; view: HostView }) {
  return (
    <>
      <Groups groups={view.groups} />
      <Doors model={model} view={view} />
      <GuestDoor model={model} />
      <div class="room-end">
        <Confirm
          class="grave"
          text={words.room.end}
          ask={words.end.ask}
          yes={words.end.yes}
          no={words.end.no}
          act={() => model.command("end", { do: "end" })}
        >
          {(stop) => <Instead model={model} view={view} done={stop} />}
        </Confirm>
        <Trouble model={model} at="end" />
      </div>
    </>
  );
}
