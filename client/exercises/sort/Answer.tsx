/** `sort` on the phone: one card at a time, then one's own list. */
import "../deck-cards.css";
import "./answer.css";
import type { RefObject } from "preact";
import { answers as words } from "#words/answers.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/sort/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { BackAndNext, PlaceOf, useDeck } from "../../ui/Deck.tsx";
import { Hat } from "../../ui/Hat.tsx";
import { OwnList } from "../../ui/OwnList.tsx";
import { InFoot, InHead } from "../../ui/phone-frame.tsx";
import { shuffled } from "../../ui/shuffle.ts";
import { Think } from "../../ui/Think.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";

type Step = StepOf<"sort">;
type Said = Payload[number];
type Choice = Said["choice"];

const CHOICES: readonly Choice[] = ["L", "M", "B"];
const TONES = { L: "leading", M: "managing", B: "both" } as const;

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
  const place = useDeck(
    deck.map(({ id }) => handled(id)),
    withdrawn,
  );
  const card = deck[place.at];
  const choose = (id: string, choice: Choice) => {
    save(
      [...said.filter(({ cardId }) => cardId !== id), { cardId: id, choice }],
      skipped.filter((one) => one !== id),
    );
    place.onward();
  };
  const skip = (id: string) => {
    save(
      said.filter(({ cardId }) => cardId !== id),
      [...skipped.filter((one) => one !== id), id],
    );
    place.onward();
  };

  if (!card || place.isAtList) {
    return (
      <OwnList
        rows={deck.map(({ id, text }) => {
          const choice = kept.find(({ cardId }) => cardId === id)?.choice;
          return {
            id,
            text,
            said: choice === undefined ? null : inWords(step, choice),
            skipped: own?.skipped.includes(id) === true,
          };
        })}
        done={deck.every(({ id }) => handled(id))}
        restore={withdrawn ? () => save(kept, own.skipped) : null}
        change={place.change}
      />
    );
  }
  return (
    <>
      <InHead>
        <PlaceOf all={deck.map(({ id }) => handled(id))} at={place.at} />
      </InHead>
      <OneCard
        {...props}
        page={place.page}
        card={card}
        chosen={said.find(({ cardId }) => cardId === card.id)?.choice}
        choose={choose}
        skip={skip}
      />
      <InFoot>
        <BackAndNext
          back={place.back}
          lacks={handled(card.id) ? null : words.pickFirst}
          last={place.at === deck.length - 1}
          onward={place.onward}
        />
      </InFoot>
    </>
  );
}

function OneCard(
  props: AnswerProps<Step, Payload> & {
    page: RefObject<HTMLDivElement | null>;
    card: { id: string; text: string };
    chosen: Choice | undefined;
    choose(id: string, choice: Choice): void;
    skip(id: string): void;
  },
) {
  const { step, first, think, page, card, chosen, choose, skip } = props;
  const before = saidBy(first).find(({ cardId }) => cardId === card.id)?.choice;
  return (
    <div class="answer deck in-deck">
      <p class="stem">{step.settings.stem}</p>
      <div ref={page} class="deck-page">
        <div class="card-place" aria-live="polite">
          <div class="card" key={card.id}>
            <p class="one-text">{card.text}</p>
            {before !== undefined && <p class="soft small">{fill(words.first, { answer: inWords(step, before) })}</p>}
          </div>
        </div>
        <Think left={think} />
        <div class="choices">
          {step.settings.choices.map(({ id, text }) => (
            <button
              key={id}
              type="button"
              class="choice has-hat"
              aria-pressed={chosen === id}
              disabled={think > 0}
              onClick={() => choose(card.id, id)}
            >
              <Hat tone={TONES[id]} />
              {text}
            </button>
          ))}
        </div>
        <button type="button" class="quiet past" disabled={think > 0} onClick={() => skip(card.id)}>
          {words.skipCard}
        </button>
      </div>
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
