/** What people read of a file that they have chosen as a plan. */
import { fill, plural } from "#words/fill.ts";
import { planFile as words } from "#words/plan-file.ts";
import type { FileFlaw, FileProblem } from "../../shared/agenda/file.ts";
import { owns } from "../../shared/plain.ts";

/** Why nothing of the file was taken, and what to do. */
export function problemOf(problem: FileProblem): string {
  switch (problem.kind) {
    case "too-large":
      return fill(words.problems["too-large"], { most: Math.floor(problem.most / 1024 ** 2) });
    case "version":
      return problem.version === "" ? words.problems.unnamed : fill(words.problems.version, problem);
    default:
      return words.problems[problem.kind];
  }
}

/** What of the file was not as it should be, in a sentence. */
export function sentenceOf(flaw: FileFlaw): string {
  const { said } = words;
  switch (flaw.kind) {
    case "field":
    case "long-field":
      return fill(said[flaw.kind], { field: nameIn(words.fields, flaw.field) });
    case "too-many-steps":
      return fill(said["too-many-steps"], flaw);
    case "no-step":
      return fill(said["no-step"], { step: stepOf(flaw.step, "") });
    case "unknown-exercise":
      return fill(said["unknown-exercise"], { step: stepOf(flaw.step, flaw.title), exercise: flaw.exercise });
    case "step-field":
      return fill(said["step-field"], {
        step: stepOf(flaw.step, flaw.title),
        field: nameIn(words.stepFields, flaw.field),
      });
    case "same-id":
      return fill(said["same-id"], { step: stepOf(flaw.step, flaw.title), first: flaw.first });
    case "unfinished":
      return fill(plural(flaw.flaws.length, said.unfinished), { step: stepOf(flaw.step, flaw.title) });
  }
}

function stepOf(step: number, title: string): string {
  return title.trim() === "" ? fill(words.step, { step }) : fill(words.titled, { step, title });
}

function nameIn(names: Readonly<Record<string, string>> & { other: string }, field: string): string {
  return owns(names, field) ? (names[field] ?? "") : fill(names.other, { name: field });
}
