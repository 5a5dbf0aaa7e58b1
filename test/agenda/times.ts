/** What the ready agendas take: `npm run times` prints each one for 12, 24 and 100 people. */

import { agendas, locales } from "../../shared/agenda/library.ts";
import { minutesOf } from "../../shared/agenda/moments.ts";
import { timeOf } from "../../shared/agenda/timing.ts";
import { minutesAndSeconds } from "../../shared/duration.ts";

const PEOPLE = [12, 24, 100] as const;

const clock = (seconds: number) => minutesAndSeconds(Math.round(seconds));
const row = (first: string, cells: readonly string[]) =>
  first.padEnd(22) + cells.map((one) => one.padStart(12)).join("");

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
