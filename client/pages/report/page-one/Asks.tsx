/** What the client is asked for: in the facilitator's words alone, each of somebody and until a day. */
import { fill } from "#words/fill.ts";
import { pageOne } from "#words/page-one.ts";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";
import { dayNamed } from "../../../report/day-named.ts";

const words = pageOne.asks;

export function Asks({ asks: all }: { asks: NonNullable<ReportDraft["asks"]> }) {
  // One that has just been added says nothing yet.
  const asks = all.filter(({ what }) => what.trim() !== "");
  return (
    <section class="page-one-asks">
      <h2>{words.title}</h2>
      {asks.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {asks.map(({ what, who, by }, at) => {
            const whose = [...(who ? [who] : []), ...(by ? [fill(words.by, { date: dayNamed(by) })] : [])];
            return (
              <li key={at}>
                {what} {whose.length > 0 && <em>{whose.join(words.dot)}</em>}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
