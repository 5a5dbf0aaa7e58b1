/** Who is in the room, as hosts see them. */
import type { People, PersonRow } from "../../protocol/people.ts";
import type { Person } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { latestBurst } from "./arrivals.ts";

/** What has changed of who is in the room, for hosts: people who came or changed, and the numbers of those who were removed. */
export function roll(
  state: RoomState,
  changed: Iterable<string>,
  out: readonly [from: number, to: number][],
  present: (person: string) => boolean,
  heard: (person: string) => number = () => 0,
): People {
  const burst = latestBurst(state);
  return {
    t: "people",
    changes: [...changed].flatMap((id) => {
      const person = state.people.get(id);
      return person && person.removedAt === null ? [personRow(person, present(id), heard(id))] : [];
    }),
    ...(out.length > 0 && { out: [...out] }),
    ...(state.removed > 0 && { removed: state.removed }),
    ...(burst && { burst }),
  };
}

/** A person as hosts see them. `heard`: the last sign of life of their phone, 0 where it is not connected. */
export function personRow({ id, number, name, mode }: Person, present: boolean, heard = 0): PersonRow {
  return { id, number, ...(name !== null && { name }), mode, present, ...(!present && heard > 0 && { heard }) };
}
