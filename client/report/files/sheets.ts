/** The sheets of a report's workbook, made of `results.json` as the page shows it. */
import { fill } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { files as words } from "#words/report-files.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { isReading } from "../../ui/step.ts";
import { shortCaveats } from "../caveats.ts";
import { figuresOfStep, naming, type ReportStep } from "../figures.ts";
import { howMade } from "../how-made.ts";
import { readingOf } from "../reading.ts";
import { answersSheet } from "./answers-sheet.ts";
import { head, type Row, row, type SheetOf, sheetNames, space } from "./cells.ts";
import { dictionaryRows } from "./dictionary-sheet.ts";
import type { Story } from "./story.ts";

type Unnamed = Omit<SheetOf, "name"> & { wanted: string };

/** Every sheet in its order; `answers` is the text of `answers.csv`, where this edition has it. */
export function sheetsOf(results: Results, story: Story, answers: string | null): SheetOf[] {
  const told = results.steps.filter((step) => isTold(step) && story.sections.some((one) => one.step === step));
  const sheets: Unnamed[] = [
    summarySheet(results, story, told),
    ...told.map((step) => stepSheet(step, results)),
    ...commitmentsSheet(told),
    ...questionsSheet(results),
    { wanted: words.sheets.dictionary, rows: dictionaryRows(), widths: [24, 26, 22, 34, 70, 18, 16, 44, 44] },
    ...(answers === null ? [] : [{ wanted: words.sheets.answers, ...answersSheet(answers) }]),
  ];
  const names = sheetNames(sheets.map(({ wanted }) => wanted));
  return sheets.map(({ wanted, ...sheet }, place) => ({ ...sheet, name: names[place] ?? wanted }));
}

/** Whether a step has anything to tell. */
export const isTold = (step: ReportStep): boolean => !isReading(step) && step.rounds.length > 0;

/** What the result says in one sentence; empty where too few answered for any. */
export function saysOf(step: ReportStep): string {
  const finding = manifestOf(step.exercise).finding(step, step, "overview");
  return finding ? [finding.says, finding.about].filter((text) => text !== undefined).join(" ") : "";
}

function summarySheet(
  { room, steps, edition, report: { draft } }: Results,
  { findings }: Story,
  told: readonly ReportStep[],
): Unnamed {
  const { summary } = words;
  const rows = told.flatMap((step): Row[] => {
    const last = lastOf(step.rounds);
    const title = fill(report.step.heading, { n: steps.indexOf(step) + 1, title: step.title });
    const { name } = manifestOf(step.exercise);
    return last ? [row(title, name, last.eligible, last.answered, saysOf(step))] : [];
  });
  const found = findings.map(({ says, figures, isHers }) =>
    row(says, isHers ? summary.hers : null, null, null, figures),
  );
  return {
    wanted: words.sheets.summary,
    widths: [44, 22, 14, 12, 90],
    rows: [
      { cells: [room.title], is: "title" },
      space,
      row(summary.workshop, room.title),
      row(summary.date, dayIn(room.createdAt)),
      row(summary.people, room.people),
      row(summary.code, room.code),
      row(summary.expires, dayIn(room.expiresAt)),
      space,
      ...(found.length === 0 ? [] : [head(summary.findings), ...found, space]),
      head(summary.steps),
      ...rows,
      space,
      head([summary.how]),
      ...[...howMade({ edition, floor: draft.floor }), summary.formats].map((point) => row(point)),
    ],
  };
}

/** The day of a time where the reader is; a workbook knows no zones, so its hours are left out. */
function dayIn(time: number): Date {
  const at = new Date(time);
  return new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()));
}

function stepSheet(step: ReportStep, { steps, edition, report: { draft } }: Results): Unnamed {
  const facts = manifestOf(step.exercise);
  const { about, name } = naming(step);
  const question = facts.question(step);
  const says = saysOf(step);
  const reading = readingOf(step);
  const texts = isCommit(step) ? [] : step.texts;
  const caveats = shortCaveats(step, { edition, floor: draft.floor }).join(" ");
  return {
    wanted: fill(words.sheets.step, { n: steps.indexOf(step) + 1, title: step.title }),
    widths: [24, 18, 44, 48, 16, 20, 30],
    rows: [
      { cells: [step.title], is: "title" },
      row(words.step.exercise, facts.name),
      ...(question === undefined ? [] : [row(words.step.question, question)]),
      ...(says === "" ? [] : [row(words.step.result, says)]),
      ...(reading === "" ? [] : [row(words.step.reading, reading)]),
      ...(caveats === "" ? [] : [row(words.step.caveats, caveats)]),
      space,
      head(words.step.figures),
      ...figuresOfStep(step).map(({ round, group, item, measure, value }) =>
        row(
          round === 1 ? words.step.first : words.step.second,
          group === "" ? words.step.everyone : group,
          item === "" ? words.step.whole : about(item),
          name(item, measure),
          value ?? words.step.few,
          item,
          measure,
        ),
      ),
      ...(texts.length === 0 ? [] : [space, head(words.step.texts)]),
      ...texts.map(({ item, text }) => row(facts.asked(step, item) ?? facts.written ?? about(item), text)),
    ],
  };
}

/** What people mean to do is listed on a sheet of its own. */
const isCommit = ({ exercise }: ReportStep): boolean => manifestOf(exercise).commits === true;

function commitmentsSheet(steps: readonly ReportStep[]): Unnamed[] {
  const { readBy } = words;
  const rows = steps
    .filter(isCommit)
    .flatMap((step) =>
      step.texts.map(({ item, text }) => row(step.title, item === "trainer" ? readBy.trainer : readBy.wall, text)),
    );
  return rows.length === 0
    ? []
    : [{ wanted: words.sheets.commitments, widths: [30, 18, 90], rows: [head(words.commitments), ...rows] }];
}

function questionsSheet({ questions }: Results): Unnamed[] {
  const count = (n: number | string | undefined) => (typeof n === "string" ? words.step.few : (n ?? null));
  const rows = questions.map(({ text, state, votes, dots }) =>
    row(text, words.states[state], count(votes), count(dots)),
  );
  return rows.length === 0
    ? []
    : [{ wanted: words.sheets.questions, widths: [80, 18, 12, 12], rows: [head(words.questions), ...rows] }];
}
