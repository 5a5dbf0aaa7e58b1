/** the data sheet, with which a client edition ends: how this workshop was set up, and who read what. */
import { Fragment } from "preact";
import { dataSheet as words } from "#words/data-sheet.ts";
import { fill } from "#words/fill.ts";
import { after } from "#words/report-after.ts";
import type { Results } from "../../../../shared/protocol/http.ts";
import { kindOf } from "../../../exercises/find/manifest.ts";
import { byReaders, type Claim, claimsOf, readersIn } from "../../../report/data-sheet.ts";
import { dayOf } from "../../../ui/dates.ts";
import { reachOf } from "../../../ui/reach.ts";
import { isReading } from "../../../ui/step.ts";
import "./after.css";

export function DataSheet({ results: { room, steps } }: { results: Results }) {
  const { above, below } = claimsOf({
    ...room,
    retentionDays: daysKept(room),
    place: reachOf(location.origin) === "anywhere" ? "cloudflare" : "machine",
  });
  const asked = steps.filter((step) => !isReading(step) && !step.skipped);
  const rows = byReaders(
    asked.map((step) => ({
      id: step.id,
      title: step.title || kindOf(step),
      privacy: step.privacy,
      readers: readersIn(step),
    })),
  );
  return (
    <section class="step data-sheet">
      <h2>{after.data.title}</h2>
      <Claims claims={above} />
      {rows.length > 0 && (
        <table class="table after-table is-readers">
          <thead>
            <tr>
              <th scope="col">{words.who.step}</th>
              <th scope="col">{words.who.about}</th>
              <th scope="col">{words.who.readers}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, privacy, readers, titles }) => (
              <tr key={key}>
                <th scope="row">{titles.join(after.parked.dot)}</th>
                <td data-head={fill(after.head, { column: words.who.about })}>{words.who.abouts[privacy]}</td>
                <td data-head={fill(after.head, { column: words.who.readers })}>{readers}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Claims claims={below} />
      <p class="soft small">{fill(words.foot, { day: dayOf(Date.now()) })}</p>
    </section>
  );
}

const DAY_MS = 86_400_000;

/** Days after the end: a day that the report names is outlived. */
const daysKept = ({ endedAt, expiresAt, retentionDays }: Results["room"]): number =>
  endedAt === null ? retentionDays : Math.max(retentionDays, Math.ceil((expiresAt - endedAt) / DAY_MS));

function Claims({ claims }: { claims: readonly Claim[] }) {
  return (
    <dl class="after-claims">
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
