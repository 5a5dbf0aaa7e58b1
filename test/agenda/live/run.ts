/** A live run of ready agendas: over real sockets, agendas side by side, each beside what `timing.ts` says of it. */
import { agendas } from "../../../shared/agenda/library.ts";
import type { Agenda } from "../../../shared/agenda/schema.ts";
import { minutesAndSeconds } from "../../../shared/duration.ts";
import { table } from "../../bench/figures.ts";
import { Client, makeRoom } from "../../support/client.ts";
import { serve } from "../../support/server.ts";
import { Facilitator, type Run } from "./facilitator.ts";
import { Phone } from "./people.ts";

/** What is asked of a live run. */
export interface Wanted {
  /** Ids of ready agendas; all of them where there are none. */
  ids: readonly string[];
  people: number;
  /** How much faster than life. */
  speed: number;
}

const clock = (seconds: number): string => minutesAndSeconds(Math.max(0, Math.round(seconds)));
const apart = (seconds: number): string => `${seconds < 0 ? "−" : "+"}${clock(Math.abs(seconds))}`;

/** Runs what is asked and prints a table for each agenda as it ends. */
export async function runLive({ ids, people, speed }: Wanted): Promise<void> {
  const all = [...agendas.en];
  const chosen = ids.length === 0 ? all : all.filter(([id]) => ids.includes(id));
  if (chosen.length < ids.length || !(people >= 1) || !(speed >= 1))
    throw new Error(`Name agendas of ${all.map(([id]) => id).join(", ")}, and --people and --speed of 1 or more.`);
  const served = await serve();
  try {
    await Promise.all(
      chosen.map(async ([, agenda]) =>
        console.log(report(agenda, people, await live(served.url, agenda, people, speed))),
      ),
    );
  } finally {
    await served.stop();
  }
}

async function live(url: string, agenda: Agenda, people: number, speed: number): Promise<Run> {
  const { code, keys } = await makeRoom(url, { agenda });
  const phones: Phone[] = [];
  for (let place = 0; place < people; place += 1) phones.push(await Phone.join(url, code, place, speed));
  const humans = phones.map(({ human }) => human);
  const join = async () => {
    const host = await Client.join(url, code, { role: "host", key: keys.host });
    await host.until("plan");
    return host;
  };
  const run = await (await Facilitator.of(join, humans, speed)).run();
  for (const phone of phones) await phone.end();
  return run;
}

function report(agenda: Agenda, people: number, { steps, opened, revealed, ended }: Run): string {
  const needed = steps.reduce((sum, step) => sum + step.needs, 0);
  return [
    `\n${agenda.title}: ${people} people`,
    table([
      ["step", "function", "live", "apart", "presses"],
      ...steps.map(({ title, needs, took, presses }) => [
        title,
        clock(needs),
        clock(took),
        apart(took - needs),
        String(presses),
      ]),
      ["all", clock(needed), clock(ended), apart(ended - needed), String(steps.reduce((n, one) => n + one.presses, 0))],
    ]),
    `First question open at ${clock(opened)}, first result at ${clock(revealed)}.`,
  ].join("\n");
}
