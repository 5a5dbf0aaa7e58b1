/** The questions of the room as the whole screen: to be read, to place dots on, and with the dots that were placed. */

import { fill, plural } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import type { Progress } from "../../shared/protocol/progress.ts";
import type { Question } from "../../shared/protocol/question.ts";
import type { StageView } from "../../shared/protocol/view.ts";
import { Bars } from "../charts/bars/Bars.tsx";
import type { BarRow } from "../charts/data.ts";
import { Figure } from "../charts/figure/Figure.tsx";
import { Pages } from "../charts/figure/Pages.tsx";
import { leadersOf, listed, quoted } from "../charts/summary.ts";
import { Headline } from "./Headline.tsx";
import { hasDots, lotPages, openQuestions } from "./lot-pages.ts";

const words = stage.lot;

/** A page of them; the host turns to the others. */
export function ParkingLot({ view, progress }: { view: StageView; progress: Progress | null }) {
  const pages = lotPages(view);
  const page = Math.min(view.lotPage ?? 0, pages.length - 1);
  const questions = pages[page] ?? [];
  const last = page === pages.length - 1;
  return (
    <div class={hasDots(view) ? "lot-screen lot-counted" : "lot-screen"}>
      <header class="shown-head">
        <Headline text={view.lot === "asking" ? stage.questions : words.which} />
        <Standing view={view} progress={progress} />
      </header>
      {questions.length === 0 ? (
        <p class="titled-about">{words.none}</p>
      ) : hasDots(view) ? (
        <Dots questions={openQuestions(view)} pages={pages} page={page} />
      ) : (
        <List questions={questions} />
      )}
      {last && (view.questionsMore ?? 0) > 0 && <p class="soft">{plural(view.questionsMore ?? 0, words.more)}</p>}
    </div>
  );
}

/** What there is to do, and how far the room is with it. */
function Standing({ view, progress }: { view: StageView; progress: Progress | null }) {
  switch (view.lot) {
    case "asking":
      return <p class="shown-asks soft">{words.asking}</p>;
    case "dots":
      return (
        <p class="shown-asks">
          {words.place}{" "}
          {progress?.dotted !== undefined && (
            <span class="soft">{fill(words.placed, { n: progress.dotted, all: progress.joined })}</span>
          )}
        </p>
      );
    case "closed":
      return view.withheld?.includes("dots") ? <p class="shown-asks soft">{words.few}</p> : null;
    default:
      return view.lot satisfies never;
  }
}

function List({ questions }: { questions: readonly Question[] }) {
  return (
    <ul class="lot-list">
      {questions.map(({ id, text, votes }) => (
        <li key={id}>
          <span>{text}</span>
          {votes ? <span class="soft">{plural(votes, words.votes)}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** The dots as bars; the longest has the most, because nobody is told how many placed any. */
function Dots({ questions, pages, page }: { questions: readonly Question[]; pages: Question[][]; page: number }) {
  const most = Math.max(1, ...questions.map(({ dots = 0 }) => dots));
  const rows = questions.map(
    ({ id, text, dots = null }): BarRow => ({
      id,
      label: text,
      tone: "plain",
      rounds: [{ round: 1, count: dots, n: most }],
    }),
  );
  const { top, count } = leadersOf(questions, {
    n: most,
    counts: Object.fromEntries(questions.map(({ id, dots = 0 }) => [id, dots])),
  });
  const summary =
    count === 0
      ? words.noDots
      : fill(words.most, { dots: plural(count, words.dots), which: listed(top.map(({ text }) => quoted(text))) });
  return (
    <Figure
      size="stage"
      quiet
      summary={summary}
      table={{
        columns: [words.table.question, words.table.dots],
        rows: questions.map(({ text, dots }) => ({ head: text, cells: [String(dots ?? "")] })),
      }}
    >
      <Pages
        page={page}
        pages={pages.map((some) => (
          <Bars
            key={some[0]?.id}
            above
            rows={rows.filter(({ id }) => some.some((question) => question.id === id))}
            of={top.map(({ id }) => id)}
            longest={1}
          />
        ))}
      />
    </Figure>
  );
}
