/** The agenda for the client and participants: times, titles, purposes. No script, no card, no setting. */
import { prints as words } from "#words/prints.ts";
import { halves } from "../../../shared/duration.ts";
import { kindOf } from "../../exercises/find/manifest.ts";
import { purposeOf } from "../../report/agenda.ts";
import { Headed } from "./Headed.tsx";
import type { Printed } from "./plan.ts";
import { endOf, timeAt } from "./run.ts";
import "./run.css";

export function AgendaSheet({ printed }: { printed: Printed }) {
  const { plan } = printed;
  return (
    <Headed printed={printed} name="agenda">
      <table class={plan.steps.length > 18 ? "run is-listed is-close" : "run is-listed"}>
        <thead>
          <tr>
            <th scope="col">{plan.start === undefined ? words.elapsed : words.clock}</th>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.purpose}</th>
            <th scope="col" class="figure">
              {words.lasts}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.steps.map((step, place) => (
            <tr key={step.id}>
              <td>{timeAt(plan, place)}</td>
              <th scope="row">
                <strong>{step.title || kindOf(step)}</strong>
              </th>
              <td>{purposeOf(step)}</td>
              <td class="figure">{halves(step.minutes)}</td>
            </tr>
          ))}
          <tr class="run-end">
            <td>{endOf(plan)}</td>
            <th scope="row" colSpan={3}>
              {words.agendaEnd}
            </th>
          </tr>
        </tbody>
      </table>
      <p class="run-note">{words.agendaFoot}</p>
    </Headed>
  );
}
