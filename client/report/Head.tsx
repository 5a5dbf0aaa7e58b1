/** The top of the report: what, when, who, and the files to take home. */
import type { Results } from "../../shared/protocol/http.ts";
import { report } from "../locales/en/report.ts";
import { fill, plural } from "../locales/index.ts";
import { dayOf, hourOf } from "../models/dates.ts";
import type { ReportFile, ReportModel } from "../models/report.ts";

const FILES = [
  "answers.csv",
  "aggregate.csv",
  "texts.csv",
  "questions.csv",
  "results.json",
] as const satisfies readonly ReportFile[];

/** Title, date, people, and until when the data is kept. */
export function Head({ room }: { room: Results["room"] }) {
  const gaps = { date: dayOf(room.createdAt), from: hourOf(room.createdAt) };
  const held =
    room.endedAt === null ? fill(report.heldOpen, gaps) : fill(report.held, { ...gaps, to: hourOf(room.endedAt) });
  return (
    <header class="report-head">
      <p class="soft">{report.kind}</p>
      <h1>{room.title}</h1>
      <p>{held}</p>
      <p>
        {plural(room.people, report.people)} · {fill(report.code, { code: room.code })}
      </p>
      <p class="soft small unprinted">{fill(report.kept, { date: dayOf(room.expiresAt) })}</p>
    </header>
  );
}

/** Print and downloads; not on paper. */
export function Actions({ model }: { model: ReportModel }) {
  return (
    <nav class="report-actions unprinted" aria-label={report.actions.label}>
      <button type="button" class="primary" onClick={() => print()}>
        {report.actions.print}
      </button>
      {FILES.map((file) => (
        <button key={file} type="button" onClick={() => model.download(file)}>
          {report.actions.files[file]}
        </button>
      ))}
      <p class="soft small">{report.actions.answersNote}</p>
      <p role="status" class="small said">
        {model.note.value}
      </p>
    </nav>
  );
}
