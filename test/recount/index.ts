/** Counts every step again from what the phones entered, the plain way: one recount for each exercise. */
import type { ExerciseId } from "../../shared/exercises/index.ts";
import { askedOf, cardsOf, LMB, type Recount } from "./counting.ts";
import { predicted } from "./guesses.ts";
import { choice, cloud, scenario, sort, text, venn } from "./opinions.ts";
import { profile, shift } from "./people.ts";
import { optionsOf } from "./plan.ts";
import type { Answered, Kind, Payloads, Ran, Said } from "./said.ts";
import { audit, commit, ledger, mix, pulse, rank, scale, spectrum } from "./selves.ts";
import { LEAST, movement } from "./sums.ts";

const { O } = LEAST;

const recounts: { [E in Exclude<ExerciseId, "note">]: Recount<E> } = {
  audit,
  choice,
  cloud: cloud as Recount<"cloud">,
  commit,
  ledger,
  mix,
  profile: ({ all }) => profile(all),
  pulse,
  rank,
  scale,
  scenario,
  shift: ({ step, said, before }) => shift(step, said, before),
  sort,
  spectrum,
  text,
  venn,
};

/** A round as the report has to have it. */
function roundOf(ran: Ran, { round, said }: Answered, before: readonly Ran[]): object {
  const { step } = ran;
  const answers = said.flatMap(({ payload }) => (payload === null ? [] : [payload]));
  if (step.exercise === "note") return {};
  // One table of functions, each for its own payload: a step only ever holds answers to its exercise.
  const recount = recounts[step.exercise] as Recount<Kind>;
  return {
    round,
    eligible: said.length,
    answered: answers.length,
    passed: said.length - answers.length,
    result: { exercise: step.exercise, ...recount({ step, round, all: answers, said, before }) },
    ...(said.some(({ predict }) => predict) && { predicted: predicted(step, said) }),
  };
}

const ONE_ITEM: Partial<Record<ExerciseId, string>> = { scenario: "pref", choice: "answer" };
const OPTIONS: Partial<Record<ExerciseId, readonly string[]>> = { sort: LMB, scenario: ["-2", "-1", "1", "2"] };

/** Who changed between the rounds; nothing where there was one, or where each asked something else. */
function movementOf({ step, rounds }: Ran): object {
  const [first, second] = rounds;
  if (!first || !second || step.exercise === "cloud") return {};
  const items = step.exercise === "sort" ? askedOf(second.said, cardsOf(step)) : [ONE_ITEM[step.exercise] ?? ""];
  const options = step.exercise === "choice" ? optionsOf(step).map(({ id }) => id) : OPTIONS[step.exercise];
  if (!options) throw new Error(`${step.id}: no recount of who changed`);
  const saidOf = ({ payload }: Said, id: string): string | undefined => {
    if (payload === null) return undefined;
    if (step.exercise === "scenario") return String((payload as Payloads["scenario"]).pref);
    if (step.exercise === "choice") return (payload as Payloads["choice"]).options[0];
    return (payload as Payloads["sort"]).find(({ cardId }) => cardId === id)?.choice;
  };
  return {
    movement: items.map((id) => {
      const both = first.said.map((said, person) => [saidOf(said, id), saidOf(second.said[person]!, id)] as const);
      const pairs = both.flatMap(([from, to]) => (from === undefined || to === undefined ? [] : [[from, to] as const]));
      const answered = [0, 1].map((round) => both.filter((one) => one[round] !== undefined).length);
      return movement(id, options, pairs, answered, O);
    }),
  };
}

/** A step as the report has to have it. */
export function recountStep(ran: Ran, before: readonly Ran[]): object {
  // A page to read has nothing to count.
  if (ran.step.exercise === "note") return { id: ran.step.id };
  return { id: ran.step.id, rounds: ran.rounds.map((round) => roundOf(ran, round, before)), ...movementOf(ran) };
}
