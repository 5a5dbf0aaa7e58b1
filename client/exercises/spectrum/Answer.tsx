/** `spectrum` on the phone: one area at a time, a slider for each view of it; each mark is saved at once. */
import "./answer.css";
import { answers as words } from "#words/answers.ts";
import { spectrumAnswer } from "#words/exercises/spectrum-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/spectrum/answer.ts";
import type { Lens, Marks } from "../../../shared/exercises/spectrum/lenses.ts";
import { Deck, type Past } from "../../ui/Deck.tsx";
import { type MadeField, madeField } from "../../ui/field.ts";
import { Ends, Slider, stopInWords } from "../../ui/Slider.tsx";
import { useTappedAnswer } from "../../ui/useTappedAnswer.ts";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { type Area, nameOf } from "./marks.ts";
import { type AllMarks, marksBy, marksIn, payloadOf } from "./said.ts";

type Step = StepOf<"spectrum">;

/** The end that stands left decides which way the stops run. */
const STOPS = Array.from({ length: 11 }, (_, stop) => stop);
const LEFT_TO_RIGHT = { 0: STOPS, 10: [...STOPS].reverse() };

/** An area's scale, whichever end stands left. */
const scaleOf = ({ settings: { middle } }: Step, { ends: [left, right] }: Area) => ({
  stops: LEFT_TO_RIGHT[left.stop],
  ends: [left.text, right.text] as const,
  middle,
  lean: true,
});

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
  const kept = marksBy(own);
  // What was passed on is kept, but does not come back unasked with the next answer.
  const withdrawn = own?.status === "passed" && Object.keys(kept).length > 0;
  const sent = withdrawn ? {} : kept;
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  // An answer begins with its first lens: what was marked before that waits here.
  const { value: waiting, set: setWaiting } = useTappedAnswer({
    drafts,
    field: waitingField(step),
    own,
    empty: {},
    send: () => {},
  });
  const marksOf = (area: string): Marks => ({ ...waiting[area], ...sent[area] });
  const isSendable = (marks: Marks) => lenses[0] !== undefined && marks[lenses[0].id] !== undefined;
  const openIn = (area: string) => lenses.filter(({ id }) => marksOf(area)[id] === undefined);

  const mark = (area: string, lens: Lens, stop: number) => {
    const marks: Marks = { ...marksOf(area), [lens]: stop };
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
  /** Past an area that is begun, what is marked stays; one that is all marked can be taken back. */
  const past = (area: string): Past => {
    const open = openIn(area);
    if (skipped.includes(area)) return { text: words.skipped, act: () => {} };
    if (open.length === 0) return { text: spectrumAnswer.clear, act: () => skip(area), stays: true };
    if (!isSendable(marksOf(area))) return { text: spectrumAnswer.skip, act: () => skip(area) };
    const text = open.length > 1 ? spectrumAnswer.leaveRest : spectrumAnswer.leave;
    return { text: fill(text, { lens: open[0]?.short ?? "" }), act: () => {} };
  };

  const asked = areas.filter(({ id }) => step.items === undefined || step.items.includes(id));
  const before = marksBy(first);
  return (
    <Deck
      names
      aboveOf={() => stem !== undefined && <p class="soft">{stem}</p>}
      below={<p class="soft small lean-only">{leanOnly}</p>}
      items={asked.map((area) => ({
        id: area.id,
        text: nameOf(area),
        said: inWords(step, area, kept[area.id]),
        skipped: skipped.includes(area.id),
      }))}
      restore={withdrawn && own ? () => save(payloadOf(lenses, kept), own.skipped) : null}
      missing={({ id }) => {
        const [next] = openIn(id);
        return next ? fill(spectrumAnswer.first, { lens: next.short }) : null;
      }}
      past={({ id }) => past(id)}
    >
      {({ id }, heading) => {
        const area = asked.find((one) => one.id === id);
        if (!area) return null;
        const scale = scaleOf(step, area);
        const said = inWords(step, area, before[id]);
        return (
          <>
            <Ends id={`${heading}-ends`} {...scale} />
            {said !== null && <p class="soft small">{fill(words.first, { answer: said })}</p>}
            {lenses.map(({ id: lens, short, question }) => (
              // biome-ignore lint/a11y/useSemanticElements: one question of an area, not a set of fields
              <div key={lens} class="lens" role="group" aria-label={short}>
                <p id={`${heading}-${lens}`}>{question}</p>
                <Slider
                  labelledBy={`${heading} ${heading}-${lens}`}
                  endsId={`${heading}-ends`}
                  {...scale}
                  value={marksOf(id)[lens]}
                  pick={(stop) => mark(id, lens, stop)}
                />
              </div>
            ))}
          </>
        );
      }}
    </Deck>
  );
}

/** "now: 3 of 5 towards “Present” · needed: as much of each" */
function inWords(step: Step, area: Area, marks: Marks | undefined): string | null {
  const said = step.settings.lenses.flatMap(({ id, short }) => {
    const stop = marks?.[id];
    if (stop === undefined) return [];
    const scale = scaleOf(step, area);
    const where = stopInWords(scale, scale.stops.indexOf(stop));
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
    passesAll: true,
    fields: (step) => [waitingField(step)],
    guesses: (step) => {
      const { areas, middle, predict } = step.settings;
      return areas.flatMap((area) => {
        const { stops, ends } = scaleOf(step, area);
        return predict ? [{ item: area.id, text: nameOf(area), stops, ends, middle }] : [];
      });
    },
  },
);
