/** The top bar: the workshop, its code, how many people are in, the connection, and what is at hand. */
import { useMemo } from "preact/hooks";
import { plural } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import { may } from "../../../shared/protocol/rights.ts";
import type { HostView } from "../../../shared/protocol/view.ts";
import { useObstacle } from "../../ui/useObstacle.ts";
import { inTheWay } from "../../wire/in-the-way.ts";
import { Hand } from "./hand/Hand.tsx";
import { Standing } from "./hand/Standing.tsx";
import { type HostModel, patient } from "./model.ts";
import { Network } from "./network/Network.tsx";
import { Rehearsal } from "./rehearsal/Rehearsal.tsx";
import { Knock } from "./team/Knock.tsx";
import { OtherPage } from "./team/OtherPage.tsx";

export function TopBar({ model, view }: { model: HostModel; view: HostView }) {
  const link = useMemo(() => patient(model.link), [model]).value;
  const obstacle = useObstacle(model.code, model.link);
  const joined = model.progress.value?.joined;
  return (
    <header class="top">
      <h1>{view.room.title}</h1>
      <p class="top-facts">
        <span>
          <span class="unseen">{words.code}</span> <strong class="code">{view.room.code}</strong>
        </span>
        {joined !== undefined && <span>{plural(joined, words.peopleIn)}</span>}
        {view.room.locked && <span class="mark">{words.locked}</span>}
        <span class={`link is-${link}`} role="status">
          {words.link[link]}
        </span>
      </p>
      <Hand model={model} view={view} />
      {view.room.rehearsal && <p class="rehearsal">{words.rehearsal}</p>}
      {may(model.you.value.kind, "agenda") && <Rehearsal model={model} view={view} />}
      <Standing model={model} view={view} />
      <Network model={model} view={view} />
      {obstacle && (
        <p class="trouble" role="alert">
          {inTheWay(obstacle)}
        </p>
      )}
      {view.room.build !== BUILD && (
        <p class="small top-note">
          {words.newer}{" "}
          <button type="button" class="quiet" onClick={() => location.reload()}>
            {words.gate.reload}
          </button>
        </p>
      )}
      {view.unsaved && (
        <p class="trouble" role="alert">
          {words.unsaved[view.unsaved]}
        </p>
      )}
      {view.turnedAway !== undefined && (
        <p class="trouble" role="status">
          {plural(view.turnedAway, words.turnedAway)}
        </p>
      )}
      <OtherPage model={model} view={view} />
      <Knock model={model} view={view} />
      {model.trouble.value && (
        <p class="trouble" role="alert">
          {model.trouble.value.message}
        </p>
      )}
    </header>
  );
}
