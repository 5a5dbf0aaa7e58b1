/** What the planner's data sheet and the report's have alike: claims, and who reads what. Each has a style of its own. */
import { Fragment } from "preact";
import { dataSheet as words } from "#words/data-sheet.ts";
import { fill } from "#words/fill.ts";
import type { byReaders, Claim } from "./data-sheet.ts";

export function Claims({ claims, class: name }: { claims: readonly Claim[]; class: string }) {
  return (
    <dl class={name}>
      {claims.map(({ title, says }) => (
        <div key={title}>
          <dt>{title}</dt>{" "}
          {says.map((one) => (
            <Fragment key={one}>
              <dd>{one}</dd>{" "}
            </Fragment>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** A row for all steps with the same readers. */
export function Readers({ rows, class: name }: { rows: ReturnType<typeof byReaders>; class: string }) {
  const { step, about, readers: who, abouts, also, head } = words.who;
  return (
    <table class={name}>
      <thead>
        <tr>
          <th scope="col">{step}</th>
          <th scope="col">{about}</th>
          <th scope="col">{who}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, privacy, readers, titles }) => (
          <tr key={key}>
            <th scope="row">{titles.join(also)}</th>
            <td class="brief" data-head={fill(head, { column: about })}>
              {abouts[privacy]}
            </td>
            <td class="long" data-head={fill(head, { column: who })}>
              {readers}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
