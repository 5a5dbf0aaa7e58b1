/** A report's first page, for whoever reads it in ninety seconds: what was found, what is asked, how sure that is. */
import { useEffect, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { pageOne as words } from "#words/page-one.ts";
import { report } from "#words/report.ts";
import type { Results } from "../../../../shared/protocol/http.ts";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";
import { commitmentsOf } from "../../../exercises/commit/made.ts";
import { readinessOf } from "../../../exercises/shift/readiness.ts";
import { figureFloor } from "../../../report/reader.ts";
import { whoLine } from "../../../report/who.ts";
import { dayOf } from "../../../ui/dates.ts";
import { printFoot } from "../page-margins.ts";
import { doneSteps } from "../sections.ts";
import type { Proposed } from "../writing/proposed.ts";
import { Asks } from "./Asks.tsx";
import { Findings } from "./Findings.tsx";
import { SmallPicture } from "./SmallPicture.tsx";
import "./page-one.css";

interface PageOneProps {
  results: Results;
  /** What the facilitator adds, as it is being written. A field that is empty again says nothing. */
  draft: ReportDraft;
}

/** The eight places in their order, as far as there is something to say; nothing before the first result. */
export function PageOne({ results, draft, proposed }: PageOneProps & { proposed: Proposed }) {
  const { room, steps, edition } = results;
  if (doneSteps(steps).length === 0) return null;
  const isForClient = edition !== "participants";
  return (
    <section class="page-one" aria-label={words.label}>
      {draft.why && isForClient && <p class="page-one-why">{fill(words.why, { why: draft.why })}</p>}
      <p>
        <strong>{words.who.title}</strong> {whoLine(room, steps)}
      </p>
      <Findings steps={steps} draft={draft} proposed={proposed} />
      {isForClient && <Asks asks={draft.asks ?? []} />}
      <Readiness steps={steps} />
      <Commitments results={results} draft={draft} />
      <Limits results={results} draft={draft} />
      <Foot text={footOf(results.edition, draft)} />
    </section>
  );
}

function Readiness({ steps }: Pick<Results, "steps">) {
  const { step, lines, caveats } = readinessOf(steps);
  const shown = steps.find(({ id }) => id === step);
  return (
    <section class="page-one-beside">
      <div>
        <h2>{words.readiness.title}</h2>
        <p>{lines.join(" ")}</p>
        {caveats.length > 0 && <p class="soft small">{caveats.join(" ")}</p>}
      </div>
      {shown && <SmallPicture step={shown} />}
    </section>
  );
}

/** How many, about what, and what comes after; nothing where nobody was asked and nothing comes. */
function Commitments({ results: { steps, edition }, draft }: PageOneProps) {
  const { followUp, part, floor } = draft;
  const made = commitmentsOf(steps, figureFloor("S", { edition, floor }));
  if (!made && !followUp && !part) return null;
  return (
    <p>
      {made && <>{made.lines.join(" ")} </>}
      {followUp && (
        <>
          <strong>{words.followUp}</strong> {followUp}{" "}
        </>
      )}
      {part && (
        <>
          <strong>{words.part}</strong> {part}
        </>
      )}
    </p>
  );
}

/** Two sentences that stand in every report, and what would show more. */
function Limits({ results: { room }, draft: { indicator } }: PageOneProps) {
  const { title, answers, views, more } = words.limits;
  return (
    <p class="page-one-limits">
      <strong>{title}</strong> {plural(room.people, answers)} {views}
      {indicator && (
        <>
          {" "}
          <em>{more}</em> {indicator}
        </>
      )}
    </p>
  );
}

/** On paper it is at the foot of every page. */
function Foot({ text }: { text: string }) {
  const [everywhere, setEverywhere] = useState(false);
  useEffect(() => setEverywhere(printFoot(text)), [text]);
  return <p class={everywhere ? "page-one-foot unprinted" : "page-one-foot"}>{text}</p>;
}

function footOf(edition: Results["edition"], draft: ReportDraft): string {
  const gaps = { edition: report.editions.names[edition], date: dayOf(Date.now()) };
  if (edition !== "client") return fill(words.foot, gaps);
  const reader = { edition, floor: draft.floor };
  return fill(words.footFloor, { ...gaps, floor: figureFloor("O", reader), self: figureFloor("S", reader) });
}
