/** deleting one's own answers to a step, or all that the room keeps of oneself. */
import * as v from "valibot";
import type { Bound } from "../../agenda/bind.ts";
import type { Moderation } from "../../exercises/contract.ts";
import { Prediction } from "../../exercises/predict.ts";
import { FORGETS_PER_PERSON } from "../../limits.ts";
import type { Forget, OwnAnswer } from "../../protocol/answer.ts";
import { type Change, done, type Outcome, refused } from "../change.ts";
import { forStorage } from "../counting/count.ts";
import { withRebuiltLists } from "../counting/lists.ts";
import { NOTHING_HIDDEN } from "../counting/texts.ts";
import { tellVoters } from "../parking-lot/votes.ts";
import { ungrouped } from "../privacy/segments.ts";
import { isTold } from "../privacy/settling.ts";
import { type Answer, type Frozen, type Gone, guessKey, type Person, type StepState } from "../state/rows.ts";
import { answerKey, answerKeys, openedSteps, type RoomState, type StepAnswers } from "../state/state.ts";
import { findStep, type LoadedStep } from "../state/step.ts";

/** Reads the answers to any step from the store, one step at a time: all of them at once would be too many. */
export interface Stored {
  answersOf(person: string, steps: readonly string[]): readonly OwnAnswer[];
  stepAnswers(step: string): StepAnswers;
}

/** The same for a state in which the answers to every step are loaded. */
export function inMemory(state: RoomState): Stored {
  const stepAnswers = (step: string) => {
    const answers = state.stepAnswers.get(step);
    if (!answers) throw new Error(`The answers of step ${step} are not loaded`);
    return answers;
  };
  return {
    answersOf: (person, steps) => steps.flatMap((step) => answersIn(stepAnswers(step), person)),
    stepAnswers,
  };
}

/** Deletes in any phase of the step, and after the end as well. Who deletes everything stays in the room. */
export function forget(state: RoomState, person: Person, { step }: Forget, stored: Stored): Outcome {
  if (step !== undefined && !findStep(state, step)) return refused("unknown-step");
  const forgot = (person.forgot ?? 0) + 1;
  if (forgot > FORGETS_PER_PERSON) return refused("too-many");
  return step === undefined
    ? forgetAll(state, { ...person, forgot }, stored)
    : done(
        [...forgetSteps(state, person.id, [step], stored), { put: "person", person: { ...person, forgot } }],
        [{ tell: "you", person: person.id, own: { forgotten: { step } } }, { tell: "progress" }],
      );
}

/** All answers, questions and votes of somebody, their name and their group. */
function forgetAll(state: RoomState, person: Person, stored: Stored): Outcome {
  const { consent: _, ...rest } = person;
  const questions = [...state.questions.values()].filter((question) => question.person === person.id);
  return done(
    [
      ...forgetSteps(state, person.id, openedSteps(state), stored),
      ...questions.map(({ id }): Change => ({ put: "unasked", question: id })),
      { put: "unvoted", person: person.id },
      ...(person.segment === null ? [] : [{ put: "room", room: ungrouped(state, person.segment) } as const]),
      { put: "person", person: { ...rest, name: null, segment: null } },
    ],
    [
      { tell: "you", person: person.id, own: { forgotten: {} } },
      { tell: "progress" },
      // Dots on a deleted question are free again.
      ...questions.flatMap((question) => tellVoters(state, question, { ...question, state: "hidden" })),
      { tell: "people", person: person.id },
    ],
  );
}

function forgetSteps(state: RoomState, person: string, steps: readonly string[], stored: Stored): Change[] {
  const answered = new Set(stored.answersOf(person, steps).map((one) => one.step));
  return steps.flatMap((id): Change[] => {
    const planned = answered.has(id) ? findStep(state, id) : undefined;
    return [
      { put: "forgotten", step: id, person },
      ...(planned ? consequences(state, { ...planned, ...stored.stepAnswers(id) }, person) : []),
    ];
  });
}

function answersIn({ answers }: StepAnswers, person: string): Answer[] {
  return answerKeys(person).flatMap((key) => answers.get(key) ?? []);
}

