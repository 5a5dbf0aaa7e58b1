/** What stands below a field: its hint, what is wrong with it, and what could be better. */

import { fill } from "#words/fill.ts";
import { form as words } from "#words/form.ts";
import type { Flaw } from "../../../shared/agenda/draft.ts";

export interface BesideProps {
  /** The id of the field; what is said gets `…-said`. */
  id: string;
  hint?: string | undefined;
  /** "190 of 200 characters"; empty while nobody needs to know. */
  count?: string;
  flaws: readonly Flaw[];
  /** The limits that the words of a flaw name. */
  limits?: { least?: number; most?: number };
  advice?: readonly string[];
}

/** Whether anything is said, for `aria-describedby`. */
export const describedBy = (id: string): string => `${id}-said`;

export function Beside({ id, hint, count = "", flaws, limits = {}, advice = [] }: BesideProps) {
  const said = [...new Set(flaws.map(({ kind }) => fill(words.flaws[kind], limits)))];
  return (
    <div class="beside small" id={describedBy(id)}>
      {said.map((text) => (
        <p key={text} class="flaw">
          {text}
        </p>
      ))}
      {advice.map((text) => (
        <p key={text} class="advice">
          {text}
        </p>
      ))}
      {hint !== undefined && <p class="soft">{hint}</p>}
      {count !== "" && <p class="soft">{count}</p>}
    </div>
  );
}
