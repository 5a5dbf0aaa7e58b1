import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../worker/exports/csv.ts";
import { readCsv } from "../support/csv.ts";

const cellOf = (value: string | number) => readCsv(csv(["cell"], [[value]]))[0]!.cell!;

describe("R-52 a cell never acts", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "\tharmless",
    "  =1+1",
    "\u00a0=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠a",
    '=HYPERLINK("http://evil.example","click")',
  ])("puts an apostrophe before %j", (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  it.each([
    "plain",
    "1+1",
    "a=b",
    "3 - 2",
    "",
    " spaced",
    "'quoted",
    "é",
    "😀",
    "line\nbreak",
    'say "hello"',
    "a,b;c",
    "c1",
  ])("leaves %j alone", (text) => {
    expect(cellOf(text)).toBe(text);
  });

  it("keeps numbers numbers, also below nought", () => {
    expect(csv(["v"], [[-2], [0], [0.125], [-12.5]])).toBe('\uFEFF"v"\r\n"-2"\r\n"0"\r\n"0.125"\r\n"-12.5"\r\n');
  });

  it("writes what a strict reader reads", { timeout: 30_000 }, () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.constantFrom('"', '""', ",", "\r\n", "=", "\u2028"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const read = readCsv(csv(["a", "b"], rows));
        const plain = (text: string) => (/^'(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(text) ? text.slice(1) : text);
        expect(read.map((row) => [plain(row.a!), plain(row.b!)])).toEqual(rows.map((row) => row.map(plain)));
        for (const row of read)
          for (const one of Object.values(row)) expect(one).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      }),
      { numRuns: 300 },
    );
  });
});
