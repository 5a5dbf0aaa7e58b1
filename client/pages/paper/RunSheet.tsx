/** The facilitator's run sheet: one page with clock times, presses and what can be left out. */
import { fill } from "#words/fill.ts";
import { prints as words } from "#words/prints.ts";
import { timeOf } from "../../../shared/agenda/timing.ts";
import { minutesAndSeconds } from "../../../shared/duration.ts";
import { Headed } from "./Headed.tsx";
import type { Printed } from "./plan.ts";
import { afterReveal, densityOf, type RunRow, runRows, timeAt } from "./run.ts";
import "./run.css";

export function RunSheet({ printed }: { printed: Printed }) {
  const { plan } = printed;
  const rows = runRows(plan);
  const time = timeOf(plan);
  return (
    <Headed printed={printed} name="run">
      <table class={`run is-timed is-${densityOf(rows)}`}>
        <colgroup>
          <col class="col-time" />
          <col />
          <col class="col-time" />
          <col class="col-time" />
          <col class="col-press" />
          <col class="col-late" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{plan.start === undefined ? words.elapsed : words.clock}</th>
            <th scope="col">{words.step}</th>
            <th scope="col" class="figure">
              {words.needs}
            </th>
            <th scope="col" class="figure">
              {words.given}
            </th>
            <th scope="col">{words.press}</th>
            <th scope="col">{words.late}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
          <tr class="run-end">
            <td>{timeAt(plan, plan.steps.length)}</td>
            <th scope="row">{words.end}</th>
            <td class="figure">{clock(time.needed)}</td>
            <td class="figure">{clock(time.given)}</td>
            <td colSpan={2}>{keptBack(time)}</td>
          </tr>
          {plan.end !== undefined && (
            <tr class="run-end">
              <td>{plan.end}</td>
              <th scope="row" colSpan={5}>
                {words.hardEnd}
              </th>
            </tr>
          )}
        </tbody>
      </table>
      <p class="run-note">
        {afterReveal(plan)}
        {time.tight.length > 0 && ` ${words.bold}`}
      </p>
    </Headed>
  );
}

function Row({ row }: { row: RunRow }) {
  const { at, title, priority, needs, given, press, cuts, isBreak } = row;
  const tight = needs !== undefined && needs > given * 60;
  return (
    <tr class={isBreak ? "is-break" : undefined}>
      <td>{at}</td>
      <th scope="row">
        <strong>{title}</strong>
      </th>
      <td class={tight ? "figure is-tight" : "figure"}>{needs === undefined ? "–" : clock(needs)}</td>
      <td class="figure">{clock(given * 60)}</td>
      <td>{needs === undefined ? words.unfinishedStep : press.join(words.then)}</td>
      <td>
        {[
          words.priorities[priority],
          ...cuts.map(({ what, seconds }) => fill(words.cuts[what], { time: clock(seconds) })),
        ]
          .filter((one) => one !== "")
          .join(words.also)}
      </td>
    </tr>
  );
}

const clock = (seconds: number): string => minutesAndSeconds(Math.round(seconds));

function keptBack({ keptBack: kept, given, needed }: ReturnType<typeof timeOf>): string {
  if (!kept) return words.noTime;
  if (kept.seconds < 0) return fill(words.over, { time: clock(-kept.seconds) });
  const times = { time: clock(kept.seconds), wanted: clock(kept.wanted), really: clock(Math.max(0, kept.really)) };
  // What the planner says: a plan is no lighter for steps that are given too little.
  const less = kept.really >= 0 && kept.really < kept.seconds;
  const told = `${words.keptBack}: ${fill(less ? words.keptBackReally : words.keptBackOf, times)}`;
  const short = kept.really < 0 && needed > given ? fill(words.overNeeded, { time: clock(-kept.really) }) : "";
  return `${told} ${short}`.trim();
}
