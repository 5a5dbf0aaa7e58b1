/** The link for the computer at the projector: the one that this browser has, else one that is made for it. */
import { team as words } from "#words/host/team.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { stageLink } from "../model/links.ts";
import type { HostModel } from "../model.ts";
import { CopyLink } from "../parts/CopyLink.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { STAGE_KEY, useStageKey } from "./use-stage-key.ts";

export function StageLink({ model, view }: { model: HostModel; view: HostView }) {
  const { key, isNew, busy, make } = useStageKey(model, view);
  return (
    <div>
      {key === null ? (
        <button type="button" aria-disabled={busy} onClick={make}>
          {busy ? words.make.making : words.stage.copy}
        </button>
      ) : (
        <CopyLink url={stageLink(view, key)} text={words.stage.copy} atOnce={isNew} />
      )}
      <Trouble model={model} at={STAGE_KEY} />
      <p class="soft small">{words.stage.hint}</p>
    </div>
  );
}
