/**
 * The lines of `answers.csv` that a room has to have, without their numbers: what each person chose, by how far they may
 * be followed, which is one step and round, and one item where results are split.
 */
import { LIST_WORDS } from "../support/doubletake.ts";
import { asksToGuess, classOf, itemsOf } from "./plan.ts";
import type { Payload, Payloads, Ran, Said } from "./said.ts";
import { LEAST } from "./sums.ts";
import { wordsAreTold } from "./word.ts";

type Cell = { item: string; value: string };

/** What an answer says in cells: no free text, and nothing that nobody else was asked about. */
function cellsOf({ step }: Ran, payload: Payload, nameOf: (act: string) => string): Cell[] {
  switch (step.exercise) {
    case "sort":
      return (payload as Payloads["sort"]).map(({ cardId: item, choice: value }) => ({ item, value }));
    case "choice":
      return (payload as Payloads["choice"]).options.map((value) => ({ item: "answer", value }));
    case "scenario":
      return [{ item: "pref", value: String((payload as Payloads["scenario"]).pref) }];
    case "scale":
      return (payload as Payloads["scale"]).map(({ item, v }) => ({ item, value: String(v) }));
    case "venn":
      return (payload as Payloads["venn"]).map(({ skillId: item, zone: value }) => ({ item, value }));
    case "cloud":
      return Array.isArray(payload)
        ? (payload as Payloads["tags"]).map(({ word: item, choice: value }) => ({ item, value }))
        : [];
    case "doubletake":
      return (payload as Payloads["doubletake"]).worth
        .filter(({ act }) => act !== "warm-up")
        .map(({ act, v }) => ({ item: nameOf(act), value: String(v) }));
    default:
      return [];
  }
}

/** One person's cells in one part of a round. */
interface Own {
  answer: Said;
  cells: Cell[];
}

/**
 * What stands of each person in one unit, as one text for each: whoever has the same says the same. Sorted, for numbers
 * are drawn anew.
 */
export function peopleIn(ran: readonly Ran[], split: boolean): string[] {
  return ran.flatMap((one) => one.rounds.flatMap((round) => peopleOf(one, round.round, round.said, split))).sort();
}

function peopleOf(one: Ran, round: 1 | 2, said: readonly Said[], split: boolean): string[] {
  const { step, openings = 1 } = one;
  const least = LEAST[classOf(step)];
  const answers = said.filter(({ payload }) => payload !== null);
  if (classOf(step) === "S" || answers.length < least) return [];
  const named = step.exercise === "doubletake" && wordsAreTold(said, itemsOf(step), least);
  const cells = new Map(
    answers.map((answer) => {
      const nameOf = (act: string) => (named && answer.list ? `${act}:${LIST_WORDS[answer.list][act]}` : act);
      return [answer, cellsOf(one, answer.payload!, nameOf)];
    }),
  );
  const answering = (item: string) => answers.filter((answer) => cells.get(answer)?.some((cell) => cell.item === item));
  const items = new Set([...cells.values()].flat().map(({ item }) => item));
  const told = new Set([...items].filter((item) => answering(item).length >= least));
  const chosen = answers.map((answer): Own => {
    return { answer, cells: (cells.get(answer) ?? []).filter(({ item }) => told.has(item)) };
  });
  const main = step.exercise === "cloud" && round === 2 ? "tags" : "main";
  const guessed = asksToGuess(step) ? guessesIn(one, said, told, least) : [];
  return [
    { part: main, people: chosen },
    { part: "predict", people: guessed },
  ].flatMap(({ part, people }) => {
    const some = people.filter((person) => person.cells.length > 0);
    // Followed over several items only where nothing else could be read out of that.
    const followed = !split && openings === 1 && areMany(some.map(coverage), least);
    const units = followed ? [some] : [...told].map((item) => only(some, item));
    return units.flatMap((unit) => unitLines(unit, [step.id, step.exercise, String(round), part], least));
  });
}

const only = (people: readonly Own[], item: string): Own[] =>
  people
    .map((person) => ({ ...person, cells: person.cells.filter((cell) => cell.item === item) }))
    .filter(({ cells }) => cells.length > 0);

/** Whether nobody stands alone, or with few others, in one of these. */
const areMany = (values: readonly string[], least: number): boolean =>
  [...Map.groupBy(values, (value) => value).values()].every(({ length }) => length >= least);

const coverage = ({ cells }: Own): string => JSON.stringify(cells.map(({ item }) => item).sort());

function unitLines(unit: readonly Own[], before: readonly string[], least: number): string[] {
  const seen = ({ answer }: Own) => String(answer.exposed === true);
  const marked = areMany(
    unit.map((one) => seen(one) + coverage(one)),
    least,
  );
  return unit.map((one) =>
    one.cells
      .map(({ item, value }) => [...before, item, value, marked ? seen(one) : ""].join("|"))
      .sort()
      .join("\n"),
  );
}

/** What people expected of items whose guesses are told. */
function guessesIn({ step }: Ran, said: readonly Said[], told: ReadonlySet<string>, least: number): Own[] {
  const all = said.flatMap(({ predict }) => predict ?? []);
  const known = itemsOf(step).filter(
    (item) => told.has(item) && all.filter((one) => one.item === item).length >= least,
  );
  return said.map((answer) => ({
    answer,
    cells: (answer.predict ?? [])
      .filter(({ item }) => known.includes(item))
      .map((guess) => ({ item: guess.item, value: String("mode" in guess ? guess.mode : guess.mean) })),
  }));
}
