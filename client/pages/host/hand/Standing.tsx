/** What the room sees in place of the step: nothing, or that there is a break. Said here, because this page still shows the step. */
import { fill } from "#words/fill.ts";
import { hand as words } from "#words/host/hand.ts";
import { may } from "../../../../shared/protocol/rights.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { whenOn } from "../../../ui/break-words.ts";
import { useNow } from "../../../ui/useNow.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { handBox } from "./open.ts";

export function Standing({ model, view }: { model: HostModel; view: HostView }) {
  const { paused, status } = view.room;
  return (
    <>
      {view.blank && (
        <div class="top-news" role="status">
          <p>{words.isBlank}</p>
          <Act model={model} at="hand" make={() => ({ do: "blank", on: false })}>
            {words.unblank}
          </Act>
        </div>
      )}
      {paused && status !== "ended" && <OnBreak model={model} until={paused.until} />}
      <Trouble model={model} at="hand" />
    </>
  );
}

function OnBreak({ model, until }: { model: HostModel; until: number | undefined }) {
  const offset = model.clockOffset.value;
  const now = useNow(until !== undefined);
  const here = until === undefined ? undefined : until - offset;
  const over = here !== undefined && here <= now;
  return (
    <div class="top-news" role="status">
      <p>{over ? words.break.over : fill(words.break.is, { when: whenOn(here, now) })}</p>
      {may(model.you.value.kind, "pause") && (
        <>
          <button type="button" onClick={() => (handBox.value = "break")}>
            {words.break.change}
          </button>
          <Act model={model} at="hand" make={() => ({ do: "pause", on: false })}>
            {words.goOn}
          </Act>
        </>
      )}
    </div>
  );
}
