/** Promises about what can be taken home, at any moment. */
import { expect } from "vitest";
import {
  EXPORTS,
  type ExportName,
  isExportName,
  notTaken,
  pieces,
  type Scope,
  scopeOf,
} from "../../shared/exports/index.ts";
import { MINIMUM } from "../../shared/limits.ts";
import { Edition } from "../../shared/protocol/edition.ts";
import { boundStep } from "../../shared/room/state/step.ts";
import { holds } from "../support/cheap.ts";
import { readCsv } from "../support/csv.ts";
import { keepsKeys } from "./colleagues.ts";
import type { FuzzRoom } from "./room.ts";
import { keepsSecrets } from "./secrets.ts";

type Row = Record<string, string>;

/** Writes every file for each key and looks through it. */
export function checkFiles(room: FuzzRoom): void {
  const tools = { now: room.now, shuffle: (n: number) => Array.from({ length: n }, (_, i) => i) };
  const write = (name: ExportName, scope: Scope) => [...pieces(room.workshop.source(), name, scope, tools)].join("");
  for (const reader of ["host", ...Edition.options] as const) {
    const scope = scopeOf(reader, room.state.room.status);
    for (const name of Object.keys(EXPORTS).filter(isExportName)) {
      if (notTaken({ rehearsal: false }, name, reader, scope) !== null) continue;
      const text = write(name, scope);
      keepsSecrets(text, name);
      keepsKeys(room, text, name);
      if (name === "results.json") JSON.parse(text);
      else if (name !== "questions.csv") for (const row of readCsv(text)) checkRow(room, name, scope, row);
      if (name === "texts.csv") checkWriters(room, readCsv(text));
      if (name === "answers.csv") checkNumbers(readCsv(text));
    }
  }
  room.seen.add("files");
}

/** a number stands for somebody in one part of one round and nowhere else, and the file is in the order of numbers. */
function checkNumbers(rows: readonly Row[]): void {
  const units = new Map<string, string>();
  for (const { person = "", step, round, part } of rows) {
    const unit = [step, round, part].join("/");
    holds((units.get(person) ?? unit) === unit, () => `R-49 ${person} is in ${unit} and ${units.get(person)}`);
    units.set(person, unit);
  }
  const numbers = rows.map(({ person }) => Number(person));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
}

function checkRow({ state, seen }: FuzzRoom, name: ExportName, { all }: Scope, row: Row): void {
  const step = state.plan.find(({ id }) => id === row.step);
  const at = step && state.steps.get(step.id);
  // Some lines are about the room and name no step.
  if (!step || !at) return;
  const where = () => `${name} ${JSON.stringify(row)}`;
  holds(at.quick?.inReport !== false, () => `R-132 ${where()}`);
  if (at.quick) seen.add("a quick question in the files");
  const open = at.phase === "collecting" && String(at.round) === row.round;
  holds(!open, () => `R-48 a vote that is open: ${where()}`);
  if (!all) holds(["revealed", "debrief"].includes(at.phase), () => `R-48 ${at.phase}: ${where()}`);
  const { exercise, content } = boundStep(state, step);
  if (name === "answers.csv") holds(exercise.privacy(content) === "O", () => `R-49 ${where()}`);
  if (name === "texts.csv") holds(!at.moderation.hidden.includes(row.text ?? ""), () => `R-28 ${where()}`);
}

/** no text of an item with fewer writers than its minimum stands alone; hiding some leaves the others. */
function checkWriters({ state }: FuzzRoom, rows: readonly Row[]): void {
  if (state.room.rehearsal) return;
  for (const step of state.plan) {
    const { exercise, content } = boundStep(state, step);
    const minimum = MINIMUM[exercise.privacy(content)];
    const own = rows.filter((row) => row.step === step.id && !exercise.optedIn?.includes(row.item ?? ""));
    const moderated = (state.steps.get(step.id)?.moderation.hidden.length ?? 0) > 0;
    for (const { item, round } of moderated ? [] : own) {
      const beside = own.filter((row) => row.item === item && row.round === round).length;
      holds(beside >= minimum, () => `R-50 ${step.id}/${item}: ${beside} of ${minimum}`);
    }
  }
}
