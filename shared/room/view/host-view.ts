/** What only hosts see. */
import { bytes } from "../../bytes.ts";
import type { Written } from "../../exercises/contract.ts";
import { HOST_TEXT_BYTES } from "../../limits.ts";
import type { HostView, StageView } from "../../protocol/view.ts";
import { NOTHING_HIDDEN, writtenIn } from "../counting/texts.ts";
import { headsForHost } from "../privacy/heads.ts";
import { groupsForHost } from "../privacy/segments.ts";
import { finalFor, isTold, mayBeRead } from "../privacy/settling.ts";
import { opensInLobby } from "../state/lobby.ts";
import type { RoomState } from "../state/state.ts";
import { findStep, isAboutOneself, type LoadedStep, overOf } from "../state/step.ts";
import { NO_PAGES, type Pages, teamView } from "../team/view.ts";
import type { Audience } from "./audience.ts";
import { stepResult } from "./result.ts";

/** What hosts are told about the machine. */
export type MachineNews = Pick<HostView, "unsaved" | "turnedAway">;

type HostOnly = Omit<HostView, keyof StageView | "joinUrls" | keyof MachineNews>;

/** The host's part of a view. `current`: the step in hand. `audience`: hosts, or producers, who see no result before the room. */
export function hostOnly(
  state: RoomState,
  current: LoadedStep | undefined,
  audience: Audience,
  pages: Pages = NO_PAGES,
): HostOnly {
  const heads = headsForHost(state, current);
  return {
    steps: stepRows(state),
    team: teamView(state.room, pages),
    stages: pages.stages,
    ...(state.room.segments && { groups: groupsForHost(state) }),
    ...(heads && { heads }),
    ...(audience !== "producer" && current?.at.jots && { jots: [...current.at.jots] }),
    ...(current && (audience === "producer" ? wordsForProducer(state, current) : resultForHost(state, current))),
  };
}

/** the step that can be opened while people arrive; only the first one may be. */
function forArrivals(state: RoomState): string | undefined {
  const [first] = state.room.status === "lobby" ? state.plan : [];
  const planned = first && findStep(state, first.id);
  return planned && opensInLobby(state, planned) ? planned.step.id : undefined;
}

/** Where every step of the plan stands. */
function stepRows(state: RoomState): HostView["steps"] {
  const early = forArrivals(state);
  return state.plan.flatMap(({ id }) => {
    const step = state.steps.get(id);
    if (!step) return [];
    const { phase, round, skipped, reopened, askedAt, quick } = step;
    const final = step.settled?.includes(round) || step.compared || step.deleted?.includes(round);
    return [
      {
        id,
        phase,
        round,
        skipped,
        reopened,
        opened: step.openings > 0,
        ...(askedAt !== null && { askedAt }),
        ...(final && { final }),
        ...(id === early && { inLobby: true as const }),
        ...(quick && { quick: { over: overOf(state, step), inReport: quick.inReport } }),
      },
    ];
  });
}

/**
 * What a producer has to moderate: what people wrote, once the room sees the result. What is for facilitators alone is left
 * out, also where it is hidden.
 */
function wordsForProducer(state: RoomState, current: LoadedStep): Partial<HostOnly> {
  const { at, bound } = current;
  if (at.phase !== "revealed" && at.phase !== "debrief") return {};
  const { forFacilitators = [] } = bound.exercise;
  const texts = textsForHost(state, current, forFacilitators);
  if (forFacilitators.length === 0) return { texts, ...moderated(current) };
  // All texts are gone through only where something is hidden: in a hall they are thousands.
  if (at.moderation.hidden.length === 0) return { texts };
  const whole = { ...current, at: { ...at, moderation: NOTHING_HIDDEN } };
  const known = new Set([...readIn(state, whole, forFacilitators)].map(({ text }) => text));
  const hidden = at.moderation.hidden.filter((text) => known.has(text));
  return { texts, ...moderated({ ...current, at: { ...at, moderation: { hidden, merged: {} } } }) };
}

/** What the host has of the result of the step in hand, before and beside what the room sees. */
function resultForHost(state: RoomState, current: LoadedStep): Partial<HostOnly> {
  const { phase } = current.at;
  const peeking = phase === "closed" || phase === "huddle";
  const over = phase !== "setup" && phase !== "collecting";
  return {
    ...(peeking && { peek: stepResult(state, current, { key: false, segment: false, locale: state.room.locale }) }),
    ...(over && { texts: textsForHost(state, current), ...looking(state, current) }),
    ...moderated(current),
  };
}

/** What hosts have hidden and merged of the step in hand. */
function moderated({ at: { moderation } }: LoadedStep): Pick<HostView, "moderation"> {
  const { hidden, merged } = moderation;
  const any = hidden.length > 0 || Object.keys(merged).length > 0;
  return any ? { moderation: { hidden: [...hidden], merged: { ...merged } } } : {};
}

/** what the host reads before looking, and why the current round cannot be opened again. */
function looking(state: RoomState, current: LoadedStep): Pick<HostView, "settling" | "unread" | "final"> {
  const { at, bound, frozen } = current;
  const last = frozen.get(at.round);
  const { present = 0, finished = 0, enough = false } = last ?? {};
  const waiting = last && isAboutOneself(bound) && !isTold(state, bound, last);
  // about oneself, not even whether enough people have written is shown.
  const unread =
    !isAboutOneself(bound) && [...frozen.values()].some((one) => one.texts && !mayBeRead(state, bound, one));
  const final = finalFor(state, current);
  return {
    ...(waiting && { settling: { finished, present, enough } }),
    ...(unread && { unread }),
    ...(final && { final }),
  };
}

/** The texts of the step in hand, as many as fit into a host's view. */
function textsForHost(state: RoomState, current: LoadedStep, without: readonly string[] = []): Written[] {
  const texts: Written[] = [];
  let left: number = HOST_TEXT_BYTES;
  for (const written of readIn(state, current, without)) {
    left -= bytes(written.text) + 40;
    if (left < 0) return texts;
    texts.push(written);
  }
  return texts;
}

/** What may be read of the step in hand, but for some items. */
function* readIn(state: RoomState, current: LoadedStep, without: readonly string[]): Generator<Written> {
  for (const frozen of current.frozen.values()) {
    if (!mayBeRead(state, current.bound, frozen)) continue;
    for (const written of writtenIn(state, current, [frozen])) if (!without.includes(written.item)) yield written;
  }
}
