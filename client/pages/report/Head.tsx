/** The top of the report: what, when, who, and the files to take home. */
import { useId } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { sample } from "#words/sample-report.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import { BothHats } from "../../ui/BothHats.tsx";
import { dayOf, hourOf } from "../../ui/dates.ts";
import type { ReportFile, ReportModel } from "./model.ts";
import { SampleNote } from "./Sample.tsx";

const FILES = [
  "answers.csv",
  "aggregate.csv",
  "texts.csv",
  "questions.csv",
  "results.json",
] as const satisfies readonly ReportFile[];
/** These files hold only what people wrote. */
const WRITTEN: readonly ReportFile[] = ["texts.csv", "questions.csv"];

/** Title, date, people, what is left out, and until when the data is kept. */
export function Head({ results: { room, withheld } }: { results: Results }) {
  const gaps = { date: dayOf(room.createdAt), from: hourOf(room.createdAt) };
  const held =
    room.endedAt === null ? fill(report.heldOpen, gaps) : fill(report.held, { ...gaps, to: hourOf(room.endedAt) });
  return (
    <header class="report-head">
      <div class="report-what">
        <p class="report-kind">
          <BothHats />
          {room.rehearsal ? sample.kind : report.kind}
        </p>
        <h1>{room.title}</h1>
      </div>
      <dl class="report-facts">
        <dt>{report.facts.date}</dt>
        <dd>{held}</dd>
        <dt>{report.facts.people}</dt>
        <dd>{plural(room.people, report.people)}</dd>
        <dt>{report.facts.code}</dt>
        <dd>{room.code}</dd>
      </dl>
      {room.rehearsal && <SampleNote />}
      {withheld && <p class="soft small">{report.withheld}</p>}
      <p class="soft small unprinted">
        {fill(room.rehearsal ? sample.kept : report.kept, { date: dayOf(room.expiresAt) })}
      </p>
    </header>
  );
}

/** Print and downloads; not on paper. Both are of what is shown. A rehearsal has no files. */
export function Actions({ model, results: { room, withheld } }: { model: ReportModel; results: Results }) {
  const files = room.rehearsal ? [] : FILES.filter((file) => !withheld || !WRITTEN.includes(file));
  return (
    <nav class="report-actions unprinted" aria-label={report.actions.label}>
      <button type="button" class="primary" onClick={() => print()}>
        {report.actions.print}
      </button>
      {files.map((file) => (
        <button key={file} type="button" onClick={() => model.download(file)}>
          {report.actions.files[file]}
        </button>
      ))}
      {files.length > 0 && <p class="soft small">{report.actions.answersNote}</p>}
      {model.mayShowWritten && <Written model={model} shown={!withheld} />}
      <p role="status" class="small said">
        {model.note.value}
      </p>
    </nav>
  );
}

/** The host alone decides whether people's own words are shown, and so whether they leave. */
function Written({ model, shown }: { model: ReportModel; shown: boolean }) {
  const id = useId();
  return (
    <label class="report-written">
      <input
        type="checkbox"
        checked={shown}
        aria-describedby={id}
        onChange={({ currentTarget }) => void model.showWritten(currentTarget.checked)}
      />
      <span>
        {report.actions.written}
        <span class="soft small" id={id}>
          {report.actions.writtenNote}
        </span>
      </span>
    </label>
  );
}
