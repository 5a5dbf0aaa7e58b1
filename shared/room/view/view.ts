/** What each role may see: the only way from the state to a screen. */
import { localeOf } from "../../agenda/library.ts";
import type { Agenda, Step } from "../../agenda/schema.ts";
import { RETURNS_PER_SECOND } from "../../limits.ts";
import type { HostView, Plan, StageView, View } from "../../protocol/view.ts";
import { parkingLotOf } from "../parking-lot/stages.ts";
import { parkingLotView } from "../parking-lot/view.ts";
import { opensIn } from "../people/door.ts";
import { anyRemote, type RoomState, seated } from "../state/state.ts";
import { isReported, stepInHand, withAnswers } from "../state/step.ts";
import type { Pages } from "../team/view.ts";
import { type Audience, roleOf } from "./audience.ts";
import { fitting } from "./fit.ts";
import { hostOnly, type MachineNews } from "./host-view.ts";
import { stepView } from "./step-view.ts";

/** What a view needs that does not come from the room. */
export interface Surroundings {
  build: string;
  /** Addresses under which phones can reach this server, the likeliest first. */
  origins: readonly string[];
  news?: MachineNews;
  /** Absent where nobody counts them. */
  pages?: Pages;
}

export type AnyView = View | StageView | HostView;

/** The room as one audience sees it, in one language. */
export function view(state: RoomState, audience: Audience, locale: string, around: Surroundings): AnyView {
  const role = roleOf(audience);
  const planned = stepInHand(state, locale);
  const current = planned && withAnswers(state, planned);
  const common: View = {
    room: roomView(state, locale, around),
    step: current ? stepView(state, current, audience, locale) : null,
    ...parkingLotView(state, role),
  };
  if (role === "participant") return fitting(common, role);
  const { people, client } = state.room.occasion ?? {};
  const lot = parkingLotOf(state.room);
  const stage: StageView = {
    ...common,
    joinUrl: joinUrl(pickedOrigin(state, around) ?? "", state),
    lotOnScreen: lot.screen,
    ...(lot.page && { lotPage: lot.page }),
    ...(state.room.logo && { logo: state.room.logo }),
    ...(state.room.blank && { blank: true }),
    ...(people !== undefined && { invited: people }),
    ...(client !== undefined && { client }),
    ...(anyRemote(state) && { remote: true }),
  };
  if (role === "stage") return fitting(stage, role);
  const joinUrls = around.origins.map((origin) => joinUrl(origin, state));
  return { ...stage, joinUrls, ...around.news, ...hostOnly(state, current, audience, around.pages) };
}

function roomView({ room }: RoomState, locale: string, { build }: Surroundings): View["room"] {
  const { code, title, status, rehearsal, names, locked } = room;
  const opensAt = opensIn(room);
  return {
    ...{ code, title, locale: localeOf(locale), status, rehearsal, build, names, locked },
    ...(opensAt !== undefined && { opensAt }),
    ...(room.paused && { paused: room.paused }),
  };
}

const joinUrl = (origin: string, { room }: RoomState): string => `${origin}/j/${room.code}`;

/** The origin that the host has picked, if the server still has it; else the likeliest. */
function pickedOrigin({ room: { address } }: RoomState, { origins }: Surroundings): string | undefined {
  return address !== null && origins.includes(address) ? address : origins[0];
}

/**
 * Milliseconds over which the phones of a room spread their return if all of them are disconnected at once, as by a deploy.
 * It grows with the number of people in steps of a second, and is no part of a view.
 */
export function spread(state: RoomState): number {
  return Math.max(1, Math.ceil(seated(state) / RETURNS_PER_SECOND)) * 1_000;
}

/** The current plan, for hosts. */
export function plan(state: RoomState): Plan {
  return { t: "plan", agenda: agendaOf(state, state.plan) };
}

/** The plan as it was run, to be run again: quick questions belong to it where the report has them. */
export function planRun(state: RoomState): Agenda {
  return agendaOf(
    state,
    state.plan.filter(({ id }) => isReported(state.steps.get(id))),
  );
}

function agendaOf({ room: { title, locale, occasion, logo } }: RoomState, steps: readonly Step[]): Agenda {
  return { v: 1, title, locale, ...occasion, ...(logo && { logo }), steps: [...steps] };
}
