/** The paragraphs of a script: an empty line stands between two of them. */
export const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/).filter((one) => one.trim() !== "");

/** A paragraph may begin with the minute it is for, and with a word that says what it is: "0:35 Say: …". */
const OPENING = /^(?:(\d+:\d\d)\s+)?(?:([A-Z][^:.“”"*_[]{0,40}:)\s)?/;

export interface Opening {
  minute: string | undefined;
  lead: string | undefined;
  rest: string;
}

/** Takes a paragraph apart into its opening and the rest. */
export function openingOf(paragraph: string): Opening {
  const text = paragraph.trim();
  const [start = "", minute, lead] = OPENING.exec(text) ?? [];
  return { minute, lead, rest: text.slice(start.length) };
}
