/** The script of a step as a facilitator reads it, with the buttons of their page. */

import { hand } from "#words/host/hand.ts";
import { pairs } from "#words/host/pairs.ts";
import { host as words } from "#words/host.ts";
import { type Bound, sheetOf } from "../../../shared/agenda/bind.ts";
import { type DraftStep, talksOf } from "../../../shared/agenda/draft.ts";
import { fitsLobby } from "../../../shared/agenda/lobby.ts";
import { markedScript } from "../../../shared/script/marked.ts";
import { type Buttons, isLast, type ScriptPlan, scriptOf } from "../../../shared/script/step.ts";
import { manifestOf } from "./manifest.ts";

/** What a button says before the title that it leads to. */
const nameOf = (button: string): string => button.split(":")[0] ?? button;

const { primary } = words;

/** The script with its slots filled. `plan`: the one that the step stands in, if it does. */
export function scriptFor(step: DraftStep, locale: string, plan?: ScriptPlan): string {
  const last = isLast(step, plan);
  return scriptOf(step, {
    locale,
    plan,
    buttons: (bound) => buttonsOf(bound, last, talksOf(step).task !== undefined),
    pages: pagesOf,
  });
}

/** The same with what its markdown says, for `ScriptText`. */
export function scriptTextFor(step: DraftStep, locale: string, plan?: ScriptPlan) {
  const text = scriptFor(step, locale, plan);
  return { text, marked: markedScript(text) };
}

/** How a step shows itself to a facilitator before it opens. */
const BEFORE = { role: "host", phase: "setup", round: 1, flipped: false, key: false, prompt: false } as const;

/** The buttons that lead through an open vote, where a talk comes before its questions. */
export function pagesOf({ exercise, content }: Bound): readonly string[] {
  return manifestOf(exercise.id).buttons?.(exercise.face(content, BEFORE)) ?? [];
}

/** Every button of the facilitator's page that a script may name for this step. `paired`: its plan says what pairs do. */
export function buttonsOf({ exercise, content }: Bound, last: boolean, paired = false): Buttons {
  const onwards = {
    pause: hand.pause,
    ...(last ? { next: nameOf(primary.end), end: nameOf(primary.end) } : { next: nameOf(primary.next) }),
  };
  const round = sheetOf({ exercise, content }, Number.MAX_SAFE_INTEGER)?.sheet.round;
  if (exercise.schemas.answer === null) return { ...onwards, ...(round && { startRound: primary.startRound }) };
  const { buildsOn = false, items, worded = false, tellsNothing } = manifestOf(exercise.id);
  const aboutOneself = exercise.privacy(content) === "S";
  const again = exercise.rounds(content) === 2;
  const face = exercise.face(content, BEFORE);
  return {
    ...(fitsLobby({ exercise, content }) && { arriving: nameOf(primary.arriving) }),
    open: primary.open,
    close: primary.close,
    check: aboutOneself ? words.settling.look : worded ? words.words.check : words.peek.show,
    ...(aboutOneself && { wait: words.settling.wait }),
    ...(paired && !again && { pairs: pairs.start }),
    ...(again && !buildsOn && { huddle: primary.huddle, revote: primary.revote }),
    ...(again && { closeReveal: primary.closeReveal }),
    // Of what tells the room nothing there is nothing to reveal either.
    ...(!tellsNothing(face) && { reveal: primary.reveal, debrief: primary.debrief }),
    ...(again && buildsOn && { tagging: primary.goOn }),
    ...(items(face).length > 1 && { overview: words.revealed.overview }),
    ...onwards,
  };
}
