/** Finds what a person keeps of their answers, to begin a plan with. It is on their own phone alone. */
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import type { Kept, StarterPart } from "../contract/starter.ts";

const parts = import.meta.glob<{ default: StarterPart }>("../*/starter.ts", { eager: true });

/** The last that was kept; null where nothing was. Each exercise knows whether an answer was taken back, which keeps nothing. */
export function keptIn(answers: readonly OwnAnswer[]): Kept | null {
  const said = answers.filter(({ part }) => part === "main");
  return said.reduce<Kept | null>((kept, own) => parts[`../${own.exercise}/starter.ts`]?.default(own) ?? kept, null);
}
