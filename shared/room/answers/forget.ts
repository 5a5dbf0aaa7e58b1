/** what somebody deletes of their own: their answers to a step, or all that the room holds of them. */
import * as v from "valibot";
import type { Bound } from "../../agenda/bind.ts";
import type { Moderation } from "../../exercises/contract.ts";
import { Prediction } from "../../exercises/predict.ts";
import { FORGETS_PER_PERSON } from "../../limits.ts";
import type { Forget, OwnAnswer } from "../../protocol/answer.ts";
import { type Change, done, type Effect, type Outcome, refused } from "../change.ts";
import { forStorage } from "../counting/count.ts";
import { withRebuiltLists } from "../counting/lists.ts";
import { NOTHING_HIDDEN } from "../counting/texts.ts";
import { votersTold } from "../parking-lot/votes.ts";
import { ungrouped } from "../privacy/segments.ts";
import { isTold } from "../privacy/settling.ts";
import { type Answer, type Frozen, type Gone, guessKey, type Person, type StepState } from "../state/rows.ts";
import { answerKey, answerKeys, openedSteps, type RoomState, type StepAnswers } from "../state/state.ts";
import { boundStep, findStep, stepAnswersOf } from "../state/step.ts";

/** What is read of the answers to any step; a step at a time, for all of them at once would be too many. */
export interface Stored {
  answersOf(person: string, steps: readonly string[]): readonly OwnAnswer[];
  stepAnswers(step: string): StepAnswers;
}

/** The same where every sheet is loaded. */
export const inMemory = (state: RoomState): Stored => ({
  answersOf: (person, steps) => steps.flatMap((step) => answersIn(stepAnswersOf(state, step), person)),
  stepAnswers: (step) => stepAnswersOf(state, step),
});

/** Deletes it, whatever phase the step is in and also after the end. Somebody who deletes everything is still in the room. */
export function forget(state: RoomState, person: Person, { step }: Forget, stored: Stored): Outcome {
  if (step !== undefined && !findStep(state, step)) return refused("unknown-step");
  const forgot = (person.forgot ?? 0) + 1;
  if (forgot > FORGETS_PER_PERSON) return refused("too-many");
  const steps = step === undefined ? openedSteps(state) : [step];
  const answered = new Set(stored.answersOf(person.id, steps).map((one) => one.step));
  const changes = steps.flatMap((id): Change[] => [
    { put: "forgotten", step: id, person: person.id },
    ...(answered.has(id) ? afterwards(state, id, person.id, stored.stepAnswers(id)) : []),
  ]);
  const told: Effect[] = [
    { tell: "you", person: person.id, own: { forgotten: step === undefined ? {} : { step } } },
    { tell: "progress" },
  ];
  if (step !== undefined) return done([...changes, { put: "person", person: { ...person, forgot } }], told);
  const questions = [...state.questions.values()].filter((question) => question.person === person.id);
  return done(
    [
      ...changes,
      ...questions.map(({ id }): Change => ({ put: "unasked", question: id })),
      { put: "unvoted", person: person.id },
      ...(person.segment === null ? [] : [{ put: "room", room: ungrouped(state, person.segment) } as const]),
      { put: "person", person: { ...person, name: null, segment: null, forgot } },
    ],
    [
      ...told,
      // Dots on a question that has gone are free again.
      ...questions.flatMap((question) => votersTold(state, question, { ...question, state: "hidden" })),
      { tell: "people", person: person.id },
    ],
  );
}

function answersIn({ answers }: StepAnswers, person: string): Answer[] {
  return answerKeys(person).flatMap((key) => answers.get(key) ?? []);
}

/** What else of a step changes with somebody's answers: figures stay, and no list or note has their words any more. */
function afterwards(state: RoomState, id: string, person: string, sheet: StepAnswers): Change[] {
  const found = findStep(state, id);
  if (!found) return [];
  const bound = boundStep(state, found.step);
  const own = answersIn(sheet, person);
  const left: StepAnswers = {
    ...sheet,
    answers: new Map([...sheet.answers].filter(([, one]) => one.person !== person)),
  };
  const lost = wordsLost(bound, found.at, own, left);
  const at = stepWithout(found.at, lost);
  const others = answersWithout(bound, left, lost);
  for (const answer of others) left.answers.set(answerKey(answer.round, answer.part, answer.person), answer);
  const frozen = [...sheet.frozen.values()].map((one) => {
    const gone = goneWith(bound, one, own, lost);
    return forStorage(bound, withRebuiltLists(state, left, bound, at, gone ? { ...one, gone } : one));
  });
  const deleted = frozen.filter((one) => wouldTell(state, bound, at, one)).map(({ round }) => round);
  const same = at === found.at && deleted.length === (at.deleted?.length ?? 0);
  return [
    ...(same ? [] : [{ put: "step", step: { ...at, deleted } } as const]),
    ...others.map((answer): Change => ({ put: "answer", answer })),
    ...frozen.map((one): Change => ({ put: "frozen", frozen: one })),
  ];
}

