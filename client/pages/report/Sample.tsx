/** What marks the report of a rehearsal: across each page, at its head, and beside each step. */
import { fill, plural } from "#words/fill.ts";
import { sample } from "#words/sample-report.ts";
import { hasSegments } from "../../exercises/Segments.tsx";
import type { ReportStep } from "./sections.ts";
import "./sample.css";

/** Across the page, on every sheet of paper as well. Whoever does not see it reads the same at the head. */
export function SampleMark() {
  return <div class="sample-mark" aria-hidden="true" data-mark={sample.mark} />;
}

/** At the head: what this is, and who can open it. */
export function SampleNote() {
  return (
    <div class="sample-note">
      <p>
        <strong>{sample.kind}.</strong> {sample.what}
      </p>
      <p class="small unprinted">{sample.shownTo}</p>
    </div>
  );
}

/** Beside a step: how many people a figure of it would need. Nothing in a real report. */
export function RealMinimum({ step }: { step: ReportStep }) {
  const { minimum, rounds } = step;
  if (minimum === undefined) return null;
  const answered = Math.max(0, ...rounds.map((round) => round.answered));
  return (
    <p class="sample-minimum small">
      <strong>{sample.mark}.</strong> {fill(sample.real, { n: minimum })}
      {answered > 0 && answered < minimum && <> {plural(answered, sample.few)}</>}
      {hasSegments(step) && <> {sample.group}</>}
    </p>
  );
}
