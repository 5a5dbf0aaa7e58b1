/** A list of skills, ready ones and one's own: a field that several exercises have. */
import type { Skill } from "../../shared/content/model.ts";
import { ITEMS } from "../../shared/limits.ts";
import type { ListAsk } from "../ui/form/ask.ts";

/** `least`: fewest skills; `most`: graphemes of a skill of one's own. All ready ones stand if the plan says nothing. */
export function skillList(
  words: { skills: { label: string; hint?: string; thing: string; add: string; write: string }; text: string },
  skills: readonly Skill[],
  { least, most }: { least: number; most: number },
): ListAsk {
  const { write, ...named } = words.skills;
  return {
    kind: "list",
    ...named,
    least,
    most: ITEMS,
    stock: skills.map(({ id, text }) => ({ id, text })),
    usual: skills.map(({ id }) => id),
    own: {
      write: [{ text: write, make: (id) => ({ id, text: "" }) }],
      fields: () => ({ text: { kind: "line", label: words.text, most } }),
      copy: (id, ready) => ({ id, text: skills.find((skill) => skill.id === ready)?.text ?? "" }),
      pasted: (id, [text]) => ({ id, text }),
    },
  };
}
