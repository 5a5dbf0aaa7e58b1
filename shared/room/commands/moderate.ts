/** What the host hides from the room, or merges: questions, words and texts. */
import { fits } from "../../bytes.ts";
import type { Moderation } from "../../exercises/contract.ts";
import { MODERATED_TEXTS, MODERATION_BYTES } from "../../limits.ts";
import { owns } from "../../plain.ts";
import type { Moderate } from "../../protocol/command.ts";
import type { QuestionState } from "../../protocol/question.ts";
import { ownQuestion } from "../answers/own.ts";
import { done, type Effect, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import { rebuildFrozenLists } from "../counting/lists.ts";
import { moveParkingLot } from "../parking-lot/stages.ts";
import { tellVoters } from "../parking-lot/votes.ts";
import type { RoomState } from "../state/state.ts";
import { findStep, withAnswers } from "../state/step.ts";

export function moderate(state: RoomState, wanted: Moderate, context: Context): Outcome {
  switch (wanted.what) {
    case "question":
      return state.questions.has(wanted.question)
        ? moderateQuestions(state, [wanted.question], wanted.to)
        : refused("unknown-question");
    case "questions":
      return moderateQuestions(state, wanted.questions, wanted.to);
    case "lot":
      return moveParkingLot(state, wanted, context);
    case "text":
      return moderateText(state, wanted);
    default:
      return wanted satisfies never;
  }
}

function moderateQuestions(state: RoomState, ids: readonly string[], to: QuestionState): Outcome {
  const changing = [...new Set(ids)].flatMap((id) => state.questions.get(id) ?? []).filter((one) => one.state !== to);
  return done(
    changing.map((question) => ({ put: "question", question: { ...question, state: to } })),
    changing.flatMap((question): Effect[] => {
      const moderated = { ...question, state: to };
      return [
        { tell: "you", person: question.person, own: { questions: [ownQuestion(moderated)] } },
        ...tellVoters(state, question, moderated),
      ];
    }),
  );
}

/** Hides, shows or merges a text of a step, and rebuilds the lists of its frozen rounds. */
function moderateText(state: RoomState, wanted: Extract<Moderate, { what: "text" }>): Outcome {
  const planned = findStep(state, wanted.step);
  if (!planned) return refused("unknown-step");
  const { at, bound } = planned;
  const { spelling } = bound.exercise;
  const before = spelt(at.moderation, spelling);
  const to = typeof wanted.to === "object" ? { merge: standsFor(before, spelling(wanted.to.merge)) } : wanted.to;
  const moderated = { ...at, moderation: after(before, spelling(wanted.text), to) };
  const { hidden, merged } = moderated.moderation;
  if (hidden.length + Object.keys(merged).length > MODERATED_TEXTS) return refused("too-many");
  // They are stored in one row with the step.
  if (!fits(JSON.stringify(moderated.moderation), MODERATION_BYTES)) return refused("too-many");
  const step = { ...withAnswers(state, planned), at: moderated };
  return done([{ put: "step", step: moderated }, ...rebuildFrozenLists(state, step)]);
}

/** What has been hidden and merged so far, in today's spelling: older rooms may have stored another one. */
function spelt({ hidden, merged }: Moderation, spelling: (text: string) => string): Moderation {
  const pairs = Object.entries(merged).map((pair) => pair.map(spelling));
  return { hidden: [...new Set(hidden.map(spelling))], merged: Object.fromEntries(pairs) };
}

/** What a text already counts as. Own entries only: a word may well be "constructor". */
function standsFor({ merged }: Moderation, text: string): string {
  return owns(merged, text) ? (merged[text] ?? text) : text;
}

function after({ hidden, merged }: Moderation, text: string, to: "hidden" | "shown" | { merge: string }): Moderation {
  const { [text]: _, ...others } = merged;
  const shown = hidden.filter((one) => one !== text);
  if (to === "hidden") return { hidden: [...shown, text], merged };
  if (to === "shown") return { hidden: shown, merged: others };
  if (to.merge === text) return { hidden: shown, merged: others };
  // Texts that were merged into this one move with it, so there are no chains of merges.
  const along = Object.fromEntries(
    Object.entries(others).map(([from, into]) => [from, into === text ? to.merge : into]),
  );
  return { hidden: shown, merged: { ...along, [text]: to.merge } };
}
