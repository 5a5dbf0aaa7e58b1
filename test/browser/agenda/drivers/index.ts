/** Answers a step through a phone's page, as a thumb would: one driver for each exercise. */
import type { ExerciseId } from "../../../../shared/exercises/index.ts";
import type { Driver } from "./asked.ts";
import { choice, cloud, doubletake, rank, scenario, sort, text, venn } from "./opinions.ts";
import { audit, commit, ledger, mix, onehat, profile, pulse, scale, shift, spectrum } from "./selves.ts";

export const drivers: Readonly<Record<Exclude<ExerciseId, "note">, Driver>> = {
  audit,
  choice,
  cloud,
  commit,
  doubletake,
  ledger,
  mix,
  onehat,
  profile,
  pulse,
  rank,
  scale,
  scenario,
  shift,
  sort,
  spectrum,
  text,
  venn,
};
