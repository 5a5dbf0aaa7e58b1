/** Handing over: one's own name and link, the big screen's, and links for colleagues. */

import { team as words } from "#words/host/team.ts";
import { host } from "#words/host.ts";
import { isOnlyHere } from "../../../../shared/link.ts";
import { may } from "../../../../shared/protocol/rights.ts";
import { editionOf } from "../../../../shared/protocol/team.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { hostLink } from "../model/links.ts";
import type { HostModel } from "../model.ts";
import { CopyLink } from "../parts/CopyLink.tsx";
import { Fold } from "../parts/Fold.tsx";
import { PhoneDoor } from "../room/PhoneDoor.tsx";
import { Lately } from "./Lately.tsx";
import { Links } from "./Links.tsx";
import { OwnName } from "./OwnName.tsx";
import { ReportLinks } from "./ReportLinks.tsx";
import { StageLink } from "./StageLink.tsx";
import { TypedAddress } from "./TypedAddress.tsx";
import "./team.css";

export function Team({ model, view }: { model: HostModel; view: HostView }) {
  const { kind } = model.you.value;
  const ended = view.room.status === "ended";
  const reports = may(kind, "invite") && !view.room.rehearsal;
  const colleagues = may(kind, "revoke") && view.team.keys.some((key) => editionOf(key.kind) === null);
  // After the end a colleague's link still opens the report, so it can still be withdrawn; the report's own are beside the report.
  if (ended && !colleagues) return null;
  return (
    <section class="team" aria-labelledby="team-heading">
      <header class="section-head">
        <h2 id="team-heading">{words.heading}</h2>
      </header>
      {!ended && <Parts model={model} view={view} />}
      {!ended && reports && <ReportLinks model={model} view={view} />}
      {ended && colleagues && <Links model={model} view={view} />}
    </section>
  );
}

function Parts({ model, view }: { model: HostModel; view: HostView }) {
  const { kind } = model.you.value;
  return (
    <>
      <OwnName key={model.you.value.id} model={model} view={view} />
      <div>
        <CopyLink url={hostLink(view, model.key)} text={words.own.copy} />
        <p class="soft small">{words.own.hint[kind]}</p>
      </div>
      <Fold title={words.own.second[kind]}>
        <p class="small">{words.own.secondHint[kind]}</p>
        {isOnlyHere(view.joinUrl) && <p class="small">{host.room.onlyHere}</p>}
        <PhoneDoor model={model} view={view} />
      </Fold>
      {may(kind, "invite") && (
        <>
          <StageLink model={model} view={view} />
          <TypedAddress view={view} />
          <Links model={model} view={view} />
        </>
      )}
      <Lately model={model} view={view} />
    </>
  );
}
