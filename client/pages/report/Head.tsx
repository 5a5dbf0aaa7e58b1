/** The top of the report: what, when, who, and the files to take home. */
import { useEffect, useId } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { sample } from "#words/sample-report.ts";
import type { Edition } from "../../../shared/protocol/edition.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import type { ReportDraft } from "../../../shared/protocol/report.ts";
import { BothHats } from "../../ui/BothHats.tsx";
import { dayOf, hourOf } from "../../ui/dates.ts";
import { Files } from "./Files.tsx";
import { Logo, logoOf } from "./Logo.tsx";
import type { ReportFile, ReportModel } from "./model.ts";
import { printHead } from "./page-margins.ts";
import { SampleNote } from "./Sample.tsx";

const FILES = [
  "answers.csv",
  "aggregate.csv",
  "texts.csv",
  "questions.csv",
  "results.json",
] as const satisfies readonly ReportFile[];

const EDITIONS = ["facilitator", "client", "participants"] as const satisfies readonly Edition[];

/** Title, date, people, what is left out, and until when the data is kept. */
export function Head({ results, draft }: { results: Results; draft: ReportDraft }) {
  const { room, withheld, edition } = results;
  const { group, facilitation } = draft;
  const logo = logoOf(draft, room);
  const running = [room.client, room.title, room.rehearsal ? sample.kind : report.editions.names[edition]];
  const head = running.filter((part) => part !== undefined).join(report.dot);
  useEffect(() => void printHead(head), [head]);
  const gaps = { date: dayOf(room.createdAt), from: hourOf(room.createdAt) };
  const held =
    room.endedAt === null ? fill(report.heldOpen, gaps) : fill(report.held, { ...gaps, to: hourOf(room.endedAt) });
  return (
    <header class="report-head">
      <div class="report-what">
        {logo && <Logo key={logo.picture} logo={logo} code={room.code} class="report-logo" />}
        <p class="report-kind">
          <BothHats />
          {room.rehearsal ? sample.kind : fill(report.kind, { edition: report.editions.names[edition] })}
        </p>
        <h1>{room.title}</h1>
      </div>
      <dl class="report-facts">
        {room.client !== undefined && (
          <>
            <dt>{report.facts.client}</dt>
            <dd>{room.client}</dd>
          </>
        )}
        <dt>{report.facts.date}</dt>
        <dd>{held}</dd>
        <dt>{report.facts.people}</dt>
        <dd>{group || plural(room.people, report.people)}</dd>
        {facilitation && (
          <>
            <dt>{report.facts.facilitation}</dt>
            <dd>{facilitation}</dd>
          </>
        )}
        <dt class="unprinted">{report.facts.code}</dt>
        <dd class="unprinted">{room.code}</dd>
      </dl>
      {room.rehearsal && <SampleNote />}
      {withheld && edition !== "facilitator" && (
        // On paper the foot of page one says it to a client.
        <p class={edition === "client" ? "soft small unprinted" : "soft small"}>{report.withheld[edition]}</p>
      )}
      <p class="soft small unprinted">
        {fill(room.rehearsal ? sample.kept : report.kept, { date: dayOf(room.expiresAt) })}
      </p>
    </header>
  );
}

/** Which edition, print and downloads; not on paper. Lines of answers and texts are the facilitator's, and a rehearsal has no files. */
export function Actions({ model, results }: { model: ReportModel; results: Results }) {
  const { room, edition } = results;
  const files = room.rehearsal || edition !== "facilitator" ? [] : FILES;
  return (
    <nav class="report-actions unprinted" aria-label={report.actions.label}>
      {model.mayChoose.value && <Editions model={model} edition={edition} />}
      <button type="button" class="primary" onClick={() => print()}>
        {report.actions.print}
      </button>
      {files.map((file) => (
        <button key={file} type="button" onClick={() => model.download(file)}>
          {report.actions.files[file]}
        </button>
      ))}
      {files.length > 0 && <p class="soft small">{report.actions.answersNote}</p>}
      {!room.rehearsal && <Files model={model} results={results} fetched={files} />}
      <p role="status" class="small said">
        {model.note.value}
      </p>
    </nav>
  );
}

/** A facilitator sees what each reader will. */
function Editions({ model, edition }: { model: ReportModel; edition: Edition }) {
  const name = useId();
  return (
    <fieldset class="report-editions">
      <legend>{report.editions.choose}</legend>
      {EDITIONS.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === edition} onChange={() => void model.choose(one)} />
          <span>
            {report.editions.names[one]}
            <span class="soft small">{report.editions.hints[one]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
