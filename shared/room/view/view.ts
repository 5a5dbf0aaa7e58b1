/** What each role may see: the only way from the state to a screen. */
import type { Bound } from "../../agenda/bind.ts";
import { localeOf } from "../../agenda/library.ts";
import { bytes } from "../../bytes.ts";
import type { Showing, Written } from "../../exercises/contract.ts";
import type { AnyExercise } from "../../exercises/index.ts";
import { HOST_TEXT_BYTES, RETURNS_PER_SECOND } from "../../limits.ts";
import type { Role } from "../../primitives.ts";
import type { Progress } from "../../protocol/progress.ts";
import type { HostView, Plan, RoundResult, StageView, StepResult, StepView, View } from "../../protocol/view.ts";
import { writtenIn } from "../counting/texts.ts";
import { parkingLotOf } from "../parking-lot/stages.ts";
import { parkingLotView } from "../parking-lot/view.ts";
import { dotted } from "../parking-lot/votes.ts";
import { groupName } from "../people/groups.ts";
import { headsForHost } from "../privacy/heads.ts";
import { groupsForHost } from "../privacy/segments.ts";
import { finalFor, isTold, mayBeRead, toldRounds } from "../privacy/settling.ts";
import type { Frozen, StepState } from "../state/rows.ts";
import { answerKey, joined, type RoomState, seated } from "../state/state.ts";
import { boundStep, findStep, isAboutOneself, itemsOf, partOf, stepAnswersOf } from "../state/step.ts";
import { fitting } from "./fit.ts";
import { isFlipped } from "./order.ts";

/** What a view needs that is not the room's. */
export interface Surroundings {
  build: string;
  /** Addresses under which phones can reach this server, the likeliest first. */
  origins: readonly string[];
  news?: MachineNews;
}

/** What there is to tell hosts of the machine. */
export type MachineNews = Pick<HostView, "unsaved" | "turnedAway">;

export type AnyView = View | StageView | HostView;

/** The room as one role sees it, in one language. */
export function view(state: RoomState, role: Role, locale: string, around: Surroundings): AnyView {
  const common: View = {
    room: {
      code: state.room.code,
      title: state.room.title,
      locale: localeOf(locale),
      status: state.room.status,
      rehearsal: state.room.rehearsal,
      build: around.build,
      names: state.room.names,
      locked: state.room.locked,
    },
    step: stepView(state, role, locale),
    ...parkingLotView(state, role),
  };
  if (role === "participant") return fitting(common, role);
  const joinUrls = around.origins.map((origin) => `${origin}/j/${state.room.code}`);
  const picked =
    state.room.address !== null && around.origins.includes(state.room.address) ? state.room.address : around.origins[0];
  const stage: StageView = {
    ...common,
    joinUrl: `${picked ?? ""}/j/${state.room.code}`,
    lotOnScreen: parkingLotOf(state.room).screen,
  };
  return role === "stage" ? fitting(stage, role) : { ...stage, joinUrls, ...around.news, ...hostOnly(state) };
}

function stepView(state: RoomState, role: Role, locale: string): StepView | null {
  const found = state.room.current === null ? undefined : findStep(state, state.room.current);
  if (!found) return null;
  const { step, at } = found;
  const bound = boundStep(state, step, locale);
  const { exercise, content } = bound;
  const debriefing = at.phase === "debrief";
  const revealed = at.phase === "revealed" || debriefing;
  const showing: Showing = {
    role,
    phase: at.phase,
    round: at.round,
    flipped: isFlipped(state, at),
    key: debriefing && at.shown.key,
    prompt: role === "host" || (debriefing && at.shown.prompt),
  };
  const nothing = exercise.items(content).length === 0;
  return {
    id: at.id,
    title: step.title,
    phase: at.phase,
    round: at.round,
    rounds: exercise.rounds(content),
    privacy: exercise.privacy(content),
    ...phonesAsked(bound, at),
    ...(at.items && (at.round === 2 || at.phase === "huddle") && { items: [...itemsOf(bound, at, 2)] }),
    ...(revealed && at.focus !== null && { focus: at.focus }),
    ...(debriefing && { shown: at.shown }),
    ...(at.endsAt !== null && { endsAt: at.endsAt }),
    result: nothing
      ? "none"
      : revealed
        ? stepResult(state, at.id, { ...showing, locale, segment: debriefing && (role === "host" || at.shown.segment) })
        : "pending",
    ...exercise.face(content, showing),
  };
}

/** the phone of somebody who answers about themselves says how many there are. */
function phonesAsked(bound: Bound, { phones }: StepState): Pick<StepView, "phones"> {
  return phones !== undefined && isAboutOneself(bound) ? { phones } : {};
}

/** How much of a result is told, and in which language. */
interface Telling {
  key: boolean;
  /** By segment too. */
  segment: boolean;
  locale: string;
}

/** A step's frozen rounds as they go over the wire. */
export function stepResult(state: RoomState, id: string, telling: Telling): StepResult {
  const found = findStep(state, id);
  const bound = found && boundStep(state, found.step);
  const frozen = bound ? toldRounds(state, stepAnswersOf(state, id), bound) : [];
  const movement = frozen.find((one) => one.movement !== null)?.movement;
  return {
    rounds: frozen.map((one) => {
      const told = bound ? roundForWire(one, bound.exercise, telling) : one;
      return roundResult(told, state.room.segments, telling);
    }),
    ...(movement && { movement }),
  };
}

