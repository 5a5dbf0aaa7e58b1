/** What one has said, locked: item by item, first and then. */

import { fill } from "#words/fill.ts";
import { later } from "#words/join-later.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { keepsakeOf } from "../../../exercises/find/phone.ts";
import { useModule } from "../../../ui/useModule.ts";
import type { Phone } from "../model.ts";
import type { SaidLine } from "./useLines.ts";

const words = later.revealed.rounds;

/** What one has said to the step in hand: as its exercise shows it, else line by line. */
export function OwnSaid(props: { phone: Phone; step: StepView; lines: readonly SaidLine[]; viewed?: boolean }) {
  const { phone, step, lines, viewed } = props;
  const own = phone.own(step.id, step.round);
  const keepsake = own ? keepsakeOf(own, step.exercise) : null;
  const { module } = useModule(keepsake);
  if (own && keepsake) return module && <module.default payload={own.payload} forget={() => phone.forget(step.id)} />;
  return <OwnLines lines={lines} viewed={viewed === true} />;
}

/** `viewed`: with one article's view beside it, where it is shown. */
export function OwnLines({ lines, viewed }: { lines: readonly SaidLine[]; viewed?: boolean }) {
  return (
    <ul class="own-lines">
      {lines.map((line) => (
        <li key={line.item}>
          <p>{line.text}</p>
          <Said line={line} />
          {viewed && line.view && (
            <p class="view small">
              <span class="soft">
                {line.view.source ? fill(later.debrief.viewOf, { source: line.view.source }) : later.debrief.view}:
              </span>{" "}
              <strong>{line.view.said}.</strong> {line.view.why} {line.view.source && later.debrief.oneView}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Said({ line: { first, again } }: { line: SaidLine }) {
  if (again === undefined || again === null)
    return <p class={first === null ? "soft" : "own-said"}>{first ?? words.none}</p>;
  return (
    <p class="own-said">
      <span class="soft">{words.first}:</span> {first ?? words.none} <span aria-hidden="true">→</span>{" "}
      <span class="soft">{words.again}:</span> {again === first ? words.same : again}
    </p>
  );
}
