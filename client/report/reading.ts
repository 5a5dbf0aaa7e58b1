/** How a step's picture is read, and what heads it where the picture does not say what the sentence is about. */
import { fill } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { inSentence, quoted } from "../charts/summary.ts";
import type { Finding } from "../exercises/contract/manifest.ts";
import { manifestOf } from "../exercises/find/manifest.ts";
import type { ReportStep } from "./figures.ts";

/** One line on how to read the picture; empty where there is none to read. */
export function readingOf(step: ReportStep): string {
  const { caption, captionTwice, tellsNothing, isList, isDrawn } = manifestOf(step.exercise);
  const drawn = step.rounds.filter(({ answered, result }) => answered > 0 && isDrawn(result));
  if (drawn.length === 0 || tellsNothing(step) || (isList && step.texts.length === 0)) return "";
  return drawn.length > 1 && captionTwice !== undefined ? `${caption} ${captionTwice}` : caption;
}

/** What a result says, with what that is about unless it is the question that stands below. */
export function saysAlone(step: ReportStep, { says, alone, about }: Finding): string {
  if (alone !== undefined) return alone;
  const question = manifestOf(step.exercise).question(step) ?? "";
  if (about === undefined || question.includes(about)) return says;
  return fill(report.step.about, { about: quoted(about), says: inSentence(says) });
}
