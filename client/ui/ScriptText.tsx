/** Shows a script from a plan, laid out so that a host finds their place at a glance. */

import { useEffect, useRef } from "preact/hooks";
import { paragraphsOf } from "../../shared/script/paragraphs.ts";

/** A paragraph may begin with the minute it is for, and with a word that says what it is: "0:35 Say: …". */
const PARAGRAPH = /^(?:(\d+:\d\d)\s+)?(?:([A-Z][^:.“”"]{0,40}:)\s)?/;

/** `at`: the paragraph that one is at, kept in sight; nothing is marked without it. */
export function ScriptText({ text, at = null }: { text: string; at?: number | null }) {
  const here = useRef<HTMLParagraphElement>(null);
  // A new script is read from its top, so it scrolls only within the same script.
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current === text) here.current?.scrollIntoView({ block: "nearest" });
    before.current = text;
  }, [text, at]);
  return (
    <div class="script-text">
      {paragraphsOf(text).map((one, place) => {
        const [start = "", minute, lead] = PARAGRAPH.exec(one.trim()) ?? [];
        const current = place === at;
        return (
          <p key={place} {...(current && { ref: here, "aria-current": "step", class: "script-here" })}>
            {minute && <span class="minute">{minute}</span>} {lead && <strong>{lead}</strong>}{" "}
            {one.trim().slice(start.length)}
          </p>
        );
      })}
    </div>
  );
}
