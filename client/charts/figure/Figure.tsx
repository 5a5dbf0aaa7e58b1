/** The frame of every chart: the picture, a sentence that says the same, and a table for whoever cannot see the picture. */
import type { ComponentChildren } from "preact";
import { charts } from "#words/charts.ts";
import type { PictureSize, TableData } from "../data.ts";

interface FigureProps {
  /** The chart in a sentence: its accessible name. */
  summary: string;
  /** Further sentences, such as who moved between the rounds. */
  notes?: readonly string[];
  table: TableData;
  size: PictureSize;
  /** Where space is short, only screen readers get the sentences; so on a stage, whose headline says what there is to say. */
  quiet?: boolean;
  children: ComponentChildren;
}

/** A chart with its summary and its table twin. */
export function Figure({ summary, notes = [], table, size, quiet = false, children }: FigureProps) {
  return (
    <figure class={`chart chart-${size}`}>
      <div class="chart-picture" aria-hidden="true">
        {children}
      </div>
      <figcaption class={quiet || size === "stage" ? "unseen" : undefined}>
        <p>{summary}</p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
      {size === "page" ? (
        <details class="twin">
          <summary>{charts.asTable}</summary>
          <Table {...table} />
        </details>
      ) : (
        <div class="unseen">
          <Table {...table} />
        </div>
      )}
    </figure>
  );
}

/** Rows and columns, the first of each a head. */
export function Table({ columns, rows }: TableData) {
  return (
    <table class="table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, cells }) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
