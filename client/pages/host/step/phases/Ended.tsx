/** After the end: the report. */

import { host as words } from "#words/host.ts";
import { may } from "../../../../../shared/protocol/rights.ts";
import type { HostView } from "../../../../../shared/protocol/view.ts";
import type { HostModel } from "../../model.ts";
import { ReportLinks } from "../../team/ReportLinks.tsx";
import { TakeOffer } from "../TakeOffer.tsx";

export function Ended({ model, view }: { model: HostModel; view: HostView }) {
  if (view.room.rehearsal) {
    return (
      <>
        <p class="soft">{words.ended.rehearsal}</p>
        <p>
          {/* Only the host key opens it, which this browser has. */}
          <a class="button primary big" href={`/report/${model.code}`}>
            {words.ended.sample}
          </a>
        </p>
        <TakeOffer code={model.code} />
      </>
    );
  }
  return (
    <>
      <p class="soft">{words.ended.hint}</p>
      <p>
        {/* The host key opens the facilitator's report; this browser has it. */}
        <a class="button primary big" href={`/report/${model.code}`}>
          {words.ended.report}
        </a>
      </p>
      {may(model.you.value.kind, "invite") && <ReportLinks model={model} view={view} />}
      <TakeOffer code={model.code} />
    </>
  );
}