/**
 * Whether closing a round again would tell what people have deleted, in the difference to figures that were told: also
 * where several have, as all but one of them may be phones of one person. One that is open is counted anew as it is.
 */
function wouldTell(state: RoomState, bound: Bound, at: StepState, frozen: Frozen): boolean {
  if (at.phase === "collecting" && at.round === frozen.round) return false;
  return frozen.gone !== undefined && isTold(state, bound, frozen);
}

/** Of everybody who has deleted an answer that a frozen round counts: how many had answered each item. */
function goneWith(
  { exercise }: Bound,
  { round, gone = {} }: Frozen,
  own: readonly Answer[],
  lost: ReadonlySet<string>,
): Gone | undefined {
  const items = own.flatMap((answer) => {
    if (answer.round !== round || answer.status !== "answered") return [];
    if (answer.part === "predict") return v.parse(Prediction, answer.payload).map(({ item }) => guessKey(item));
    const wrote = exercise.texts(answer.payload, NOTHING_HIDDEN).map(({ item }) => item);
    return [...new Set([...exercise.covers(answer.payload), ...wrote])];
  });
  const counts = new Map(Object.entries(gone));
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  // An item may be somebody's own word.
  for (const word of lost) counts.delete(word);
  return counts.size === 0 ? undefined : Object.fromEntries(counts);
}

/** What somebody wrote and nobody else did, in the spelling of moderation. */
function wordsLost({ exercise }: Bound, at: StepState, own: readonly Answer[], left: StepAnswers): ReadonlySet<string> {
  const { hidden, merged } = at.moderation;
  // What has been noted nowhere need not be looked for.
  const noted = new Set([
    ...hidden,
    ...Object.entries(merged).flat(),
    ...(exercise.secondItems ? (at.items ?? []) : []),
  ]);
  const wordsOf = ({ part, payload }: Answer) =>
    part === "predict" || payload === null
      ? []
      : exercise.texts(payload, NOTHING_HIDDEN).map(({ text }) => exercise.spelling(text));
  const lost = new Set(own.flatMap(wordsOf).filter((word) => noted.has(word)));
  if (lost.size === 0) return lost;
  for (const answer of left.answers.values()) for (const word of wordsOf(answer)) lost.delete(word);
  return lost;
}

/** The step without words that are lost: what it is about, and what the host has hidden and merged. */
function stepWithout(at: StepState, lost: ReadonlySet<string>): StepState {
  if (lost.size === 0) return at;
  const stays = (word: string) => !lost.has(word);
  return { ...at, items: at.items?.filter(stays) ?? null, moderation: moderationWithout(at.moderation, stays) };
}

function moderationWithout({ hidden, merged }: Moderation, stays: (word: string) => boolean): Moderation {
  const pairs = Object.entries(merged).filter(([word]) => stays(word));
  // What was hidden by its being merged into a word that is lost stays hidden by itself.
  const hiddenBy = (word: string) =>
    stays(word) ? [word] : pairs.flatMap(([one, into]) => (into === word ? [one] : []));
  return {
    hidden: [...new Set(hidden.flatMap(hiddenBy))],
    merged: Object.fromEntries(pairs.filter(([, into]) => stays(into))),
  };
}

/** The others' answers that are about words that are lost, as they are without them. */
function answersWithout({ exercise }: Bound, left: StepAnswers, lost: ReadonlySet<string>): Answer[] {
  const { withoutWords } = exercise;
  if (lost.size === 0 || !withoutWords) return [];
  const stays = (item: string) => !lost.has(item);
  return [...left.answers.values()].flatMap((answer) => {
    const { payload, skipped, part } = answer;
    if (part === "predict" || payload === null) return [];
    const kept = withoutWords(payload, lost);
    if (kept === payload && skipped.every(stays)) return [];
    return [{ ...answer, payload: kept, skipped: skipped.filter(stays) }];
  });
}
