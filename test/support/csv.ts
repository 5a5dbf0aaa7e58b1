/** Reads RFC 4180 strictly, independently of the writer: BOM, CRLF, every cell quoted. */
export function readCsv(text: string): Record<string, string>[] {
  if (!text.startsWith("\uFEFF")) throw new Error("no byte order mark");
  const rows: string[][] = [];
  let at = 1;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      if (text[at] !== '"') throw new Error(`a cell is not quoted at ${at}`);
      let cell = "";
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error("a quote is not closed");
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') {
          cell += '"';
          at += 1;
        } else break;
      }
      row.push(cell);
      at += 1;
      if (text[at] === ",") at += 1;
      else break;
    }
    if (text.slice(at, at + 2) !== "\r\n") throw new Error(`no CRLF at ${at}`);
    at += 2;
    rows.push(row);
  }
  const [columns = [], ...rest] = rows;
  return rest.map((row) => {
    if (row.length !== columns.length) throw new Error("a row has another number of cells");
    return Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ""]));
  });
}

/** Whatever a reader may take for the end of a line. */
const LINE_ENDS = "\r\n\v\f\u001c\u001d\u001e\u0085\u2028\u2029";

/**
 * Reads a file as a spreadsheet does that splits at another sign, and says every cell. `quotes`: "lead" heeds a quotation
 * mark at the beginning of a cell only, and appends what follows it (Excel, Python); "switch" lets each one begin or end a
 * quotation; "none" takes them for text.
 */
export function readLoosely(text: string, separator: string, quotes: "lead" | "switch" | "none"): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  let fresh = true;
  const end = () => {
    cells.push(cell);
    cell = "";
    fresh = true;
  };
  const characters = text.replace(/^\uFEFF/, "");
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (quotes === "lead" && characters[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === separator || LINE_ENDS.includes(character)) end();
    else if (character === '"' && (quotes === "switch" || (quotes === "lead" && fresh))) {
      quoted = true;
      fresh = false;
    } else {
      cell += character;
      fresh = false;
    }
  }
  end();
  return cells;
}
