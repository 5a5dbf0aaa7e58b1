/** Who has the room in hand, for hosts. */
import type { Team } from "../../protocol/team.ts";
import type { RoomRecord } from "../state/rows.ts";
import { hasColleagues, inUse } from "./keys.ts";

/** The pages that are open now, which only whoever holds the sockets knows. */
export interface Pages {
  /** With the owner's key. */
  owner: number;
  /** By the id of the link. */
  byKey: ReadonlyMap<string, number>;
  /** Big screens, with whichever key. */
  stages: number;
  /** That wait to be let in. */
  waiting: number;
}

export const NO_PAGES: Pages = { owner: 0, byKey: new Map(), stages: 0, waiting: 0 };

/** Never a key nor its hash. What somebody did whose link has been withdrawn is left out, because nobody could be named. */
export function teamView(room: RoomRecord, { owner, byKey, waiting }: Pages): Team {
  const keys = inUse(room).map(({ id, name, kind, by }) => ({
    ...{ id, name, kind, pages: byKey.get(id) ?? 0 },
    ...(by !== undefined && { by }),
  }));
  const known = (by: string | null) => by === null || keys.some(({ id }) => id === by);
  return {
    ...(room.owner !== undefined && { owner: room.owner }),
    ownerPages: owner,
    keys,
    ...(room.keys.report !== "" && { reportLink: true as const }),
    waiting,
    lately: hasColleagues(room) ? (room.deeds ?? []).filter(({ by }) => known(by)) : [],
  };
}
