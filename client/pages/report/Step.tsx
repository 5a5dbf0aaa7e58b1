/** One step of the report: what was asked, who answered, what came out, in pictures and in words. */

import { fill, plural } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { Texts } from "../../charts/texts/Texts.tsx";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { ResultPicture } from "../../exercises/find/result.tsx";
import type { Reader } from "../../report/reader.ts";
import { PictureFiles } from "./Files.tsx";
import { Groups } from "./Groups.tsx";
import { HowToRead } from "./HowToRead.tsx";
import { RealMinimum } from "./Sample.tsx";
import "./step.css";
import "./print-pictures.css";
import { keptOfMade, numberOf, type ReportStep, textsByItem } from "./sections.ts";

const words = report.step;

interface StepProps {
  step: ReportStep;
  plan: readonly ReportStep[];
  reader: Reader;
  /** Its heading, where there is more to say than what it is called. */
  says?: string | undefined;
  /** What was said in the debrief, as the facilitator has written it down. */
  note?: string | undefined;
}

/** A step of the plan that has a result. */
export function Step({ step, plan, reader, says, note }: StepProps) {
  const debrief = "debrief" in step.settings ? step.settings.debrief : undefined;
  const kept = keptOfMade(plan, step);
  return (
    <section class="step" aria-labelledby={`step-${step.id}`}>
      <h2 id={`step-${step.id}`}>
        <span class={says === undefined ? undefined : "step-place"}>
          {fill(words.heading, { n: numberOf(plan, step), title: step.title })}
        </span>{" "}
        {says}
      </h2>
      <Asked step={step} />
      <p class="step-count">{participation(step, reader)}</p>
      <RealMinimum step={step} />
      {hasPicture(step) && <ResultPicture face={step} result={step} size="page" />}
      {hasPicture(step) && <HowToRead step={step} reader={reader} />}
      {hasFiles(step) && <PictureFiles step={step} n={numberOf(plan, step)} />}
      {kept && <p>{fill(words.keptOfMade, { percent: Math.round(kept.share * 100), made: kept.made })}</p>}
      <Groups step={step} reader={reader} />
      <OwnWords step={step} />
      {!hasPicture(step) && <HowToRead step={step} reader={reader} />}
      {debrief && (reader.edition !== "client" || note !== undefined) && (
        <p class="step-debrief">{fill(words.debrief, { text: debrief })}</p>
      )}
      {note !== undefined && (
        <p class="step-said" dir="auto">
          {fill(words.said, { text: note })}
        </p>
      )}
    </section>
  );
}

/** The question as people read it. */
function Asked({ step }: { step: ReportStep }) {
  const question = manifestOf(step.exercise).question(step);
  const { title } = "title" in step.settings ? step.settings : {};
  return (
    <>
      {title && title !== step.title && <h3>{title}</h3>}
      {question && <p class="step-asked">{question}</p>}
    </>
  );
}

/** Who skipped it is nothing to a client. */
function participation({ rounds }: ReportStep, { edition }: Reader): string {
  const parts = rounds.map(({ round, answered, eligible, passed }) => {
    const isTold = passed > 0 && edition !== "client";
    const counts = [fill(words.round, { answered, eligible }), ...(isTold ? [plural(passed, words.passed)] : [])];
    const text = counts.join(words.comma);
    return fill(rounds.length === 1 ? words.only : round === 1 ? words.first : words.second, { text });
  });
  return parts.join(" ");
}

/** How many have answered is no picture to take home, and nothing is of a rehearsal. */
function hasFiles(step: ReportStep): boolean {
  return hasPicture(step) && step.minimum === undefined && !manifestOf(step.exercise).tellsNothing(step);
}

/** A list of texts is printed below, so as a picture it would stand there twice. */
function hasPicture({ exercise, rounds }: ReportStep): boolean {
  return !manifestOf(exercise).isList && rounds.some(({ answered }) => answered > 0);
}

/** Texts that the picture does not show, by the question that they answer. */
function OwnWords({ step }: { step: ReportStep }) {
  const { pictured, withheld, isList } = manifestOf(step.exercise);
  if (step.withheld) return <p class="soft">{withheld ?? words.withheld}</p>;
  const groups = textsByItem(step.texts).filter(({ item }) => !pictured?.includes(item));
  if (groups.length === 0) return isList ? <p class="soft">{words.noTexts}</p> : null;
  return (
    <>
      {groups.map(({ item, texts }) => (
        <div key={item} class="step-texts">
          {!isList && <h3>{headOf(step, item)}</h3>}
          <Texts texts={texts} />
        </div>
      ))}
    </>
  );
}

function headOf(step: ReportStep, item: string): string {
  const facts = manifestOf(step.exercise);
  return facts.asked(step, item) ?? facts.written ?? words.texts;
}