/** What else changes in a step when somebody's answers go: figures stay; lists and notes lose that person's words. */
function consequences(state: RoomState, step: LoadedStep, person: string): Change[] {
  const own = answersIn(step, person);
  const answers = new Map([...step.answers].filter(([, one]) => one.person !== person));
  const lost = wordsLost(step, own, answers);
  const at = stepWithout(step.at, lost);
  const others = answersWithout(step.bound, answers, lost);
  for (const answer of others) answers.set(answerKey(answer.round, answer.part, answer.person), answer);
  const left: LoadedStep = { ...step, at, answers };
  const frozen = [...step.frozen.values()].map((one) => {
    const gone = goneWith(step.bound, one, own, lost);
    return forStorage(step.bound, withRebuiltLists(state, left, gone ? { ...one, gone } : one));
  });
  const deleted = frozen.filter((one) => wouldTell(state, left, one)).map(({ round }) => round);
  const same = at === step.at && deleted.length === (at.deleted?.length ?? 0);
  return [
    ...(same ? [] : [{ put: "step", step: { ...at, deleted } } as const]),
    ...others.map((answer): Change => ({ put: "answer", answer })),
    ...frozen.map((one): Change => ({ put: "frozen", frozen: one })),
  ];
}

/**
 * Whether closing a round again would reveal what people have deleted, as the difference to the figures that were shown.
 * That holds for several people too: all but one of them may be phones of one person. A round that is open is counted anew
 * in any case.
 */
function wouldTell(state: RoomState, { at, bound }: LoadedStep, frozen: Frozen): boolean {
  if (at.phase === "collecting" && at.round === frozen.round) return false;
  return frozen.gone !== undefined && isTold(state, bound, frozen);
}

/** Where a deleted answer is noted that says nothing of any item, and is counted all the same. */
const NO_ITEM = "*";

/** How many people, for each item, have deleted an answer that a frozen round counts. */
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
    const about = [...new Set([...exercise.covers(answer.payload), ...wrote])];
    return about.length > 0 ? about : [NO_ITEM];
  });
  const counts = new Map(Object.entries(gone));
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  // An item may be a word that the person wrote.
  for (const word of lost) counts.delete(word);
  return counts.size === 0 ? undefined : Object.fromEntries(counts);
}

/** The words that only this person wrote, in the spelling of moderation. */
function wordsLost(
  { at, bound: { exercise } }: LoadedStep,
  own: readonly Answer[],
  others: ReadonlyMap<string, Answer>,
): ReadonlySet<string> {
  const { hidden, merged } = at.moderation;
  // Only words that the step has noted can be lost.
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
  for (const answer of others.values()) for (const word of wordsOf(answer)) lost.delete(word);
  return lost;
}

/** The step without the lost words, in its items and in what the host has hidden and merged. */
function stepWithout(at: StepState, lost: ReadonlySet<string>): StepState {
  if (lost.size === 0) return at;
  const stays = (word: string) => !lost.has(word);
  return { ...at, items: at.items?.filter(stays) ?? null, moderation: moderationWithout(at.moderation, stays) };
}

function moderationWithout({ hidden, merged }: Moderation, stays: (word: string) => boolean): Moderation {
  const pairs = Object.entries(merged).filter(([word]) => stays(word));
  // A word that was hidden because it was merged into a lost word stays hidden by itself.
  const hiddenBy = (word: string) =>
    stays(word) ? [word] : pairs.flatMap(([one, into]) => (into === word ? [one] : []));
  return {
    hidden: [...new Set(hidden.flatMap(hiddenBy))],
    merged: Object.fromEntries(pairs.filter(([, into]) => stays(into))),
  };
}

/** Other people's answers about lost words, without these words. */
function answersWithout(
  { exercise }: Bound,
  answers: ReadonlyMap<string, Answer>,
  lost: ReadonlySet<string>,
): Answer[] {
  const { withoutWords } = exercise;
  if (lost.size === 0 || !withoutWords) return [];
  const stays = (item: string) => !lost.has(item);
  return [...answers.values()].flatMap((answer) => {
    const { payload, skipped, part } = answer;
    if (part === "predict" || payload === null) return [];
    const kept = withoutWords(payload, lost);
    if (kept === payload && skipped.every(stays)) return [];
    return [{ ...answer, payload: kept, skipped: skipped.filter(stays) }];
  });
}
