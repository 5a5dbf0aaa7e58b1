/** The whole report on one page, to be read, printed or sent. */
import { Fragment } from "preact";
import { useEffect } from "preact/hooks";
import { common } from "#words/common.ts";
import { fill, plural } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { sample } from "#words/sample-report.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import { proposals, threeOf } from "../../report/findings.ts";
import { howMade } from "../../report/how-made.ts";
import { Appendix } from "./Appendix.tsx";
import { DataSheet } from "./after/DataSheet.tsx";
import { Figures } from "./after/Figures.tsx";
import { PageTwo } from "./after/PageTwo.tsx";
import { hasParked, Waiting } from "./after/Waiting.tsx";
import { Actions, Head } from "./Head.tsx";
import type { ReportModel, ReportState } from "./model.ts";
import { Onward } from "./Onward.tsx";
import { PageOne } from "./page-one/PageOne.tsx";
import { SampleMark } from "./Sample.tsx";
import { Step } from "./Step.tsx";
import {
  doneSteps,
  headingOf,
  numberOf,
  type ReportQuestion,
  type ReportStep,
  sortQuestions,
  undoneSteps,
} from "./sections.ts";
import { Form } from "./writing/Form.tsx";
import { findingsOf } from "./writing/proposed.ts";
import { SectionTools } from "./writing/SectionTools.tsx";
import { sectionsIn, toldOf } from "./writing/section-order.ts";

/** Everything of the page, whatever the results' state. */
export function Report({ model }: { model: ReportModel }) {
  const state = model.state.value;
  const room = state.is === "ready" ? state.results.room : null;
  useEffect(() => {
    if (room) document.title = fill(room.rehearsal ? sample.page : report.page, { title: room.title });
  }, [room]);

  if (state.is === "loading")
    return (
      <main class="report">
        <p role="status">{report.loading}</p>
      </main>
    );
  if (state.is === "failed") return <Shut state={state} retry={model.fetchResults} />;
  const { results } = state;
  const writing = model.writing.value;
  const draft = writing?.draft.value ?? results.report.draft;
  const reader = { edition: results.edition, floor: draft.floor };
  const isForClient = results.edition === "client";
  const done = doneSteps(results.steps);
  const all = proposals(results.steps);
  const proposed = { all, three: threeOf(all) };
  const findings = findingsOf(draft, proposed);
  return (
    <main class="report" data-edition={results.edition}>
      {results.room.rehearsal && <SampleMark />}
      <Head results={results} draft={draft} />
      <Actions model={model} results={results} />
      {results.room.status !== "ended" && (
        <div class="report-live unprinted">
          <p>{state.with === "host" ? report.liveHost : report.live}</p>
          <button type="button" onClick={model.fetchResults}>
            {report.again}
          </button>
        </div>
      )}
      <PageOne results={results} draft={draft} proposed={proposed} />
      {isForClient && <PageTwo results={results} draft={draft} />}
      {writing && <Form writing={writing} room={results.room} proposed={proposed} steps={done} />}
      {sectionsIn(results.edition, done, draft, findings).map((step) => {
        const told = toldOf(results.edition, draft, step);
        const heading = headingOf(step, findings);
        return (
          <Fragment key={step.id}>
            {told && (
              <Step step={step} plan={results.steps} reader={reader} says={told.says || heading} note={told.note} />
            )}
            {writing && <SectionTools writing={writing} step={step} steps={done} heading={heading} />}
          </Fragment>
        );
      })}
      <Waiting draft={draft} />
      {!isForClient && <Questions questions={results.questions} told={hasParked(draft)} />}
      <Onward room={results.room} />
      {!isForClient && <Undone plan={results.steps} ended={results.room.status === "ended"} />}
      {!isForClient && <How results={results} />}
      {results.edition !== "participants" && <Figures results={results} />}
      <Appendix plan={results.steps} />
      {isForClient && <DataSheet results={results} floor={draft.floor} />}
    </main>
  );
}

/** Nothing opened: what happened, why, and what to do. */
function Shut({ state, retry }: { state: Extract<ReportState, { is: "failed" }>; retry: () => void }) {
  return (
    <main class="report report-shut">
      <h1>{state.title ?? report.shut.title}</h1>
      <p role="status">{state.why}</p>
      {state.retry ? (
        <button type="button" onClick={retry}>
          {common.tryAgain}
        </button>
      ) : (
        <p>
          <a href="/">{report.shut.home}</a>
        </p>
      )}
    </main>
  );
}

/** The room's own. `told`: the facilitator's list stands above, so nothing is said where the room's is empty. */
function Questions({ questions, told }: { questions: Results["questions"]; told: boolean }) {
  const { open, answered } = sortQuestions(questions);
  if (told && open.length + answered.length === 0) return null;
  return (
    <section class="step">
      <h2>{report.questions.title}</h2>
      {open.length + answered.length === 0 && <p class="soft">{report.questions.none}</p>}
      <QuestionList title={report.questions.open} questions={open} />
      <QuestionList title={report.questions.answered} questions={answered} />
      {questions.some(({ votes, dots }) => typeof votes === "string" || typeof dots === "string") && (
        <p class="soft small">{report.questions.few}</p>
      )}
    </section>
  );
}

function QuestionList({ title, questions }: { title: string; questions: readonly ReportQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="report-list">
        {questions.map((question, at) => (
          <li key={at}>
            {question.text} <Wanted question={question} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** How much the room wanted it, where that was counted and may be told. */
function Wanted({ question: { votes, dots } }: { question: ReportQuestion }) {
  const { counts, comma } = report.questions;
  const told = [
    ...(typeof dots === "number" && dots > 0 ? [plural(dots, counts.dots)] : []),
    ...(typeof votes === "number" && votes > 0 ? [plural(votes, counts.votes)] : []),
  ];
  return told.length > 0 ? <span class="soft small">{told.join(comma)}</span> : null;
}

function Undone({ plan, ended }: { plan: readonly ReportStep[]; ended: boolean }) {
  const steps = undoneSteps(plan);
  if (steps.length === 0) return null;
  const { title, lead, item, skipped, notYet, unseen } = report.undone;
  return (
    <section class="step">
      <h2>{title}</h2>
      <p class="soft">{lead}</p>
      <ul class="report-list is-numbered">
        {steps.map((step) => (
          <li key={step.id}>
            {fill(item, {
              n: numberOf(plan, step),
              title: step.title,
              why: step.skipped ? skipped : ended ? notYet : unseen,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function How({ results: { room, edition } }: { results: Results }) {
  return (
    <section class="step how">
      <h2>{room.rehearsal ? sample.how : report.how.title}</h2>
      <ul class="report-list small">
        {howMade({ edition }).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