/** A frozen round as short as the wire wants it, and without the key before it is shown. */
export function roundForWire(
  frozen: Frozen,
  exercise: AnyExercise,
  showing: { key: boolean; tables?: boolean },
): Frozen {
  const segments = frozen.segments?.map((one) =>
    "hidden" in one ? one : { ...one, result: exercise.forWire(one.result, showing) },
  );
  return { ...frozen, result: exercise.forWire(frozen.result, showing), ...(segments && { segments }) };
}

/** The published part of a frozen round. */
export function roundResult(
  frozen: Frozen,
  split: RoomState["room"]["segments"],
  { segment, locale }: Pick<Telling, "segment" | "locale">,
): RoundResult {
  const { round, eligible, answered, passed, result, segments, predicted, time, source } = frozen;
  const named = segments?.map((one) => ({ ...one, group: groupName(split, one.group, locale) }));
  return {
    round,
    eligible,
    answered,
    passed,
    result,
    ...(segment && named && { segments: named }),
    ...(predicted && { predicted }),
    ...(time && { time }),
    ...(source && { source }),
  };
}

function hostOnly(state: RoomState): Omit<HostView, keyof StageView | "joinUrls" | keyof MachineNews> {
  const at = state.room.current === null ? undefined : state.steps.get(state.room.current);
  const peeking = at?.phase === "closed" || at?.phase === "huddle";
  const over = at && at.phase !== "setup" && at.phase !== "collecting";
  const moderated = at && (at.moderation.hidden.length > 0 || Object.keys(at.moderation.merged).length > 0);
  const heads = headsForHost(state);
  return {
    steps: state.plan.flatMap(({ id }) => {
      const step = state.steps.get(id);
      if (!step) return [];
      const { phase, round, skipped, reopened } = step;
      const final = step.settled?.includes(round) || step.compared || step.deleted?.includes(round);
      return [{ id, phase, round, skipped, reopened, opened: step.openings > 0, ...(final && { final }) }];
    }),
    ...(state.room.segments && { groups: groupsForHost(state) }),
    ...(heads && { heads }),
    ...(peeking && { peek: stepResult(state, at.id, { key: false, segment: false, locale: state.room.locale }) }),
    ...(over && { texts: writtenFor(state) }),
    ...(over && looking(state)),
    ...(moderated && { moderation: { hidden: [...at.moderation.hidden], merged: { ...at.moderation.merged } } }),
  };
}

/** what the host reads before looking, and why the round in hand can't be opened again. */
function looking(state: RoomState): Pick<HostView, "settling" | "unread" | "final"> {
  const found = state.room.current === null ? undefined : findStep(state, state.room.current);
  if (!found) return {};
  const { at } = found;
  const bound = boundStep(state, found.step);
  const { frozen } = stepAnswersOf(state, at.id);
  const last = frozen.get(at.round);
  const { present = 0, finished = 0, enough = false } = last ?? {};
  const waiting = last && isAboutOneself(bound) && !isTold(state, bound, last);
  // of answers about oneself not even whether enough people have written is told.
  const unread =
    !isAboutOneself(bound) && [...frozen.values()].some((one) => one.texts && !mayBeRead(state, bound, one));
  const final = finalFor(state, bound, at);
  return {
    ...(waiting && { settling: { finished, present, enough } }),
    ...(unread && { unread }),
    ...(final && { final }),
  };
}

/** The texts of the step in hand that a host's view has room for. */
function writtenFor(state: RoomState): Written[] {
  const found = state.room.current === null ? undefined : findStep(state, state.room.current);
  if (!found) return [];
  const sheet = stepAnswersOf(state, found.at.id);
  const bound = boundStep(state, found.step);
  const texts: Written[] = [];
  let room: number = HOST_TEXT_BYTES;
  for (const frozen of sheet.frozen.values()) {
    if (!mayBeRead(state, bound, frozen)) continue;
    for (const written of writtenIn(state, sheet, bound, found.at, [frozen])) {
      room -= bytes(written.text) + 40;
      if (room < 0) return texts;
      texts.push(written);
    }
  }
  return texts;
}

/** How far the room is with the step in hand. */
export function progress(state: RoomState, present: (person: string) => boolean): Progress {
  const at = state.room.current === null ? undefined : state.steps.get(state.room.current);
  const sheet = at && state.stepAnswers.get(at.id);
  const round = at?.round ?? 1;
  const found = at && findStep(state, at.id);
  const part = found ? partOf(boundStep(state, found.step), round) : "main";
  // In one go, for it is counted several times a second while a hall votes.
  const counts = { finished: 0, started: 0, present: 0, joined: 0 };
  for (const { id } of joined(state)) {
    const own = sheet?.answers.get(answerKey(round, part, id));
    if (own) counts.started += 1;
    if (own?.finished) counts.finished += 1;
    if (present(id)) counts.present += 1;
    counts.joined += 1;
  }
  return {
    t: "progress",
    step: at?.id ?? null,
    round,
    ...counts,
    ...(parkingLotOf(state.room).stage === "dots" && { dotted: dotted(state) }),
  };
}

/**
 * Milliseconds over which the phones of a room spread their coming back when all of them were dropped at once, as by a
 * deploy. It follows the number of people in steps of a second, and is no part of a view.
 */
export function spread(state: RoomState): number {
  return Math.max(1, Math.ceil(seated(state) / RETURNS_PER_SECOND)) * 1_000;
}

/** Where the room is, for telling one phase from the next. */
export function place({ room, steps }: RoomState): string {
  const at = room.current === null ? undefined : steps.get(room.current);
  return at ? `${at.id}/${at.round}/${at.phase}` : room.status;
}

/** The plan as it is now, for hosts. */
export function plan({ room: { title, locale }, plan: steps }: RoomState): Plan {
  return { t: "plan", agenda: { v: 1, title, locale, steps } };
}
