/** The link for the computer at the projector: the one that this browser has, else one that is made for it. */
import { useEffect, useState } from "preact/hooks";
import { team as words } from "#words/host/team.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { keepKey, keptKey } from "../../../wire/keys.ts";
import type { HostModel } from "../model.ts";
import { CopyLink } from "../parts/CopyLink.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { stageLink } from "./links.ts";
import { makeKey, type NewKey } from "./make-key.ts";

const AT = "team:stage";

export function StageLink({ model, view }: { model: HostModel; view: HostView }) {
  const kept = keptKey("stage", model.code);
  const [made, setMade] = useState<NewKey | null>(null);
  const busy = model.waiting.value.has(AT);
  const isThere = made !== null && view.team.keys.some(({ id }) => id === made.id);

  useEffect(() => {
    // “Open the big screen” needs it from now on, too.
    if (isThere && made) keepKey("stage", model.code, made.key);
  }, [isThere]);

  const key = isThere ? made.key : kept;
  return (
    <div>
      {key === null ? (
        <button
          type="button"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) setMade(makeKey(model, AT, { kind: "stage", name: words.stage.made }));
          }}
        >
          {busy ? words.make.making : words.stage.copy}
        </button>
      ) : (
        <CopyLink url={stageLink(view, key)} text={words.stage.copy} atOnce={isThere} />
      )}
      <Trouble model={model} at={AT} />
      <p class="soft small">{words.stage.hint}</p>
    </div>
  );
}
