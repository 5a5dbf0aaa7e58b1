/** `doubletake` on the phone: one's own sentences, one at a time, and then what one thinks was looked at. */
import { useState } from "preact/hooks";
import { answers as words } from "#words/answers.ts";
import { doubletakeAnswer } from "#words/exercises/doubletake-answer.ts";
import { fill } from "#words/fill.ts";
import { WARM_UP, wordIn } from "../../../shared/exercises/doubletake/lists.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { Deck } from "../../ui/Deck.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { type AnswerProps, answerPart, type OwnLine, type StepOf } from "../contract/answer.ts";

type Step = StepOf<"doubletake">;

/** An answer as this phone sends it: the room notes the list. */
interface Said {
  worth: { act: string; v: number }[];
  guess?: string;
}

/** The last page, which is no sentence. */
const GUESS = "what was looked at";
const STOPS = Array.from({ length: 11 }, (_, at) => at);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function saidBy(payload: unknown): Said {
  const worth = listIn(fieldOf(payload, "worth")).flatMap((one) => {
    const [act, v] = [fieldOf(one, "act"), fieldOf(one, "v")];
    return typeof act === "string" && typeof v === "number" ? [{ act, v }] : [];
  });
  const guess = fieldOf(payload, "guess");
  return { worth, ...(typeof guess === "string" && { guess }) };
}

/** The cards that this phone was dealt; none until they have come. */
function cardsIn(hand: unknown): { id: string; text: string }[] {
  return listIn(fieldOf(hand, "cards")).flatMap((card) => {
    const [id, text] = [fieldOf(card, "id"), fieldOf(card, "text")];
    return typeof id === "string" && typeof text === "string" ? [{ id, text }] : [];
  });
}

function Answer({ step, own, hand, save }: AnswerProps<Step, Said>) {
  /** What is passed over here is nothing that a room has to know. */
  const [past, setPast] = useState<readonly string[]>([]);
  const { question, ends, guess, privately } = step.settings;
  const kept = saidBy(own?.payload);
  // What was passed on is kept, but does not come back unasked with the next answer.
  const withdrawn = own?.status === "passed" && (kept.worth.length > 0 || kept.guess !== undefined);
  const said: Said = withdrawn ? { worth: [] } : kept;
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  const given = (act: string) => (act === GUESS ? said.guess : said.worth.find((one) => one.act === act)?.v);
  const others = (act: string) => said.worth.filter((one) => one.act !== act);
  const open = (act: string) => skipped.filter((one) => one !== act);
  const isPast = (id: string) => past.includes(id) || skipped.includes(id);
  const skip = (id: string) =>
    id === WARM_UP || id === GUESS ? setPast([...past, id]) : save({ ...said, worth: others(id) }, [...open(id), id]);
  const cards = cardsIn(hand).filter(({ id }) => id === WARM_UP || step.items === undefined || step.items.includes(id));
  if (cards.length === 0) return <p class="soft">{doubletakeAnswer.coming}</p>;
  const guessed = guess.options.find(({ id }) => id === kept.guess)?.text ?? null;
  return (
    <Deck
      items={[
        ...cards.map(({ id, text }) => ({
          id,
          text,
          said: kept.worth.find(({ act }) => act === id)?.v.toString() ?? null,
          skipped: isPast(id),
        })),
        ...(guess.options.length > 0
          ? [{ id: GUESS, text: guess.stem, said: guessed, skipped: isPast(GUESS), behind: true }]
          : []),
      ]}
      restore={withdrawn && own ? () => save(kept, own.skipped) : null}
      missing={({ id }) => (given(id) !== undefined ? null : id === GUESS ? words.pickFirst : words.slider.first)}
      past={({ id }) =>
        given(id) === undefined ? { text: isPast(id) ? words.skipped : words.skipQuestion, act: () => skip(id) } : null
      }
      below={privately && <p class="soft small">{privately}</p>}
    >
      {({ id }, heading) =>
        id === GUESS ? (
          <div class="pick-list" role="radiogroup" aria-labelledby={heading}>
            {guess.options.map((option) => (
              <label key={option.id} class="pick">
                <input
                  type="radio"
                  name={`guess-${step.id}`}
                  checked={said.guess === option.id}
                  onChange={() => save({ ...said, guess: option.id }, skipped)}
                />
                <span>{option.text}</span>
              </label>
            ))}
          </div>
        ) : (
          <>
            <p class="soft small">{question}</p>
            <Slider
              labelledBy={heading}
              stops={STOPS}
              ends={[ends.low, ends.high]}
              value={said.worth.find(({ act }) => act === id)?.v}
              pick={(v) => save({ ...said, worth: [...others(id), { act: id, v }] }, open(id))}
            />
          </>
        )
      }
    </Deck>
  );
}

/** An act with the word that its person read, once both are told. */
function lines({ settings: { acts, words: named } }: Step, own: OwnAnswer | undefined): OwnLine[] {
  const { worth } = saidBy(own?.status === "answered" ? own.payload : null);
  const list = fieldOf(own?.payload, "list");
  const rows = acts.map(({ id, text, first }): OwnLine => {
    const read = first && (list === "a" || list === "b") ? wordIn({ first }, list) : "someone";
    const word = named?.[read];
    const v = worth.find(({ act }) => act === id)?.v;
    return {
      item: id,
      text: word === undefined ? fill(doubletakeAnswer.act, { act: text }) : `${word} ${text}`,
      said: v === undefined ? null : String(v),
    };
  });
  if (named === undefined || worth.length === 0) return rows;
  return [
    ...rows,
    { item: "hands", text: list === undefined ? doubletakeAnswer.without : doubletakeAnswer.hands, said: "" },
  ];
}

export default answerPart("doubletake", Answer, lines, { passesAll: true });
