/** Shows a script from a plan, laid out so that a host finds their place at a glance. */

import type { Ref } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Block } from "../../shared/markdown/blocks.ts";
import { openingOf, paragraphsOf } from "../../shared/script/paragraphs.ts";
import { Blocks, drawn } from "./Blocks.tsx";

export interface ScriptTextProps {
  text: string;
  /** By paragraph, what its markdown says: see `markedScript`. */
  marked?: readonly (readonly Block[] | undefined)[];
  /** The paragraph that one is at, kept in sight; nothing is marked without it. */
  at?: number | null;
  /** On paper nobody can press a link. */
  unpressed?: boolean;
}

export function ScriptText({ text, marked = [], at = null, unpressed = false }: ScriptTextProps) {
  const here = useRef<HTMLElement>(null);
  // What comes next is to be seen as well, so it stands near the top; what has been done is behind it.
  useEffect(() => {
    here.current?.scrollIntoView({ block: "start" });
  }, [text, at]);
  return (
    <div class="script-text">
      {paragraphsOf(text).map((one, place) => {
        const isHere = place === at && { ref: here, "aria-current": "step" as const, class: "script-here" };
        return <Paragraph key={place} text={one} blocks={marked[place]} here={isHere} unpressed={unpressed} />;
      })}
    </div>
  );
}

interface ParagraphProps {
  text: string;
  blocks: readonly Block[] | undefined;
  here: false | { ref: Ref<HTMLElement>; "aria-current": "step"; class: string };
  unpressed: boolean;
}

function Paragraph({ text, blocks, here, unpressed }: ParagraphProps) {
  const { minute, lead, rest } = openingOf(text);
  const opening = (
    <>
      {minute && <span class="minute">{minute}</span>} {lead && <strong>{lead}</strong>}{" "}
    </>
  );
  // A ref of any element is one of these.
  const found = here && { ...here, ref: here.ref as Ref<HTMLParagraphElement & HTMLDivElement> };
  if (!blocks) {
    return (
      <p {...found}>
        {opening}
        {rest}
      </p>
    );
  }
  const [first, ...others] = blocks;
  const begins = first && "p" in first ? first.p : [];
  return (
    <div {...found}>
      <div class="marked">
        {(minute || lead || begins.length > 0) && (
          <p>
            {opening}
            {drawn(begins, unpressed)}
          </p>
        )}
        <Blocks text="" blocks={begins.length > 0 ? others : blocks} unpressed={unpressed} />
      </div>
    </div>
  );
}
