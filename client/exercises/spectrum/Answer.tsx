/** `spectrum` on the phone: every area on one page, a line of stops for each question; each tap is saved at once. */
import "./answer.css";
import { answers as words } from "#words/answers.ts";
import { spectrumAnswer } from "#words/exercises/spectrum-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/spectrum/answer.ts";
import type { Lens, Marks } from "../../../shared/exercises/spectrum/lenses.ts";
import { type MadeField, madeField } from "../../ui/field.ts";
import { Slider } from "../../ui/Slider.tsx";
import { useTappedAnswer } from "../../ui/useTappedAnswer.ts";
import { Withdrawn } from "../../ui/Withdrawn.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { type AllMarks, type Area, marksBy, marksIn, nameOf, payloadOf, stopInWords } from "./marks.ts";

type Step = StepOf<"spectrum">;

/** The end that stands left decides which way the stops run. */
const STOPS = Array.from({ length: 11 }, (_, stop) => stop);
const LEFT_TO_RIGHT = { 0: STOPS, 10: [...STOPS].reverse() };

const questionId = (step: Step, lens: Lens): string => `${step.id}-q-${lens}`;

/** What was marked before its area's first lens: nothing of it can be sent yet. */
const waitingField = (step: Step): MadeField<AllMarks> =>
  madeField<AllMarks>({
    name: "waiting",
    sentBy: () => ({}),
    read: marksIn,
    clean: (all) => Object.fromEntries(Object.entries(all).filter(([, marks]) => Object.keys(marks).length > 0)),
    inWords: (all) => {
      const said = step.settings.areas.flatMap((area) => inWords(step, area, all[area.id]) ?? []);
      return said.join(" · ") || null;
    },
  });

function Answer({ step, own, first, drafts, save }: AnswerProps<Step, Payload>) {
  const { lenses, areas, stem, leanOnly } = step.settings;
  // What was passed on is kept, but does not come back unasked with the next answer.
  const withdrawn = own?.status === "passed" && Object.keys(marksBy(own)).length > 0;
  const sent = withdrawn ? {} : marksBy(own);
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  // An answer begins with its first lens: what was marked before that waits here.
  const { value: waiting, set: setWaiting } = useTappedAnswer({
    drafts,
    field: waitingField(step),
    own,
    empty: {},
    send: () => {},
  });
  const before = marksBy(first);
  const isSendable = (marks: Marks) => lenses[0] !== undefined && marks[lenses[0].id] !== undefined;

  const mark = (area: string, lens: Lens, stop: number) => {
    const marks: Marks = { ...waiting[area], ...sent[area], [lens]: stop };
    setWaiting({ ...waiting, [area]: isSendable(marks) ? {} : marks });
    if (!isSendable(marks)) return;
    save(
      payloadOf(lenses, { ...sent, [area]: marks }),
      skipped.filter((one) => one !== area),
    );
  };
  const skip = (area: string) => {
    setWaiting({ ...waiting, [area]: {} });
    save(payloadOf(lenses, { ...sent, [area]: {} }), [...skipped.filter((one) => one !== area), area]);
  };

  return (
    <div class="answer">
      {withdrawn && own && <Withdrawn restore={() => save(payloadOf(lenses, marksBy(own)), own.skipped)} />}
      {stem !== undefined && <p class="asking">{stem}</p>}
      <dl class="lenses">
        {lenses.map(({ id, short, question }) => (
          <div key={id}>
            <dt>{short}</dt>
            <dd id={questionId(step, id)}>{question}</dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{leanOnly}</p>
      {areas
        .filter(({ id }) => step.items === undefined || step.items.includes(id))
        .map((area) => (
          <OneArea
            key={area.id}
            step={step}
            area={area}
            marks={{ ...waiting[area.id], ...sent[area.id] }}
            before={before[area.id]}
            skipped={skipped.includes(area.id)}
            mark={(lens, stop) => mark(area.id, lens, stop)}
            skip={() => skip(area.id)}
          />
        ))}
    </div>
  );
}

function OneArea(props: {
  step: Step;
  area: Area;
  marks: Marks;
  /** Round 1, while round 2 is open. */
  before: Marks | undefined;
  skipped: boolean;
  mark(lens: Lens, stop: number): void;
  skip(): void;
}) {
  const { step, area, marks, before, skipped, mark, skip } = props;
  const { lenses, middle } = step.settings;
  const [left, right] = area.ends;
  const [head] = lenses;
  const some = Object.keys(marks).length > 0;
  const idOf = (part: string) => `${step.id}-${area.id}-${part}`;
  const waits = some && head !== undefined && marks[head.id] === undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot share its line with the button that skips
    <div class="card area" role="group" aria-labelledby={idOf("name")}>
      <div class="area-head">
        <h2 id={idOf("name")}>{nameOf(area)}</h2>
        <button type="button" class="quiet small" aria-pressed={skipped} onClick={skip}>
          {skipped ? words.skipped : some ? spectrumAnswer.clear : words.skip}
        </button>
      </div>
      {lenses.map(({ id, short }) => (
        <div key={id}>
          {lenses.length > 1 && (
            <p class="lens-name" aria-hidden="true">
              {short}
            </p>
          )}
          <Slider
            labelledBy={`${idOf("name")} ${questionId(step, id)}`}
            stops={LEFT_TO_RIGHT[left.stop]}
            ends={[left.text, right.text]}
            middle={middle}
            lean
            value={marks[id]}
            pick={(stop) => mark(id, stop)}
          />
        </div>
      ))}
      {waits && (
        <p class="small" role="status">
          {fill(spectrumAnswer.waits, { lens: head.short })}
        </p>
      )}
      {before !== undefined && (
        <p class="soft small">{fill(words.first, { answer: inWords(step, area, before) ?? "" })}</p>
      )}
    </div>
  );
}

/** "now: 3 of 5 towards “Present” · needed: as much of each" */
function inWords(step: Step, area: Area, marks: Marks | undefined): string | null {
  const said = step.settings.lenses.flatMap(({ id, short }) => {
    const stop = marks?.[id];
    if (stop === undefined) return [];
    const where = stopInWords(step.settings, area, stop);
    return [step.settings.lenses.length === 1 ? where : fill(spectrumAnswer.lens, { lens: short, where })];
  });
  return said.length === 0 ? null : said.join(" · ");
}

export default answerPart(
  "spectrum",
  Answer,
  (step, own) => {
    const said = own?.status === "answered" ? marksBy(own) : {};
    return step.settings.areas.map((area) => ({
      item: area.id,
      text: nameOf(area),
      said: inWords(step, area, said[area.id]),
    }));
  },
  {
    fields: (step) => [waitingField(step)],
    guesses: ({ settings: { areas, middle, predict } }) =>
      areas.flatMap((area) => {
        const [left, right] = area.ends;
        const guess = { item: area.id, text: nameOf(area), stops: LEFT_TO_RIGHT[left.stop], middle };
        return predict ? [{ ...guess, ends: [left.text, right.text] as const }] : [];
      }),
  },
);
