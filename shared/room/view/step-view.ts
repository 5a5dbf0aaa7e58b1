/** The step in hand, as a role may see it. */
import { type Bound, sheetOf } from "../../agenda/bind.ts";
import type { Step } from "../../agenda/schema.ts";
import type { Showing } from "../../exercises/contract.ts";
import type { Role } from "../../primitives.ts";
import type { StepView } from "../../protocol/view.ts";
import { listsOf } from "../answers/deal.ts";
import { openPageOf, pageShown } from "../state/open-page.ts";
import type { StepState } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { isAboutOneself, isPromptShown, itemsOf, type LoadedStep } from "../state/step.ts";
import { type Audience, roleOf } from "./audience.ts";
import { isFlipped } from "./order.ts";
import { stepResult } from "./result.ts";

export function stepView(state: RoomState, current: LoadedStep, audience: Audience, locale: string): StepView {
  const { step, at, bound } = current;
  const { exercise, content } = bound;
  const debriefing = at.phase === "debrief";
  const role = roleOf(audience);
  const revealed = at.phase === "revealed" || debriefing;
  const sheet = at.phase === "setup" ? undefined : sheetOf(bound, at.sheet);
  const open = openPageOf(bound, at);
  const page = pageShown(bound, at);
  const showing: Showing = {
    role,
    phase: at.phase,
    round: at.round,
    flipped: isFlipped(state, at),
    key: debriefing && at.shown.key,
    prompt: role === "host" || isPromptShown(at),
    ...listsOf(state, at.id),
    // Before it opens, its facilitator reads the whole of it.
    ...(sheet && { sheet: sheet.at }),
    ...(page !== undefined && { page }),
  };
  const segment = debriefing && (audience === "host" || at.shown.segment);
  const result = revealed ? stepResult(state, current, { ...showing, locale, segment }) : "pending";
  return {
    id: at.id,
    title: step.title,
    phase: at.phase,
    round: at.round,
    rounds: exercise.rounds(content),
    privacy: exercise.privacy(content),
    ...(state.room.status !== "lobby" && phonesAsked(bound, at)),
    ...(at.items && (at.round === 2 || at.phase === "huddle") && { items: [...itemsOf(bound, at, 2)] }),
    ...(revealed && at.focus !== null && { focus: at.focus }),
    // A phone scrolls; R-155: of an open vote it shows the page that the host has turned to.
    ...(at.page && (open || role !== "participant") && { page: open?.at ?? at.page }),
    ...(open && { open: { pages: open.pages, takes: open.takes } }),
    ...sheetView(bound, at, sheet, role),
    ...(revealed && { shown: debriefing ? at.shown : { key: false, segment: false, prompt: at.shown.prompt } }),
    ...(at.endsAt !== null && { endsAt: at.endsAt }),
    ...pairsView(step, at, { role, twice: exercise.rounds(content) === 2 }),
    ...(at.closesAt !== undefined && { closesAt: at.closesAt }),
    result: exercise.items(content).length === 0 ? "none" : result,
    ...exercise.face(content, showing),
  };
}

/** between votes they talk anyhow; else a host has to say so, and is told beforehand what there is. Phones say the same as the wall. */
function pairsView(
  { talks }: Step,
  { phase, endsAt, pairsUntil }: StepState,
  { role, twice }: { role: Role; twice: boolean },
): Pick<StepView, "pairs"> {
  if (talks?.task === undefined || phase === "setup" || phase === "closed") return {};
  const on = phase !== "huddle" && endsAt !== null && endsAt === pairsUntil;
  // A task for the talk between two votes is offered nowhere else.
  if (!on && phase !== "huddle" && (role !== "host" || twice)) return {};
  return { pairs: { task: talks.task, ...(on && { on }) } };
}

/** nothing where a page is a single sheet without a time; R-154 has no other. */
function sheetView(
  bound: Bound,
  { since }: StepState,
  sheet: ReturnType<typeof sheetOf>,
  role: Role,
): Pick<StepView, "sheet"> {
  if (!sheet) return {};
  const { at, all } = sheet;
  if (sheet.sheet.keep) return { sheet: { at, all, keep: true } };
  const timed = sheet.sheet.seconds !== undefined;
  const round = sheetOf(bound, all)?.sheet.round && { round: since === undefined ? {} : { since } };
  if (all === 1 && !timed) return {};
  const sheets = bound.exercise.sheets?.(bound.content) ?? [];
  const times = role === "host" && sheets.some(({ seconds }) => seconds !== undefined);
  return { sheet: { at, all, ...(timed && { timed }), ...(times && { times }), ...round } };
}

/** a phone that asks about oneself says how many phones are asked; R-156: while people arrive nobody knows. */
function phonesAsked(bound: Bound, { phones }: StepState): Pick<StepView, "phones"> {
  return phones !== undefined && isAboutOneself(bound) ? { phones } : {};
}
