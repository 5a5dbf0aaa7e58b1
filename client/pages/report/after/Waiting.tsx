/** what gets in the way and what was parked, as the facilitator puts it: never in the room's words. */
import { fill } from "#words/fill.ts";
import { pageOne } from "#words/page-one.ts";
import { after } from "#words/report-after.ts";
import { clientFloor } from "../../../../shared/protocol/floors.ts";
import { isOvercounted } from "../../../../shared/protocol/overcounted.ts";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";
import { dayNamed } from "../../../report/day-named.ts";

type Parked = NonNullable<ReportDraft["parked"]>[number];

/** Nothing where she has written nothing. On paper both stand side by side. */
export function Waiting({ draft }: { draft: ReportDraft }) {
  const [obstacles, lot] = [Obstacles({ draft }), ParkingLot({ draft })];
  if (!obstacles || !lot) return obstacles ?? lot;
  return (
    <div class="waiting-both">
      {obstacles}
      {lot}
    </div>
  );
}

function Obstacles({ draft: { obstacles = [], writers = 0, floor } }: { draft: ReportDraft }) {
  const words = after.obstacles;
  // One that has just been added says nothing yet.
  const told = obstacles.filter(({ theme }) => theme.trim() !== "");
  if (told.length === 0) return null;
  const isCounted = writers >= clientFloor("O", floor);
  return (
    <section class="step waiting">
      <h2>{words.title}</h2>
      <p class="soft small">{isCounted ? fill(words.leadOf, { n: writers }) : words.lead}</p>
      <ul class="report-list">
        {told.map(({ theme, n }, at) => (
          <li key={at} dir="auto">
            {isCounted && n !== undefined && !isOvercounted({ n }, writers) ? fill(words.count, { theme, n }) : theme}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What says something: a point that has just been added does not yet. */
const toldOf = ({ parked = [] }: ReportDraft): Parked[] => parked.filter(({ what }) => what.trim() !== "");

/** Whether the facilitator has put anything of the parking lot into the report. */
export const hasParked = (draft: ReportDraft): boolean => toldOf(draft).length > 0;

function ParkingLot({ draft }: { draft: ReportDraft }) {
  const words = after.parked;
  const told = toldOf(draft);
  const isAnswered = ({ answer = "" }: Parked) => answer.trim() !== "";
  if (told.length === 0) return null;
  return (
    <section class="step waiting">
      <h2>{words.title}</h2>
      <p class="soft small">{words.lead}</p>
      <List title={words.answered} parked={told.filter(isAnswered)} />
      <List title={words.open} parked={told.filter((one) => !isAnswered(one))} />
    </section>
  );
}

function List({ title, parked }: { title: string; parked: readonly Parked[] }) {
  if (parked.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="report-list">
        {parked.map(({ what, answer, who, by }, at) => {
          const whose = [...(who ? [who] : []), ...(by ? [fill(pageOne.asks.by, { date: dayNamed(by) })] : [])];
          return (
            <li key={at} dir="auto">
              {what} {answer} {whose.length > 0 && <em>{whose.join(after.parked.dot)}</em>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
