/** the links that open one edition of the report each: to copy, to make, to withdraw. */
import { fill } from "#words/fill.ts";
import { team as words } from "#words/host/team.ts";
import { TEAM_KEYS } from "../../../../shared/limits.ts";
import { may } from "../../../../shared/protocol/rights.ts";
import { editionOf, REPORT_ID, type ReportKind, type TeamKey } from "../../../../shared/protocol/team.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { Confirm } from "../../../ui/Confirm.tsx";
import { keptKey } from "../../../wire/keys.ts";
import { forgetMadeKey, madeKey } from "../../../wire/made-links.ts";
import { reportLink } from "../model/links.ts";
import type { HostModel } from "../model.ts";
import { CopyLink } from "../parts/CopyLink.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { makeKey } from "./make-key.ts";

const AT = "team:report";
const KINDS = ["client-report", "participants-report", "facilitator-report"] as const satisfies readonly ReportKind[];

interface Props {
  model: HostModel;
  view: HostView;
}

export function ReportLinks({ model, view }: Props) {
  const links = view.team.keys.filter(({ kind }) => editionOf(kind) !== null);
  return (
    <div class="links">
      <h3>{words.reports.heading}</h3>
      <p class="soft small">{words.reports.hint}</p>
      <ul>
        {view.team.reportLink && (
          <Row
            model={model}
            view={view}
            id={REPORT_ID}
            name={words.reports.kinds["client-report"]}
            hint={words.reports.made}
            secret={keptKey("report", model.code)}
          />
        )}
        {links.map(({ id, name }) => (
          <Row key={id} model={model} view={view} id={id} name={name} secret={madeKey(model.code, id)} />
        ))}
      </ul>
      <Make model={model} view={view} links={links} />
    </div>
  );
}

interface RowProps extends Props {
  id: string;
  name: string;
  hint?: string;
  /** Null where another browser made the link. */
  secret: string | null;
}

function Row({ model, view, id, name, hint, secret }: RowProps) {
  const at = `team:${id}`;
  return (
    <li class="link-row">
      <p class="who">
        {name}
        {hint !== undefined && <span class="soft small block">{hint}</span>}
      </p>
      <div class="row">
        {secret !== null && (
          <CopyLink
            class="dense"
            url={reportLink(view, secret)}
            text={words.links.copy}
            label={fill(words.links.copyOf, { name })}
          />
        )}
        {may(model.you.value.kind, "revoke") && (
          <Confirm
            class="quiet dense"
            text={words.links.withdraw}
            label={fill(words.links.withdrawOf, { name })}
            ask={fill(words.reports.ask, { name })}
            yes={words.links.yes}
            no={words.links.no}
            act={() => {
              model.command(at, { do: "revoke", id });
              forgetMadeKey(model.code, id);
            }}
          />
        )}
      </div>
      <Trouble model={model} at={at} />
    </li>
  );
}

function Make({ model, view, links }: Props & { links: readonly TeamKey[] }) {
  if (links.length >= TEAM_KEYS.reports) return <p class="small">{fill(words.reports.full, { n: links.length })}</p>;
  /** A second one has a number, so that it is seen which of them is withdrawn. */
  const nameOf = (kind: ReportKind): string => {
    const first = kind === "client-report" && view.team.reportLink === true ? 1 : 0;
    const n = links.filter((one) => one.kind === kind).length + first + 1;
    return n === 1 ? words.reports.kinds[kind] : fill(words.reports.next, { kind: words.reports.kinds[kind], n });
  };
  return (
    <div class="row">
      <span class="soft small">{words.reports.make}</span>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="dense"
          aria-disabled={model.waiting.value.has(AT)}
          onClick={() => !model.waiting.value.has(AT) && makeKey(model, AT, { kind, name: nameOf(kind) })}
        >
          {words.reports.kinds[kind]}
        </button>
      ))}
      <Trouble model={model} at={AT} />
    </div>
  );
}
