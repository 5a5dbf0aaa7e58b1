/** a step's result by group, in one table; where no group may be told, in one line. */

import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import { groups as words } from "#words/report-groups.ts";
import { hasSegments } from "../../exercises/groups.ts";
import { groupTable } from "../../report/group-table.ts";
import { groupFloor, type Reader } from "../../report/reader.ts";
import type { ReportStep } from "./sections.ts";
import "./groups.css";

interface GroupsProps {
  step: ReportStep;
  reader: Reader;
}

/** Nothing of a step that has no results by group, or of an edition that leaves them out. */
export function Groups({ step, reader }: GroupsProps) {
  if (!hasSegments(step)) return null;
  const table = groupTable(step, step);
  if (!table) return <p class="soft small">{noneOf(step, reader)}</p>;
  const { says, head, columns, rows, hidden } = table;
  const notes = [
    ...(hidden === undefined ? [] : [hidden]),
    ...(step.rounds.length > 1 ? [charts.segments.firstVote] : []),
    ...(rows.some(({ cells }) => cells.some(({ isWidest }) => isWidest))
      ? [rows.length > 1 && says === undefined ? words.widest : words.widestOne]
      : []),
  ];
  return (
    <div class="groups">
      <h3>{words.title}</h3>
      {says !== undefined && <p>{says}</p>}
      {/* On a phone it scrolls, also by keys. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="groups-scroll" tabIndex={0} aria-label={fill(words.label, { title: step.title })}>
        <table class="table groups-table">
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {columns.map(({ name, people }) => (
                <th key={name} scope="col">
                  {name} <span class="groups-people">{people}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ head: asked, of, cells }, at) => (
              <tr key={at}>
                <th scope="row">
                  {asked} {of !== undefined && <span class="groups-of">{of}</span>}
                </th>
                {cells.map(({ text, isWidest }, place) => (
                  <td key={columns[place]?.name}>{isWidest ? <strong>{text}</strong> : text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.length > 0 && <p class="soft small">{notes.join(" ")}</p>}
    </div>
  );
}

function noneOf({ minimum, privacy }: ReportStep, reader: Reader): string {
  // A rehearsal has no floor to name.
  if (minimum !== undefined) return charts.segments.allHidden;
  return fill(privacy === "S" ? words.noneCounted : words.none, { floor: groupFloor(reader) });
}
