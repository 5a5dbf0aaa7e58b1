/** Below a step's picture: one line on how to read it, and how far its figures go. */
import { report } from "#words/report.ts";
import { shortCaveats } from "../../report/caveats.ts";
import type { Reader } from "../../report/reader.ts";
import { readingOf } from "../../report/reading.ts";
import type { ReportStep } from "./sections.ts";

const words = report.step;

export function HowToRead({ step, reader }: { step: ReportStep; reader: Reader }) {
  if (step.rounds.every(({ answered }) => answered === 0)) return <p class="step-notes">{words.nothing}</p>;
  const reading = readingOf(step);
  const caveats = shortCaveats(step, reader);
  return (
    <div class="step-notes">
      {reading !== "" && (
        <p>
          <strong>{words.reading}</strong> {reading}
        </p>
      )}
      {caveats.length > 0 && <p>{caveats.join(" ")}</p>}
    </div>
  );
}
