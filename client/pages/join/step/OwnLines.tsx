/** What one has said, locked: item by item, first and then. */

import type { FunctionComponent } from "preact";
import { later } from "#words/join-later.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { keepsakeOf } from "../../../exercises/find/phone.ts";
import { useModule } from "../../../ui/useModule.ts";
import { calendarOf } from "../model/calendar-id.ts";
import type { SaidLine } from "../model/lines.ts";
import type { Phone } from "../model.ts";

const words = later.revealed.rounds;

/** How one article's view is drawn. */
export type ViewPart = FunctionComponent<NonNullable<SaidLine["view"]>>;

/** What one has said to the step in hand: as its exercise shows it, else line by line. */
export function OwnSaid(props: {
  phone: Phone;
  step: StepView;
  lines: readonly SaidLine[];
  View?: ViewPart | undefined;
}) {
  const { phone, step, lines, View } = props;
  const own = phone.own(step.id, step.round);
  const keepsake = own ? keepsakeOf(own, step.exercise) : null;
  const { module } = useModule(keepsake);
  if (own && keepsake) {
    const forget = () => phone.forget(step.id);
    return (
      module && <module.default payload={own.payload} calendar={calendarOf(phone.code, step.id)} forget={forget} />
    );
  }
  return <OwnLines lines={lines} View={View} />;
}

/** `View`: draws one article's view beside a line, where it is shown. */
export function OwnLines({ lines, View }: { lines: readonly SaidLine[]; View?: ViewPart | undefined }) {
  return (
    <ul class="own-lines">
      {lines.map((line) => (
        <li key={line.item}>
          <p>{line.text}</p>
          <Said line={line} />
          {View && line.view && <View {...line.view} />}
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
