/** The parking lot: nothing that was asked is shown before the host has said so. */

import { fill, plural } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { Question, QuestionState } from "../../../../shared/protocol/question.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { Confirm } from "../../../ui/Confirm.tsx";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { ParkingLotStage } from "./ParkingLotStage.tsx";

/** What waits for the host comes first. */
const ORDER = ["new", "live", "parked", "answered", "hidden"] as const satisfies readonly QuestionState[];
const OFFERED = ["live", "parked", "answered", "hidden"] as const satisfies readonly QuestionState[];

/** Questions that wait, from which on they can be hidden together. */
const MANY = 5;

export function Questions({ model, view }: { model: HostModel; view: HostView }) {
  const { questions } = view;
  const ended = view.room.status === "ended";
  return (
    <section class="questions" aria-labelledby="questions-heading">
      <header class="section-head">
        <h2 id="questions-heading">{words.questions.heading}</h2>
      </header>
      {!ended && <ParkingLotStage model={model} view={view} />}
      {questions.length === 0 && <p class="soft">{words.questions.none}</p>}
      {questions.length > 0 && !ended && <p class="soft small">{words.questions.hint}</p>}
      {ORDER.map((state) => {
        const of = questions.filter((question) => question.state === state);
        if (of.length === 0) return null;
        return (
          <div key={state}>
            <h3 class="small soft">{words.questions.states[state]}</h3>
            {state === "new" && of.length >= MANY && !ended && <HideAll model={model} questions={of} />}
            <ul>
              {of.map((question) => (
                <Row key={question.id} model={model} question={question} ended={ended} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** Those that are listed as it is pressed, and none that comes meanwhile. */
function HideAll({ model, questions }: { model: HostModel; questions: readonly Question[] }) {
  const n = questions.length;
  const texts = words.questions.hideAll;
  const ids = questions.map(({ id }) => id);
  return (
    <>
      <Confirm
        class="quiet"
        text={fill(texts.text, { n })}
        ask={fill(texts.ask, { n })}
        yes={fill(texts.yes, { n })}
        no={texts.no}
        act={() => model.command("questions", { do: "moderate", what: "questions", questions: ids, to: "hidden" })}
      />
      <Trouble model={model} at="questions" />
    </>
  );
}

function Row({ model, question, ended }: { model: HostModel; question: Question; ended: boolean }) {
  const at = `question:${question.id}`;
  return (
    <li class="question-row">
      <p>{question.text}</p>
      <Counts question={question} />
      {!ended && (
        <div class="row">
          {OFFERED.filter((to) => to !== question.state).map((to) => (
            <Act
              key={to}
              model={model}
              at={at}
              label={fill(words.questions.actOf, { act: words.questions.acts[to], text: question.text })}
              make={() => ({ do: "moderate", what: "question", question: question.id, to })}
            >
              {words.questions.acts[to]}
            </Act>
          ))}
        </div>
      )}
      <Trouble model={model} at={at} />
    </li>
  );
}

/** How much the room wants it, once that may be told. */
function Counts({ question: { votes, dots } }: { question: Question }) {
  const { counts } = words.questions.lot;
  const facts = [...(dots ? [plural(dots, counts.dots)] : []), ...(votes ? [plural(votes, counts.votes)] : [])];
  return facts.length > 0 ? <p class="small soft">{facts.join(counts.comma)}</p> : null;
}

/** Questions that wait for the host. */
export function waiting(view: HostView): number {
  return view.questions.filter((question) => question.state === "new").length;
}
