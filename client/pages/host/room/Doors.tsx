/** The ways into the room: the big screen, the join link, another device for the host. */
import { fill } from "#words/fill.ts";
import { team } from "#words/host/team.ts";
import { host as words } from "#words/host.ts";
import { isOnlyHere } from "../../../../shared/link.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { Qr } from "../../../ui/Qr.tsx";
import { withoutScheme } from "../model/links.ts";
import type { HostModel } from "../model.ts";
import { CopyLink } from "../parts/CopyLink.tsx";
import { Fold } from "../parts/Fold.tsx";
import { PaperLink } from "../parts/PaperLink.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { STAGE_KEY, useStageKey } from "../team/use-stage-key.ts";
import { openStage, stageDoor } from "./stage-door.ts";

/** In the lobby the big screen's door stands among what is to be done before the start. */
export function Doors({ model, view }: { model: HostModel; view: HostView }) {
  return (
    <div class="doors">
      {view.room.status !== "lobby" && <StageDoor model={model} view={view} />}
      <p>
        <span class="soft small block">{words.room.join}</span>
        <span class="address">{withoutScheme(view.joinUrl)}</span>
      </p>
      {isOnlyHere(view.joinUrl) && <p class="small">{words.room.onlyHere}</p>}
      <CopyLink url={view.joinUrl} text={words.room.copy} />
      {view.joinUrls.length > 1 && <Addresses model={model} view={view} />}
      <Fold title={words.room.showQr} open={view.room.status === "lobby"}>
        <Qr text={view.joinUrl} label={fill(words.room.qr, { url: withoutScheme(view.joinUrl) })} />
      </Fold>
      <PaperLink model={model} view={view} sheet="card" class="button quiet small">
        {words.room.cards}
      </PaperLink>
    </div>
  );
}

/** The big screen's window; a browser without a key to it makes one first. */
export function StageDoor({ model, view }: { model: HostModel; view: HostView }) {
  const { busy, make } = useStageKey(model, view);
  const door = stageDoor(model.code);
  if (door === null) {
    return (
      <div>
        <button type="button" aria-disabled={busy} onClick={make}>
          {busy ? team.make.making : team.stage.make}
        </button>
        <Trouble model={model} at={STAGE_KEY} />
        <p class="soft small">{team.stage.none}</p>
      </div>
    );
  }
  return (
    <div>
      <a class="button big" href={door.address} target={door.name} onClick={(event) => openStage(door, event)}>
        {words.room.stage}
      </a>
      <p class="soft small">{words.room.stageHint}</p>
    </div>
  );
}

/** A laptop often has several networks, and only one of them is the phones'. */
function Addresses({ model, view }: { model: HostModel; view: HostView }) {
  return (
    <fieldset class="addresses">
      <legend>{words.room.addresses}</legend>
      <p class="soft small">{words.room.addressesHint}</p>
      {view.joinUrls.map((url) => (
        <label key={url} class={url === view.joinUrl ? "tick is-ticked" : "tick"}>
          <input
            type="radio"
            name="address"
            checked={url === view.joinUrl}
            onChange={() => model.command("address", { do: "address", origin: new URL(url).origin })}
          />
          <span class="address">{withoutScheme(new URL(url).origin)}</span>
        </label>
      ))}
      <Trouble model={model} at="address" />
    </fieldset>
  );
}
