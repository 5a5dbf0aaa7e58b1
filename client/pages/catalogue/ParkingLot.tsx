/** The parking lot is in every room, so in the sample room as well: what it is for, and where to try it. */

import { catalogue as words } from "#words/catalogue.ts";
import { fill } from "#words/fill.ts";
import { libraries, localeOf } from "../../../shared/agenda/library.ts";

export function ParkingLot() {
  const { title, purpose, minutes, people } = libraries[localeOf(LANGUAGE)].parkingLot;
  return (
    <section class="about" aria-labelledby="parking-lot">
      <h2 id="parking-lot">{title}</h2>
      <p class="purpose">{purpose}</p>
      <dl class="facts">
        <div>
          <dt>{words.minutes}</dt>
          <dd>{minutes}</dd>
        </div>
        <div>
          <dt>{words.people}</dt>
          <dd>{fill(words.rangeOf, { ...people })}</dd>
        </div>
      </dl>
      <p>{words.lot}</p>
    </section>
  );
}
