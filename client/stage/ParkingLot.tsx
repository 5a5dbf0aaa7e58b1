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
import { pagesByWeight } from "../charts/figure/paging.ts";
import { leadersOf, listed, quoted } from "../charts/summary.ts";

const words = stage.lot;

/** How many lines of questions fit on a page in type that the back row can read. */
const PAGE_LINES = 9;
/** Characters of a line in that type. */
const LINE_CHARS = 58;

const linesOf = ({ text }: Question): number => Math.ceil(text.length / LINE_CHARS) + 0.5;

export function ParkingLot({ view, progress }: { view: StageView; progress: Progress | null }) {
  const open = view.questions.filter(({ state }) => state !== "answered");
  const counted = view.lot === "closed" && open.some(({ dots }) => dots !== undefined);
  return (
    <div class="lot">
      <header>
        <h1>{view.lot === "asking" ? stage.questions : words.which}</h1>
        <Standing view={view} progress={progress} />
      </header>
      {open.length === 0 ? (
        <p class="lead">{words.none}</p>
      ) : counted ? (
        <Dots questions={open} />
      ) : (
        <List questions={open} />
      )}
      {(view.questionsMore ?? 0) > 0 && <p class="soft">{plural(view.questionsMore ?? 0, words.more)}</p>}
    </div>
  );
}

/** What there is to do, and how far the room is with it. */
function Standing({ view, progress }: { view: StageView; progress: Progress | null }) {
  switch (view.lot) {
    case "asking":
      return <p class="lead soft">{words.asking}</p>;
    case "dots":
      return (
        <p class="lead">
          {words.place}{" "}
          {progress?.dotted !== undefined && (
            <span class="soft">{fill(words.placed, { n: progress.dotted, all: progress.joined })}</span>
          )}
        </p>
      );
    case "closed":
      return view.withheld?.includes("dots") ? <p class="lead soft">{words.few}</p> : null;
    default:
      return view.lot satisfies never;
  }
}

function List({ questions }: { questions: readonly Question[] }) {
  return (
    <Pages
      pages={pagesByWeight(questions, linesOf, PAGE_LINES).map((page) => (
        <ul key={page[0]?.id} class="lot-list">
          {page.map(({ id, text, votes }) => (
            <li key={id}>
              <span>{text}</span>
              {votes ? <span class="soft">{plural(votes, words.votes)}</span> : null}
            </li>
          ))}
        </ul>
      ))}
    />
  );
}

/** The dots as bars; the longest has the most, because nobody is told how many placed any. */
function Dots({ questions }: { questions: readonly Question[] }) {
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
  const pages = pagesByWeight(questions, (question) => linesOf(question) + 0.5, PAGE_LINES);
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
        pages={pages.map((page) => (
          <Bars key={page[0]?.id} above rows={rows.filter(({ id }) => page.some((question) => question.id === id))} />
        ))}
      />
    </Figure>
  );
}
