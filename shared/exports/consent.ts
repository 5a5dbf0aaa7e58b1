/** which answers about oneself may be lines of a file. */
import type { Cell } from "../exercises/contract.ts";
import { PLENTY } from "../limits.ts";
import { consents, mayBeListed } from "../room/answers/consent.ts";
import { countingOf } from "../room/counting/count.ts";
import { payloadsOf } from "../room/counting/population.ts";
import type { Answer, Frozen } from "../room/state/rows.ts";
import type { RoomState } from "../room/state/state.ts";
import type { ExportedStep } from "./rounds.ts";

/**
 * Of these answers those whose people consent; none where they are few, or where the figures less their lines would tell of few
 * others. The others have to be nobody, or so many that they can be told of whoever a few of them are: with fewer, the
 * phones of one person among them would leave the answer of another.
 */
export function consentedOf(
  state: RoomState,
  step: ExportedStep,
  frozen: Frozen,
  answers: readonly Answer[],
): readonly Answer[] {
  if (!mayBeListed(step.bound) || !standsAlone(state, step, frozen)) return [];
  const isConsented = ({ person }: Answer) => {
    const own = state.people.get(person);
    return own !== undefined && consents(own);
  };
  const listed = answers.filter(isConsented);
  const others = answers.filter((answer) => !isConsented(answer));
  if (listed.length < step.minimum) return [];
  return others.length === 0 || areTellable(state, step, frozen, others) ? listed : [];
}

/** Lines beside a second vote, an earlier moment or a group would tell what those said who are in only one of the two. */
function standsAlone({ room }: RoomState, { at, rounds }: ExportedStep, frozen: Frozen): boolean {
  if (room.status !== "ended" || room.revoked || frozen.gone || frozen.kept || frozen.source !== undefined)
    return false;
  const isCompared = at.compared || Object.keys(frozen.linked ?? {}).length > 0;
  const isSplit = frozen.told?.some(({ groups }) => groups.length > 0) === true;
  return rounds.length === 1 && !isCompared && !isSplit;
}

/** Whether these people are many (`PLENTY`), and so various that each figure of everybody could be told of them alone. */
function areTellable(state: RoomState, step: ExportedStep, frozen: Frozen, others: readonly Answer[]): boolean {
  const { exercise, content } = step.bound;
  const counting = { ...countingOf(state, step, frozen.round), minimum: PLENTY };
  const theirs = exercise.figures(exercise.result(content, payloadsOf(others), counting, []));
  const told = new Set(theirs.flatMap(({ item, measure, value }) => (value === null ? [] : [`${item}|${measure}`])));
  const whole = exercise
    .figures(frozen.result)
    .every(({ item, measure, value }) => value === null || told.has(`${item}|${measure}`));
  const cells = others.map(({ payload }) => exercise.cells(payload, { content, result: frozen.result }));
  return whole && !isAlike(cells);
}

/** Whether all who said something of an item said the same. */
function isAlike(people: readonly (readonly Cell[])[]): boolean {
  const items = new Set(people.flat().map(({ item }) => item));
  return [...items].some((item) => {
    const said = people.map((cells) => JSON.stringify(cells.filter((cell) => cell.item === item)));
    return new Set(said.filter((one) => one !== "[]")).size === 1;
  });
}
