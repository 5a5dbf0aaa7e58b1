/** Writes markdown for those who do not know it: what a button does to a text and its selection. */

/** A text with what is selected in it. */
export interface Selected {
  text: string;
  from: number;
  to: number;
}

export type Markup = "bold" | "italic" | "heading" | "list" | "link";

export const MARKUPS: readonly Markup[] = ["bold", "italic", "heading", "list", "link"];

const AROUND = { bold: "**", italic: "*" } as const;
const BEFORE = { heading: "# ", list: "- " } as const;
/** Where a link begins, to be written on from there. */
const ADDRESS = "https://";

/** Marks what is selected; what is marked so already loses the mark. */
export function marked(is: Markup, at: Selected): Selected {
  switch (is) {
    case "bold":
    case "italic":
      return around(AROUND[is], at);
    case "heading":
    case "list":
      return before(BEFORE[is], at);
    case "link":
      return link(at);
  }
}

function around(mark: string, { text, from, to }: Selected): Selected {
  const inside = text.slice(from, to);
  const outer = [text.slice(0, from), text.slice(to)] as const;
  const n = mark.length;
  // One star beside another is half of two.
  const isMarked = outer[0].endsWith(mark) && outer[1].startsWith(mark) && (n > 1 || !outer[0].endsWith("**"));
  if (isMarked) return { text: outer[0].slice(0, -n) + inside + outer[1].slice(n), from: from - n, to: to - n };
  return { text: outer[0] + mark + inside + mark + outer[1], from: from + n, to: to + n };
}

/** Whole lines have a mark before them. */
function before(mark: string, { text, from, to }: Selected): Selected {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const next = text.indexOf("\n", to);
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split("\n");
  const all = lines.every((line) => line.startsWith(mark));
  const made = lines.map((line) => (all ? line.slice(mark.length) : line.startsWith(mark) ? line : mark + line));
  const block = made.join("\n");
  return { text: text.slice(0, start) + block + text.slice(end), from: start, to: start + block.length };
}

function link({ text, from, to }: Selected): Selected {
  const opened = `[${text.slice(from, to)}](`;
  const made = `${opened}${ADDRESS})`;
  // Without words for it, these come first.
  const at = from === to ? from + 1 : from + opened.length;
  const chosen = from === to ? at : at + ADDRESS.length;
  return { text: text.slice(0, from) + made + text.slice(to), from: at, to: chosen };
}
