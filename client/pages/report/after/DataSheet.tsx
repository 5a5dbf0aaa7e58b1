/** the data sheet, with which a client edition ends: how this workshop was set up, and who read what. */
import { dataSheet as words } from "#words/data-sheet.ts";
import { fill } from "#words/fill.ts";
import { after } from "#words/report-after.ts";
import type { Results } from "../../../../shared/protocol/http.ts";
import { Claims, Readers } from "../../../report/DataSheet.tsx";
import { byReaders, claimsOf, rowsOf } from "../../../report/data-sheet.ts";
import { dayOf } from "../../../ui/dates.ts";
import "./after.css";

export function DataSheet({ results: { room, steps }, floor }: { results: Results; floor: number | undefined }) {
  const { above, below } = claimsOf({ ...room, retentionDays: daysKept(room), floor });
  const rows = byReaders(rowsOf(steps));
  return (
    <section class="step data-sheet">
      <h2>{after.data.title}</h2>
      <Claims claims={above} class="after-claims" />
      {rows.length > 0 && <Readers rows={rows} class="table after-table is-readers" />}
      <Claims claims={below} class="after-claims" />
      <p class="soft small">{fill(words.foot, { day: dayOf(Date.now()) })}</p>
    </section>
  );
}

const DAY_MS = 86_400_000;

/** Days after the end: a day that the report names is outlived. */
const daysKept = ({ endedAt, expiresAt, retentionDays }: Results["room"]): number =>
  endedAt === null ? retentionDays : Math.max(retentionDays, Math.ceil((expiresAt - endedAt) / DAY_MS));
