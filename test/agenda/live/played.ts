/** A ready agenda played to its end by people who read, choose and type: a workshop with a report to look at. */
import type { Agenda } from "../../../shared/agenda/schema.ts";
import type { RoomMade } from "../../../shared/protocol/http.ts";
import { Client, makeRoom } from "../../support/client.ts";
import { Facilitator } from "./facilitator.ts";
import { Phone } from "./people.ts";

/** What a room is made with, and how many are in it. */
export interface Cast {
  agenda: Agenda;
  people: number;
  /** How much faster than life. */
  speed: number;
  /** The groups of the room; people are dealt to them in turn. */
  groups?: readonly string[];
}

/** As many heads as phones, so that questions about oneself are told by group as well. */
async function countHeads(host: Client, people: number, groups: readonly string[]): Promise<void> {
  await host.command({ do: "heads" });
  const counts = groups.map((group, at) => [group, Math.ceil((people - at) / groups.length)] as const);
  await host.command({ do: "heads", counts: Object.fromEntries(counts), none: 0 });
  await host.close();
}

/** Plays a workshop on a server, and returns what opens it afterwards. */
export async function played(url: string, { agenda, people, speed, groups }: Cast): Promise<RoomMade> {
  const made = await makeRoom(url, {
    agenda,
    ...(groups && { segments: { question: "Where do you work?", options: groups } }),
  });
  const { code, keys } = made;
  const phones: Phone[] = [];
  for (let place = 0; place < people; place += 1)
    phones.push(await Phone.join(url, code, place, speed, groups?.[place % groups.length]));
  const join = async () => {
    const host = await Client.join(url, code, { role: "host", key: keys.host });
    await host.until("plan");
    return host;
  };
  if (groups) await countHeads(await join(), phones.length, groups);
  const humans = phones.map(({ human }) => human);
  await (await Facilitator.of(join, humans, speed)).run();
  for (const phone of phones) await phone.end();
  return made;
}
