/** `sort` on the phone: one card at a time, then one's own list. */
import { useEffect, useRef, useState } from "preact/hooks";
import { answers as words } from "#words/answers.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/sort/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { shuffled } from "../../ui/shuffle.ts";
import { Think } from "../../ui/Think.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";

type Step = StepOf<"sort">;
type Said = Payload[number];
type Choice = Said["choice"];

const CHOICES: readonly Choice[] = ["L", "M", "B"];

function saidBy(own: OwnAnswer | undefined): Said[] {
  return Array.isArray(own?.payload) ? own.payload.filter(isSaid) : [];
}

function isSaid(value: unknown): value is Said {
  if (typeof value !== "object" || value === null || !("cardId" in value) || !("choice" in value)) return false;
  return typeof value.cardId === "string" && CHOICES.some((choice) => choice === value.choice);
}

/** A choice in the room's words. */
function inWords(step: Step, choice: Choice): string {
  return step.settings.choices.find(({ id }) => id === choice)?.text ?? words.choices[choice];
}

function Answer(props: AnswerProps<Step, Payload>) {
  const { step, own, seed, save } = props;
  const asked = step.settings.cards.filter(({ id }) => step.items === undefined || step.items.includes(id));
  const deck = shuffled(asked, seed, step.id);
  const kept = saidBy(own);
  // Skipping alone counts as a pass as well, but there is nothing in it to take back.
  const withdrawn = own?.status === "passed" && kept.length > 0;
  // What was passed on is kept to look at, but does not come back unasked with the next answer.
  const said = withdrawn ? [] : kept;
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  const handled = (id: string) => skipped.includes(id) || said.some(({ cardId }) => cardId === id);
  const nextOpen = (after: number) => {
    const from = deck.findIndex(({ id }, at) => at > after && !handled(id));
    return from === -1 ? deck.length : from;
  };
  // Behind the last card lies one's own list; who comes back finds the first open card, or the list.
  const [at, setAt] = useState(() => nextOpen(-1));
  const [changing, setChanging] = useState(false);
  const card = deck[at];

  const onward = () => {
    setAt(changing ? deck.length : at + 1);
    setChanging(false);
  };
  const choose = (id: string, choice: Choice) => {
    save(
      [...said.filter(({ cardId }) => cardId !== id), { cardId: id, choice }],
      skipped.filter((one) => one !== id),
    );
    onward();
  };
  const skip = (id: string) => {
    save(
      said.filter(({ cardId }) => cardId !== id),
      [...skipped.filter((one) => one !== id), id],
    );
    onward();
  };

  if (!card || (withdrawn && !changing)) {
    return (
      <OwnDeck
        step={step}
        deck={deck}
        said={kept}
        skipped={own?.skipped ?? []}
        done={deck.every(({ id }) => handled(id))}
        restore={withdrawn ? () => save(kept, own.skipped) : null}
        change={(place) => {
          setChanging(true);
          setAt(place);
        }}
      />
    );
  }
  return (
    <OneCard
      {...props}
      card={card}
      place={at}
      all={deck.length}
      chosen={said.find(({ cardId }) => cardId === card.id)?.choice}
      choose={choose}
      skip={skip}
      back={changing ? onward : at === 0 ? null : () => setAt(at - 1)}
    />
  );
}

function OneCard(
  props: AnswerProps<Step, Payload> & {
    card: { id: string; text: string };
    place: number;
    all: number;
    chosen: Choice | undefined;
    choose(id: string, choice: Choice): void;
    skip(id: string): void;
    back: (() => void) | null;
  },
) {
  const { step, first, think, card, place, all, chosen, choose, skip, back } = props;
  const before = saidBy(first).find(({ cardId }) => cardId === card.id)?.choice;
  return (
    <div class="answer deck">
      <p class="stem">{step.settings.stem}</p>
      <div class="card-place" aria-live="polite">
        <div class="card" key={card.id}>
          <p class="card-count soft small">{fill(words.of, { n: place + 1, all })}</p>
          <p class="one-text">{card.text}</p>
          <p class="soft small">{before === undefined ? "" : fill(words.first, { answer: inWords(step, before) })}</p>
        </div>
      </div>
      <div class="dock">
        <Think left={think} />
        <div class="choices">
          {step.settings.choices.map(({ id, text }) => (
            <button
              key={id}
              type="button"
              class="choice"
              aria-pressed={chosen === id}
              disabled={think > 0}
              onClick={() => choose(card.id, id)}
            >
              {text}
            </button>
          ))}
        </div>
        <div class="turn">
          <button type="button" class="quiet" disabled={back === null} onClick={() => back?.()}>
            {words.back}
          </button>
          <button type="button" class="quiet" disabled={think > 0} onClick={() => skip(card.id)}>
            {words.skipCard}
          </button>
        </div>
      </div>
    </div>
  );
}

function OwnDeck(props: {
  step: Step;
  deck: readonly { id: string; text: string }[];
  said: readonly Said[];
  skipped: readonly string[];
  done: boolean;
  /** After a pass: lets the answers count again. */
  restore: (() => void) | null;
  change(place: number): void;
}) {
  const { step, deck, said, skipped, done, restore, change } = props;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button of the last card has gone, and the focus with it.
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class={restore ? "answer is-withdrawn" : "answer"}>
      {done && <p class="done">{words.done}</p>}
      <h2 ref={head} class="list-title" tabIndex={-1}>
        {restore ? words.withdrawn : words.yours}
      </h2>
      <p class="soft small">{restore ? words.withdrawnMore : words.yoursMore}</p>
      <ol class="own-deck">
        {deck.map(({ id, text }, place) => {
          const choice = said.find(({ cardId }) => cardId === id)?.choice;
          return (
            <li key={id}>
              <button type="button" class="own-card" onClick={() => change(place)}>
                <span>{text}</span>
                <span class={choice === undefined ? "soft" : "own-said"}>
                  {choice !== undefined ? inWords(step, choice) : skipped.includes(id) ? words.skipped : words.open}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {restore && (
        <button type="button" onClick={restore}>
          {words.restore}
        </button>
      )}
    </div>
  );
}

export default answerPart(
  "sort",
  Answer,
  (step, own) => {
    const said = own?.status === "answered" ? saidBy(own) : [];
    return step.settings.cards.map(({ id, text }) => {
      const choice = said.find(({ cardId }) => cardId === id)?.choice;
      const view = step.settings.key?.find((one) => one.id === id);
      return {
        item: id,
        text,
        said: choice === undefined ? null : inWords(step, choice),
        ...(view && {
          view: {
            said: inWords(step, view.choice),
            ...(view.why !== undefined && { why: view.why }),
            ...(view.own && step.settings.viewOf !== undefined && { source: step.settings.viewOf }),
          },
        }),
      };
    });
  },
  {
    passesAll: true,
    thinks: true,
    guesses: ({ settings: { predict, cards, choices } }) =>
      predict ? cards.map(({ id, text }) => ({ item: id, text, options: choices })) : [],
  },
);
