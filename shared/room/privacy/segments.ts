/** Results by group: for which groups of the room which items may be shown, decided once, when a round closes. */
import type { Bound } from "../../agenda/bind.ts";
import type { Counting } from "../../exercises/contract.ts";
import { SEGMENT_MINIMUM } from "../../limits.ts";
import { groupsToShow } from "../../metrics/suppression.ts";
import { owns } from "../../plain.ts";
import type { HostView, Segment } from "../../protocol/view.ts";
import { payloadsOf } from "../counting/population.ts";
import { groupName, groupsOf } from "../people/groups.ts";
import type { Answer, RoomRecord, ToldGroups } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { isAboutOneself } from "../state/step.ts";
import { protectedBy } from "./heads.ts";

/**
 * which groups have enough people. The count follows every fifth person who joins, and nobody who leaves, so that no
 * change shows which group somebody is in.
 */
export function groupsForHost({ room, people }: RoomState): HostView["groups"] {
  const counted = people.size - (people.size % SEGMENT_MINIMUM);
  const counts = new Map<string, number>();
  for (const { number, segment } of people.values()) {
    if (segment !== null && number <= counted) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return groupsOf(room.segments).map((group) => ({
    group: groupName(room.segments, group, room.locale),
    enough: (counts.get(group) ?? 0) >= minimumOf(room) || room.ungrouped?.enough.includes(group) === true,
  }));
}

/** the room after somebody has deleted their group. */
export function ungrouped(state: RoomState, group: string): RoomRecord {
  const { room } = state;
  const byGroup = room.ungrouped?.byGroup ?? {};
  const before = owns(byGroup, group) ? (byGroup[group] ?? 0) : 0;
  const groups = groupsOf(room.segments);
  const enough = groupsForHost(state)?.map((one) => one.enough) ?? [];
  return {
    ...room,
    ungrouped: { byGroup: { ...byGroup, [group]: before + 1 }, enough: groups.filter((_, place) => enough[place]) },
  };
}

/** for every item with results by group, the groups that may be shown. `least`: the fewest people in a group, if more than usual. */
export function toldGroups(
  state: RoomState,
  bound: Bound,
  counting: Counting,
  answers: readonly Answer[],
  least = 0,
): ToldGroups {
  const { exercise } = bound;
  const { segmentParts } = exercise;
  // a group's two votes side by side would reveal how its few people changed.
  if (!segmentParts || state.room.segments === null || counting.round === 2) return [];
  const guarded = isAboutOneself(bound) && !state.room.rehearsal;
  const heads = guarded ? protectedBy(state) : null;
  const minimum = Math.max(minimumOf(state.room), state.room.rehearsal ? 0 : least);
  const answered = answers.filter(({ status }) => status === "answered");
  return counting.items.flatMap((item): ToldGroups => {
    const phones = answered.flatMap(({ person, payload }) => {
      const parts = exercise.covers(payload).includes(item) ? segmentParts(payload, item, bound.content) : {};
      const late = heads?.late(person) ?? false;
      return Object.keys(parts).length > 0 ? [{ group: groupOf(state, person), parts, late }] : [];
    });
    if (phones.length === 0) return [];
    // if nobody has counted heads, all phones may be one person's.
    if (guarded && !heads) return [{ item, groups: [] }];
    const groups = groupsToShow(phones, { minimum, alike: guarded, ...(heads && { excess: heads.excess }) });
    return [{ item, groups: [...groups].sort() }];
  });
}

/** The result of every group, from the items that may be shown for it. */
export function segmentsOf(
  state: RoomState,
  { exercise, content: of }: Bound,
  counting: Counting,
  answers: readonly Answer[],
  told: ToldGroups,
): Segment[] {
  const minimum = minimumOf(state.room);
  return groupsOf(state.room.segments).map((group) => {
    const items = told.filter(({ groups }) => groups.includes(group)).map(({ item }) => item);
    if (items.length === 0) return { group, hidden: true };
    const own = answers.filter(({ status, person }) => status === "answered" && groupOf(state, person) === group);
    return { group, result: exercise.result(of, payloadsOf(own), { ...counting, items, minimum, group: true }) };
  });
}

/** A rehearsal has nobody to protect. */
const minimumOf = ({ rehearsal }: RoomState["room"]): number => (rehearsal ? 1 : SEGMENT_MINIMUM);

const groupOf = ({ people }: RoomState, person: string): string | null => people.get(person)?.segment ?? null;
