/** One exercise on one sheet. */

import { home } from "#words/home.ts";
import { paper as words } from "#words/paper.ts";
import { type Bound, sheetOf } from "../../../shared/agenda/bind.ts";
import { lobbyStep } from "../../../shared/agenda/lobby.ts";
import type { Agenda, Step } from "../../../shared/agenda/schema.ts";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { ExercisePaper } from "../../exercises/find/paper.tsx";
import { Part } from "../../ui/paper-parts.tsx";
import { faceToAnswer } from "./face.ts";

interface SheetProps {
  plan: Agenda;
  step: Step;
  bound: Bound;
  /** The address of the plan's logo. */
  logo: string | null;
}

/** a page on which people write down what they keep. */
export const isKept = (bound: Bound): boolean => sheetOf(bound)?.sheet.keep === true;

export function Sheet({ plan, step, bound, logo }: SheetProps) {
  const { exercise, content } = bound;
  const face = faceToAnswer(bound);
  const kept = isKept(bound);
  return (
    <section class="sheet" aria-label={step.title}>
      <header class="sheet-head">
        {logo !== null && <img class="sheet-logo" src={logo} alt={plan.logo?.alt ?? ""} />}
        <p class="sheet-plan">{plan.title === step.title ? home.product : plan.title}</p>
        <h2>{step.title}</h2>
      </header>
      {lobbyStep(plan.steps, plan.locale) === step && <p>{words.arriving}</p>}
      <div class="sheet-body">
        <ExercisePaper face={face} again={exercise.rounds(content) === 2} />
        {kept && plan.reading && (
          <Part title={words.reading}>
            <p class="sheet-reading">{plan.reading}</p>
          </Part>
        )}
      </div>
      <footer>
        <p>
          {manifestOf(exercise.id).keeps || kept ? words.keep : words.nameless[exercise.privacy(content)]}{" "}
          {!kept && words.pass}
        </p>
      </footer>
    </section>
  );
}
