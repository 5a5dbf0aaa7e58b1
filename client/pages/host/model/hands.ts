/** What hands can be raised for, as the command `count` names it: by option, or by `item:option` where there are several items. */

import { scenario as words } from "#words/exercises/scenario.ts";
import { fill } from "#words/fill.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";

/** One question, with what can be said to it. */
export interface HandItem {
  id: string;
  text: string;
  options: { key: string; text: string }[];
}

/** None where a step asks people about themselves, because others must not see those answers. */
export function handsOf(step: StepView): HandItem[] {
  switch (step.exercise) {
    case "sort": {
      const { cards, choices } = step.settings;
      const asked = cards.filter(({ id }) => step.items === undefined || step.items.includes(id));
      return asked.map(({ id, text }) => ({
        id,
        text,
        options: choices.map((choice) => ({ key: `${id}:${choice.id}`, text: choice.text })),
      }));
    }
    case "scenario": {
      const { ways, strongly, slightly, title } = step.settings;
      const options = ways.flatMap(({ sign }, side) => {
        const named = (strength: string) => fill(words.hand, { side: words.sides[side] ?? "", strength });
        const strong = { key: String(sign * 2), text: named(strongly) };
        const slight = { key: String(sign), text: named(slightly) };
        return side === 0 ? [strong, slight] : [slight, strong];
      });
      return [{ id: "pref", text: title, options }];
    }
    case "venn": {
      const { skills, zones } = step.settings;
      return skills.map(({ id, text }) => ({
        id,
        text,
        options: zones.map((zone) => ({ key: `${id}:${zone.id}`, text: zone.text })),
      }));
    }
    case "choice":
      return step.privacy === "S"
        ? []
        : [
            {
              id: "answer",
              text: step.settings.question,
              options: step.settings.options.map(({ id, text }) => ({ key: id, text })),
            },
          ];
    default:
      return [];
  }
}
