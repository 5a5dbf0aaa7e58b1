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
