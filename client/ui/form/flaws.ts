/** Which flaws stand beside which field. */
import type { Flaw } from "../../../shared/agenda/draft.ts";
import type { Path } from "./ask.ts";

/** The flaws of this field and of all that is in it. */
export const flawsIn = (flaws: readonly Flaw[], path: Path): Flaw[] =>
  flaws.filter((flaw) => path.every((key, place) => flaw.path[place] === key));

/** The flaws in here that none of these fields shows. */
export const flawsBeside = (flaws: readonly Flaw[], path: Path, fields: readonly (string | number)[]): Flaw[] =>
  flawsIn(flaws, path).filter((flaw) => {
    const next = flaw.path[path.length];
    return next === undefined || !fields.includes(next);
  });
