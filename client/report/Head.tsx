/** The top of the report: what, when, who, and the files to take home. */
import type { Results } from "../../shared/protocol/http.ts";
import { report } from "../locales/en/report.ts";
import { fill, plural } from "../locales/index.ts";
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
  const locale = localeFor(room.locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const gaps = { date: date.format(room.createdAt), from: time.format(room.createdAt) };
  const held =
    room.endedAt === null ? fill(report.heldOpen, gaps) : fill(report.held, { ...gaps, to: time.format(room.endedAt) });
  return (
    <header class="report-head">
      <p class="soft">{report.kind}</p>
      <h1>{room.title}</h1>
      <p>{held}</p>
      <p>
        {plural(room.people, report.people)} · {fill(report.code, { code: room.code })}
      </p>
      <p class="soft small unprinted">{fill(report.kept, { date: date.format(room.expiresAt) })}</p>
    </header>
  );
}

/** The room's language, as this reader's country writes dates in it. */
function localeFor(room: string): string {
  const [language = room] = room.split("-");
  return navigator.languages.find((own) => own.split("-")[0] === language) ?? room;
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
      <p role="status" class="small">
        {model.note.value}
      </p>
    </nav>
  );
}
