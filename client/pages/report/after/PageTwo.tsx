/** the second page: what was done, how its figures were made, and how much they show. */
import { fill } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { after } from "#words/report-after.ts";
import { sample } from "#words/sample-report.ts";
import { clientFloor } from "../../../../shared/protocol/floors.ts";
import type { Results } from "../../../../shared/protocol/http.ts";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";
import { agendaOf } from "../../../report/agenda.ts";
import { howMade } from "../../../report/how-made.ts";
import { ladderOf } from "../../../report/ladder.ts";
import "./after.css";

interface PageTwoProps {
  results: Results;
  draft: ReportDraft;
}

export function PageTwo({ results, draft }: PageTwoProps) {
  return (
    <section class="step page-two">
      <h2>{after.two.title}</h2>
      <Agenda results={results} />
      <h3>{results.room.rehearsal ? sample.how : report.how.title}</h3>
      <ul class="report-list small">
        {howMade({ edition: results.edition, floor: draft.floor }).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Ladder results={results} draft={draft} />
    </section>
  );
}

function Agenda({ results }: { results: Results }) {
  const { columns, planned } = after.two;
  const isTimed = results.room.status === "ended";
  return (
    <>
      <table class="table after-table">
        <thead>
          <tr>
            {isTimed && (
              <th scope="col" class="after-time">
                {results.room.start === undefined ? columns.elapsed : columns.clock}
              </th>
            )}
            <th scope="col">{columns.step}</th>
            <th scope="col">{columns.purpose}</th>
            <th scope="col">{columns.answered}</th>
          </tr>
        </thead>
        <tbody>
          {agendaOf(results).map(({ id, at, title, purpose, answered }) => (
            <tr key={id}>
              {at !== null && <td class="after-time">{at}</td>}
              <th scope="row">{title}</th>
              <td>{purpose}</td>
              {/* On a phone it stands apart from the head of its column. */}
              <td data-head={/\d/.test(answered) ? fill(after.head, { column: columns.answered }) : undefined}>
                {answered}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isTimed && <p class="soft small">{planned}</p>}
    </>
  );
}

function Ladder({ results: { steps }, draft }: PageTwoProps) {
  const { title, columns } = after.ladder;
  return (
    <div class="after-ladder">
      <h3>{title}</h3>
      <table class="table after-table is-level">
        <thead>
          <tr>
            <th scope="col">{columns.level}</th>
            <th scope="col">{columns.have}</th>
            <th scope="col">{columns.not}</th>
          </tr>
        </thead>
        <tbody>
          {ladderOf(steps, draft, clientFloor("S", draft.floor)).map(({ level, name, have, not }) => (
            <tr key={level}>
              <th scope="row">{name}</th>
              <td data-head={fill(after.head, { column: columns.have })} dir="auto">
                {have}
              </td>
              <td data-head={fill(after.head, { column: columns.not })}>{not}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
