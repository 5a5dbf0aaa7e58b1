import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvCell, head, line } from "../../shared/exports/csv.ts";
import { cleanLine } from "../../shared/text.ts";
import { holds } from "../support/cheap.ts";
import { readCsv, readLoosely } from "../support/csv.ts";
import { file } from "../support/files.ts";
import { choiceStep, step, TestRoom } from "../support/room.ts";

const csv = (columns: string[], rows: CsvCell[][]) => head(columns) + rows.map(line).join("");
const cellOf = (value: string | number) => readCsv(csv(["cell"], [[value]]))[0]!.cell!;

/** What begins a formula, once spaces, quotation marks and whatever cannot be seen are gone. */
const FORMULA = /^[\s"\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u;
/** All cells that any reader may find in a file. */
const readings = (text: string): string[] =>
  [",", ";", "\t"].flatMap((separator) =>
    // Whoever splits at commas without heeding quotes cannot read any CSV.
    (["lead", "switch", ...(separator === "," ? [] : (["none"] as const))] as const).flatMap((quotes) =>
      readLoosely(text, separator, quotes),
    ),
  );

/** Texts made of what does harm. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom("=", "+", "-", "@", "＝", "－", "﹦", "−", "=1+1", '=HYPERLINK("http://evil.example","x")'),
      fc.constantFrom('"', '""', "'", ",", ";", "; ", ';"', '","', "\t", "a", " ", "x;=5+5;", "5+5"),
      fc.constantFrom("\r", "\n", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029", "\u001e", "\u0000"),
      fc.constantFrom(
        "\u200b",
        "\u00ad",
        "\ufeff",
        "\u202e",
        "\u2066",
        "\u00a0",
        "\u3164",
        "\u2800",
        "\u0301",
        "\u{e0041}",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("R-52 no cell becomes a formula", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "  =1+1",
    "\u00a0=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠a",
    "﹣1",
    "−1",
    "\u200b=1",
    "\u00ad\u202e\ufeff=1",
    "\u{e0041}=1",
    "\u3164=1",
    '"=1"',
    '=HYPERLINK("http://evil.example","click")',
  ])("puts an apostrophe before %j", (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  it.each([
    ["x\n=5+5;", "x =5+5;"],
    ["one\r\n\r\ntwo", "one two"],
    ["a\vb\fc\u0085d\u2028e\u2029f", "a b c d e f"],
    ["a\tb\u001ec\u0000d", "a b c d"],
    ["\t=1", "' =1"],
    ["\tharmless", " harmless"],
    ["x;=1", "x;'=1"],
    ['x; "=1"', 'x;\' "=1"'],
    [";\u200b;-1", ";\u200b;'-1"],
  ])("writes %j as %j", (text, written) => {
    expect(cellOf(text)).toBe(written);
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
    'say "hello"',
    "a,b;c",
    "c1",
    "a; b-c",
  ])("leaves %j alone", (text) => {
    expect(cellOf(text)).toBe(text);
  });

  it("keeps numbers as numbers, also below zero", () => {
    expect(csv(["v"], [[-2], [0], [0.125], [-12.5]])).toBe('\uFEFF"v"\r\n"-2"\r\n"0"\r\n"0.125"\r\n"-12.5"\r\n');
  });

  it("a strict reader reads back what was written", { timeout: 30_000 }, () => {
    const plain = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replaceAll("'", "");
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { maxLength: 8 }), (rows) => {
        const read = readCsv(csv(["a", "b"], rows));
        expect(read.map((row) => [plain(row.a!), plain(row.b!)])).toEqual(rows.map((row) => row.map(plain)));
      }),
      { numRuns: 300 },
    );
  });

  it("split at commas, semicolons or tabs, no cell is a formula, whatever people typed", {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { maxLength: 8 }), (rows) => {
        for (const cell of readings(csv(["a", "b"], rows))) holds(!FORMULA.test(cell), () => `a formula: ${cell}`);
      }),
      { numRuns: 1_000 },
    );
  });

  it("so it is in the files of a room: texts, words, tags, options, groups, questions", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 9, maxLength: 9 }), (typed) => {
        // Nobody can send what has nothing to see.
        const texts = typed.map((text, i) => `${text.slice(0, 25)}e${i % 4}`);
        const [group = "", option = ""] = texts.slice(7).map(cleanLine);
        const plan = [
          step("text", "text", { question: "What?" }),
          step("cloud", "cloud", { tagging: true }),
          choiceStep("choice", { options: [option, "other"] }),
        ];
        const room = new TestRoom(plan, { segments: { question: "Where?", options: [group, "south"] } });
        const people = Array.from({ length: 7 }, () => room.join({ segment: group }));
        const said = (payload: (text: string) => unknown) =>
          Object.fromEntries(people.map((person, i) => [person, payload(texts[i]!)]));
        room.vote(
          "text",
          said((text) => ({ text })),
        );
        room.vote(
          "cloud",
          said((text) => ({ words: [text, texts[0]] })),
        );
        room.vote(
          "choice",
          said(() => ({ options: [option] })),
        );
        if (room.try({ do: "open", step: "cloud", round: 2, from: "closed" }).ok) {
          for (const person of people) {
            const tags = room.state.steps.get("cloud")!.items!.map((word) => ({ word, choice: "L" }));
            room.tryAnswer(person, "cloud", tags, 2, { part: "tags" });
          }
        }
        for (const [i, person] of people.entries()) room.ask(person, texts[i]!);
        room.host({ do: "end" });
        for (const name of ["texts.csv", "aggregate.csv", "answers.csv", "questions.csv"] as const) {
          for (const cell of readings(file(room, name))) {
            if (!/^-?\d+(\.\d+)?$/.test(cell)) holds(!FORMULA.test(cell), () => `a formula in ${name}: ${cell}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
