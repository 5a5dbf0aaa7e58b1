/** What a new workshop is to be, beside its plan, as its form holds it. */
import { PEOPLE_PER_ROOM, RETENTION_DAYS } from "../../shared/limits.ts";
import type { Names } from "../../shared/primitives.ts";
import type { Split } from "./split.ts";

export interface Options {
  /** How many people are expected, as typed; null while it is as the plan says. */
  invited: string | null;
  names: Names;
  split: Split;
  /** As typed. */
  days: string;
  rehearsal: boolean;
  /** When people can join, as a field for date and time has it; empty for at once. */
  opens: string;
}

/** What holds unless somebody says otherwise. */
export const USUAL_OPTIONS: Options = {
  invited: null,
  names: "off",
  split: { by: "nothing" },
  days: String(RETENTION_DAYS.standard),
  rehearsal: false,
  opens: "",
};

/** What the options are for the server. */
type OptionsWish = Pick<Options, "names" | "split" | "rehearsal"> & {
  retentionDays: number;
  invited?: number;
  /** Milliseconds since 1970. */
  opensAt?: number;
};

/** The options as a wish for a room: whole days within what a room may have, the usual where nothing sensible was typed. */
export function wishOf({ days, opens, invited, ...options }: Options): OptionsWish {
  const typed = Math.round(Number(days));
  const sensible = days.trim() === "" || Number.isNaN(typed) ? RETENTION_DAYS.standard : typed;
  const retentionDays = Math.min(RETENTION_DAYS.max, Math.max(RETENTION_DAYS.min, sensible));
  // Without a zone the browser takes it as its own time.
  const opensAt = new Date(opens).getTime();
  const people = Math.min(PEOPLE_PER_ROOM, Math.round(Number(invited)));
  return {
    ...options,
    retentionDays,
    ...(!Number.isNaN(opensAt) && { opensAt }),
    ...(people >= 1 && { invited: people }),
  };
}
