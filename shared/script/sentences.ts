/** Leaves out the sentences of a script that a step does not bear out, with what they introduce. */

/** Up to a full stop, or its like, that ends a sentence, with the quotation mark and the space behind it. */
const SENTENCE = /[\s\S]+?(?:[.!?…]+[”’)\]]*(?=\s|$)|$)\s*/g;

/**
 * A paragraph without the sentences of which `holds` is false; null if nothing is left, or if the first one does not hold. Each
 * line of it is treated in the same way. Quotation marks stay in pairs: of a quotation only those sentences go that do not hold
 * themselves, unless what introduces it does not.
 */
export function heldParagraph(paragraph: string, holds: (text: string) => boolean): string | null {
  const [first, ...others] = paragraph.trim().split("\n");
  const held = heldLine(first ?? "", holds);
  if (held === null) return null;
  return [held, ...others.flatMap((line) => heldLine(line, holds) ?? [])].join("\n");
}

/** A quotation that is being read: what introduces it and is not written yet, and whether any of it is. */
interface Quotation {
  lead: string;
  written: boolean;
  /** Nothing of it stays. */
  gone: boolean;
}

function heldLine(line: string, holds: (text: string) => boolean): string | null {
  const kept: string[] = [];
  let quotation: Quotation | null = null;
  for (const [place, [sentence]] of [...line.matchAll(SENTENCE)].entries()) {
    if (quotation === null) {
      const opens = unclosed(sentence);
      const before = opens < 0 ? sentence : sentence.slice(0, opens);
      const introduced = holds(before);
      if (!introduced && place === 0) return null;
      if (opens < 0) {
        if (introduced) kept.push(sentence);
        continue;
      }
      quotation = { lead: sentence.slice(0, opens + 1), written: false, gone: !introduced };
      if (introduced && holds(sentence)) write(kept, quotation, sentence.slice(opens + 1));
      continue;
    }
    const closes = sentence.indexOf("”");
    if (!quotation.gone) {
      if (holds(sentence)) write(kept, quotation, sentence);
      else if (closes >= 0 && quotation.written) kept.push(`${kept.pop()?.trimEnd()}” `);
    }
    if (closes >= 0) quotation = unclosed(sentence) < 0 ? null : { ...quotation, lead: "", written: true };
  }
  const held = kept.join("").trimEnd();
  return held === "" ? null : held;
}

function write(kept: string[], quotation: Quotation, text: string): void {
  kept.push(quotation.lead + text);
  quotation.lead = "";
  quotation.written = true;
}

/** Where a quotation begins that the text does not end; -1 for none. */
function unclosed(text: string): number {
  const opens = text.lastIndexOf("“");
  return opens > text.lastIndexOf("”") ? opens : -1;
}
