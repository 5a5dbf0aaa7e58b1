/** the first step of a plan, where people answer it while they arrive. */
import type { Step } from "../../../../shared/agenda/schema.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";

/** The step that can be opened in the lobby now; null where there is none, or it is open. */
export function opensInLobby({ step, steps }: HostView, plan: readonly Step[]): Step | null {
  const row = steps.find(({ inLobby }) => inLobby);
  if (step || !row || row.skipped || row.final) return null;
  return plan.find(({ id }) => id === row.id) ?? null;
}

/** Opens it, also again. */
export const openNow = ({ id }: Step, { steps }: HostView): Command => ({
  do: "open",
  step: id,
  round: 1,
  from: steps.find((row) => row.id === id)?.phase ?? "setup",
});

/** The step that was opened in the lobby and closed there: the start does not lead to it once more. */
export function askedBefore({ steps }: HostView): string | null {
  return steps.find(({ inLobby, opened }) => inLobby && opened)?.id ?? null;
}
