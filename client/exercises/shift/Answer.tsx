/** `shift` on the phone: one thing at a time, each 0 to 10. Earlier answers are not shown: they would be copied. */

import { answers as words } from "#words/answers.ts";
import { shift as texts } from "#words/exercises/shift.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/shift/answer.ts";
import { Deck } from "../../ui/Deck.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { entryOf, type Line, linesOf, ratedIn, saidBy } from "./lines.ts";

type Step = StepOf<"shift">;

const STOPS = Array.from({ length: 11 }, (_, stop) => stop);

function Answer({ step, own, save }: AnswerProps<Step, Payload>) {
  const { leadIn, leadInThen, items } = step.settings;
  const kept = saidBy(own);
  // What was passed on is kept, but does not come back unasked with the next answer.
  const withdrawn = own?.status === "passed" && kept.length > 0;
  const said = withdrawn ? [] : kept;
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  const isSkipped = (line: Line) => skipped.includes(line.item.id) && ratedIn(said, line) === undefined;
  // Who did not answer for now is not asked to look back: there would be nothing to compare.
  const isDropped = (line: Line) => line.back && isSkipped({ ...line, back: false });
  const lines = linesOf(items).filter((line) => !isDropped(line));
  const others = ({ item }: Line) => said.filter((one) => String(one.item) !== item.id);
  const left = ({ item }: Line) => skipped.filter((one) => one !== item.id);

  const rate = (line: Line, stop: number) => {
    const entry = entryOf(said, line) ?? entryOf(kept, line);
    if (line.back) {
      if (entry) save([...others(line), { ...entry, then: stop }], left(line));
      return;
    }
    const then = line.item.stemThen === undefined ? {} : { then: entry?.then ?? null };
    save(
      [...others(line), { item: Number(line.item.id), v: stop, ...then }],
      // A look back that was skipped stays so when the other answer is changed.
      entryOf(said, line) ? skipped : left(line),
    );
  };
  const skip = (line: Line) => {
    const entry = line.back ? entryOf(said, line) : undefined;
    save([...others(line), ...(entry ? [entry] : [])], [...left(line), line.item.id]);
  };
  const lineOf = (id: string) => lines.find((one) => one.id === id);
  // Only who comes back to the list can get here before the line itself is answered.
  const isEarly = (line: Line) => line.back && entryOf(kept, line) === undefined;
  const lacks = (line: Line) => {
    if (isEarly(line)) return texts.nowFirst;
    return ratedIn(said, line) === undefined ? words.slider.first : null;
  };
  return (
    <Deck
      aboveOf={({ id }) => <p class="soft">{lineOf(id)?.back ? leadInThen : leadIn}</p>}
      items={lines.map((line) => ({
        id: line.id,
        text: line.text,
        said: inWords(ratedIn(kept, line)),
        skipped: isSkipped(line),
      }))}
      restore={withdrawn && own ? () => save(kept, own.skipped) : null}
      missing={({ id }) => {
        const line = lineOf(id);
        return line ? lacks(line) : null;
      }}
      past={({ id, skipped: isPast }) => {
        const line = lineOf(id);
        if (!line || ratedIn(said, line) !== undefined) return null;
        return { text: isPast ? words.skipped : words.skipQuestion, act: () => skip(line) };
      }}
    >
      {({ id }, heading) => {
        const line = lineOf(id);
        return (
          line &&
          !isEarly(line) && (
            <Slider
              labelledBy={heading}
              stops={STOPS}
              ends={[line.item.low, line.item.high]}
              value={ratedIn(said, line)}
              pick={(stop) => rate(line, stop)}
            />
          )
        );
      }}
    </Deck>
  );
}

const inWords = (value: number | undefined): string | null =>
  value === undefined ? null : fill(texts.of, { n: value });

export default answerPart(
  "shift",
  Answer,
  (step, own) => {
    const said = own?.status === "answered" ? saidBy(own) : [];
    // All of them are shown, whichever the screen has in focus: so they are not named as its items are.
    return linesOf(step.settings.items).map((line) => ({
      item: `item-${line.id}`,
      text: line.text,
      said: inWords(ratedIn(said, line)),
    }));
  },
  { passesAll: true },
);
