/** What the ready agendas take for 12, 24 and 100 people, and where points and cards come up: `npm run times` prints it. */

import { agendas, content, locales } from "../../shared/agenda/library.ts";
import { minutesOf } from "../../shared/agenda/moments.ts";
import { timeOf } from "../../shared/agenda/timing.ts";
import { minutesAndSeconds } from "../../shared/duration.ts";
import { PLANS, POINTS, placesOf, readyWith, stepsWith } from "./tables.ts";

const PEOPLE = [12, 24, 100] as const;

const clock = (seconds: number) => minutesAndSeconds(Math.round(seconds));
const row = (first: string, cells: readonly string[], rest = "") =>
  first.padEnd(rest ? 5 : 22) + cells.map((one) => one.padStart(12)).join("") + rest;

for (const locale of locales) {
  console.log(row(`Agendas (${locale})`, [...PEOPLE.map((people) => `${people} people`), "given", "lasts"]));
  for (const agenda of agendas[locale].values()) {
    const { id = agenda.title } = agenda;
    const time = (people: number) => timeOf({ ...agenda, id, people });
    console.log(
      row(id, [
        ...PEOPLE.map((people) => clock(time(people).needed)),
        clock(time(24).given),
        clock(minutesOf(agenda) * 60),
      ]),
    );
  }
}

const mark = (found: readonly string[]) => (found.length > 0 ? "●" : "");

console.log(`\n${row("Points of the source".padEnd(36), [...PLANS, "library"])}`);
for (const [place, [what]] of POINTS.entries()) {
  const point = place + 1;
  console.log(
    row(`${String(point).padStart(2)} ${what}`.padEnd(36), [
      ...PLANS.map((id) => mark(stepsWith(point, id))),
      mark(readyWith(point)),
    ]),
  );
}

console.log("\nCards: where each is sorted");
for (const { id, text } of content.en.cards) console.log(row(id, [], `${placesOf(id).join(", ").padEnd(44)} ${text}`));
