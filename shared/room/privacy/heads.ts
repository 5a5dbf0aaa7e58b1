/**
 * heads, counted by the host. One person can join with several phones, so a group's answers about itself are shown
 * only if as many heads as phones were counted in it.
 */
import type { Bound } from "../../agenda/bind.ts";
import { HEADS_ANEW } from "../../limits.ts";
import { owns } from "../../plain.ts";
import type { Command } from "../../protocol/command.ts";
import type { HostView } from "../../protocol/view.ts";
import { done, type Outcome, refused } from "../change.ts";
import { groupName, groupsOf } from "../people/groups.ts";
import type { Heads, Joined, PerGroup, RoomRecord, StepState } from "../state/rows.ts";
import { joined, type RoomState } from "../state/state.ts";
import { findStep, isAboutOneself, type PlannedStep } from "../state/step.ts";

const UNCOUNTED: Heads = { asked: null, confirmed: null, fixed: null };

/** Proposes a count from who has joined each group, or takes the host's own count of heads. */
export function heads(state: RoomState, { counts, none }: Extract<Command, { do: "heads" }>): Outcome {
  const { room } = state;
  if (!needsHeads(room)) return refused("not-supported");
  const before = room.heads ?? UNCOUNTED;
  const { asked, confirmed, fixed } = before;
  const put = (after: Heads): Outcome => done([{ put: "room", room: { ...room, heads: after } }]);
  if (counts === undefined && none === undefined) {
    if (fixed) return refused("settled");
    return isDue(state, before) ? put({ ...before, asked: joinedNow(state) }) : done();
  }
  const groups = groupsOf(room.segments);
  const named = counts ?? {};
  if (Object.keys(named).some((group) => !groups.includes(group))) return refused("unknown-segment");
  // A group that is not named has no heads: that shows less.
  const byGroup = [...groups.map((group) => (owns(named, group) ? (named[group] ?? 0) : 0)), none ?? 0];
  const again = confirmed?.people === asked?.people && confirmed?.byGroup.every((n, i) => n === byGroup[i]);
  if (again) return done();
  if (fixed) return refused("settled");
  if (!asked || isDue(state, before)) return refused("stale");
  return put({ ...before, confirmed: { people: asked.people, byGroup } });
}

/**
 * The heads of a room that goes to a step, or opens it; undefined if they do not change. The first opening of a question
 * about oneself fixes them: a later count could be made to fit the answers.
 */
export function headsAt(state: RoomState, planned: PlannedStep, opens: boolean): Heads | undefined {
  const { at } = planned;
  const before = state.room.heads ?? UNCOUNTED;
  if (!needsHeads(state.room) || before.fixed || !asksForHeads(planned)) return undefined;
  if (opens) return { ...before, fixed: joinedNow(state) };
  return at.phase === "setup" && isDue(state, before) ? { ...before, asked: joinedNow(state) } : undefined;
}

/**
 * What the host sees of heads while a step that needs them is in hand, and in the lobby before one: the last proposal, never
 * how many have joined since.
 */
export function headsForHost(state: RoomState, current: PlannedStep | undefined): HostView["heads"] {
  const { room } = state;
  const asks = room.status === "lobby" ? isAhead(state) : current !== undefined && asksForHeads(current);
  if (!needsHeads(room) || !asks) return undefined;
  const { asked, confirmed, fixed } = room.heads ?? UNCOUNTED;
  const groups = [...groupsOf(room.segments), null];
  return {
    people: asked?.people ?? 0,
    groups: groups.map((group, i) => ({
      group,
      ...(group !== null && { name: groupName(room.segments, group, room.locale) }),
      joined: asked?.byGroup[i] ?? 0,
      ...(confirmed && { confirmed: confirmed.byGroup[i] ?? 0 }),
    })),
    confirmed: confirmed !== null && confirmed.people === asked?.people,
    fixed: fixed !== null,
  };
}

/** How heads protect answers about oneself; null if no count was confirmed in time. */
export function protectedBy({ room, people }: RoomState): {
  /** How many more phones than heads a group had; null for people without a group. */
  excess(group: string | null): number;
  /** Whether somebody joined too late to be one of the heads, or has deleted their group. */
  late(person: string): boolean;
} | null {
  const { confirmed, fixed } = room.heads ?? UNCOUNTED;
  if (!confirmed || !fixed) return null;
  const groups = [...groupsOf(room.segments), null];
  const excess = groups.map((_, i) => Math.max(0, (fixed.byGroup[i] ?? 0) - (confirmed.byGroup[i] ?? 0)));
  return {
    excess: (group) => excess[groups.indexOf(group)] ?? 0,
    late: (id) => {
      const person = people.get(id);
      // Who has deleted their group is in none, and the excess of their former group does not apply there.
      return !person || person.number > fixed.people || person.forgot !== undefined;
    },
  };
}

/**
 * What is asked about oneself quickly, or while people arrive, is told by no group: its opening would fix the heads, before
 * anybody has counted them, for all that the plan still asks.
 */
export const isNeverSplit = (at: StepState, bound: Bound): boolean =>
  (at.quick !== undefined || at.inLobby === true) && isAboutOneself(bound);

/** A rehearsal has nobody to protect. */
const needsHeads = ({ segments, rehearsal }: RoomRecord): boolean => segments !== null && !rehearsal;

/** Whether a step's answers are about oneself and may be shown by group. */
const asksForHeads = ({ at, bound }: PlannedStep): boolean =>
  isAboutOneself(bound) && bound.exercise.segmentParts !== undefined && !isNeverSplit(at, bound);

/** Whether the plan has such a step. */
const isAhead = (state: RoomState): boolean =>
  state.plan.some(({ id }) => {
    const planned = findStep(state, id);
    return planned !== undefined && asksForHeads(planned);
  });

/** a new proposal needs two or more people who joined since; the difference would identify one alone. */
const isDue = ({ people }: RoomState, { asked }: Heads): boolean => people.size - (asked?.people ?? 0) >= HEADS_ANEW;

function joinedNow(state: RoomState): Joined {
  const groups: (string | null)[] = [...groupsOf(state.room.segments), null];
  const counts = new Map<string | null, number>();
  const add = (group: string | null, n: number) => counts.set(group, (counts.get(group) ?? 0) + n);
  for (const { segment } of joined(state)) add(segment, 1);
  // Who has deleted their group still counts in it here.
  for (const [group, n] of Object.entries(state.room.ungrouped?.byGroup ?? {})) {
    add(group, n);
    add(null, -n);
  }
  const byGroup: PerGroup = groups.map((group) => Math.max(0, counts.get(group) ?? 0));
  return { people: state.people.size, byGroup };
}
