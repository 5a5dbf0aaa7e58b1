/** Two acts of the step in hand, without the names of their roles: what is left of a quarrel about words. */
import type { StepView } from "../../../../../shared/protocol/view.ts";

/** Two texts; null where the step has no two that can stand for one another. */
export function twoActs(step: StepView | null): [string, string] | null {
  if (step === null) return null;
  const [one, other] = actsOf(step);
  return one && other && one !== other ? [one, other] : null;
}

function actsOf(step: StepView): string[] {
  switch (step.exercise) {
    case "scenario":
      return step.settings.ways.map(({ text }) => text);
    case "spectrum": {
      const { areas } = step.settings;
      const area = areas.find(({ id }) => id === step.focus) ?? areas[0];
      return area ? area.ends.map(({ text }) => text) : [];
    }
    case "sort": {
      const { cards } = step.settings;
      const place = Math.max(
        0,
        cards.findIndex(({ id }) => id === step.focus),
      );
      // The one on the big screen, and the one beside it.
      return [cards[place], cards[place + 1] ?? cards[place - 1]].flatMap((card) => card?.text ?? []);
    }
    default:
      return [];
  }
}
