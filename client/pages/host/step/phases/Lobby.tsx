/** Before the first step: the room fills up, the big screen goes up. */

import { plural } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { HostView } from "../../../../../shared/protocol/view.ts";
import type { HostModel } from "../../model.ts";
import { Doors } from "../../room/Doors.tsx";
import { Groups } from "../../room/Groups.tsx";

export function Lobby({ model, view }: { model: HostModel; view: HostView }) {
  const joined = model.progress.value?.joined ?? 0;
  return (
    <>
      <p class="soft">{words.lobby.hint}</p>
      <p class="lobby-code" aria-hidden="true">
        {view.room.code}
      </p>
      <p class="lobby-count">{joined === 0 ? words.lobby.nobody : plural(joined, words.lobby.inNow)}</p>
      <Groups groups={view.groups} />
      <Doors model={model} view={view} />
    </>
  );
}
