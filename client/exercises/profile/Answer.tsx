/** `profile` on the phone: one question at a time, then one's own mirror. */
import "../deck-cards.css";
import "./profile.css";
import { useState } from "preact/hooks";
import { answers as words } from "#words/answers.ts";
import type { Payload } from "../../../shared/exercises/profile/answer.ts";
import { areaOf } from "../../../shared/exercises/profile/key.ts";
import { BackAndNext, PlaceOf, useDeck } from "../../ui/Deck.tsx";
import { InFoot, InHead } from "../../ui/phone-frame.tsx";
import { useModule } from "../../ui/useModule.ts";
import { type AnswerProps, answerPart } from "../contract/answer.ts";
import { OneQuestion } from "./OneQuestion.tsx";
import { OwnQuestions } from "./OwnQuestions.tsx";
import { orderOf } from "./order.ts";
import { inWords, type ProfileStep, type Question, type Rated, ratedIn } from "./said.ts";

/** Under this name the questions that were skipped are kept over a reload. */
const SKIPS = "skips";

/** The first questions need not wait for it. */
const fetchMirror = () => import("./Keepsake.tsx");

function Answer({ step, own, seed, drafts, save, pass }: AnswerProps<ProfileStep, Payload>) {
  const { module: mirror } = useModule(fetchMirror);
  const { questions } = step.settings;
  const deck = orderOf(questions, seed, step.id);
  const kept = ratedIn(own?.payload);
  const withdrawn = own?.status === "passed" && kept.length > 0;
  // What was passed on is kept to look at, but does not come back unasked with the next answer.
  const said = withdrawn ? [] : kept;
  const rated = (id: number) => said.find(({ itemId }) => itemId === id);
  // The room hears of a skip once its whole area is gone through; until then only this phone knows.
  const [passedOver, setPassedOver] = useState<readonly number[]>(
    () => drafts.read(SKIPS)?.text.split(" ").map(Number) ?? [],
  );
  const skips = questions.flatMap(({ id }) => {
    const told = !withdrawn && own?.skipped.includes(areaOf(id) ?? "");
    return !rated(id) && (told || passedOver.includes(id)) ? [id] : [];
  });
  const isDone = ({ id }: Question) => rated(id) !== undefined || skips.includes(id);
  const place = useDeck(deck.map(isDone), withdrawn);
  const question = deck[place.at];

  const send = (next: readonly Rated[], skipped: readonly number[]) => {
    setPassedOver(skipped);
    drafts.keep(SKIPS, skipped.join(" "));
    const through = areasThrough(questions, next, skipped);
    if (next.length > 0 || through.length > 0) save([...next], through);
    // An answer with nothing in it is none: the last rating is withdrawn.
    else if (said.length > 0) pass();
    place.onward();
  };
  const others = (id: number) => said.filter(({ itemId }) => itemId !== id);

  if (!question || place.isAtList) {
    return (
      <div class={withdrawn ? "answer is-withdrawn" : "answer"}>
        {!withdrawn && mirror && <mirror.default payload={said} />}
        <OwnQuestions
          step={step}
          deck={deck}
          said={kept}
          skips={skips}
          restore={withdrawn ? () => save(kept, own.skipped) : null}
          change={place.change}
        />
      </div>
    );
  }
  return (
    <>
      <InHead>
        <PlaceOf all={deck.map(isDone)} at={place.at} />
      </InHead>
      <OneQuestion
        page={place.page}
        step={step}
        question={question}
        chosen={rated(question.id)?.v}
        choose={(v) =>
          send(
            [...others(question.id), { itemId: question.id, v }],
            skips.filter((id) => id !== question.id),
          )
        }
        skip={() => send(others(question.id), [...skips.filter((id) => id !== question.id), question.id])}
      />
      <InFoot>
        <BackAndNext
          back={place.back}
          lacks={isDone(question) ? null : words.pickFirst}
          last={place.at === deck.length - 1}
          onward={place.onward}
        />
      </InFoot>
    </>
  );
}

/** The areas of which every question is answered or skipped, and at least one is skipped. */
function areasThrough(questions: readonly Question[], said: readonly Rated[], skips: readonly number[]): string[] {
  const areas = new Set(skips.flatMap((id) => areaOf(id) ?? []));
  return [...areas].filter((area) =>
    questions.every(({ id }) => areaOf(id) !== area || skips.includes(id) || said.some(({ itemId }) => itemId === id)),
  );
}

export default answerPart(
  "profile",
  Answer,
  (step, own) => {
    const said = own?.status === "answered" ? ratedIn(own.payload) : [];
    return step.settings.questions.map(({ id, text }) => {
      const one = said.find(({ itemId }) => itemId === id);
      return { item: `question-${id}`, text, said: one === undefined ? null : inWords(step, one.v) };
    });
  },
  { passesAll: true, ahead: fetchMirror },
);
