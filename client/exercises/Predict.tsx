/** The guess at what the room will say: below one's own answer, once that is given. */
import "./predict.css";
import { useId } from "preact/hooks";
import type { PredictFace, Prediction } from "../../shared/exercises/predict.ts";
import type { OwnAnswer } from "../../shared/protocol/answer.ts";
import { Slider } from "../ui/Slider.tsx";
import type { Guess } from "./contract/answer.ts";

type One = Prediction[number];

const isGuess = (value: unknown): value is One =>
  typeof value === "object" && value !== null && "item" in value && ("mode" in value || "mean" in value);

/** What somebody has guessed; nothing where an answer is no guess. */
export const guessesOf = (own: OwnAnswer | undefined): One[] =>
  Array.isArray(own?.payload) ? own.payload.filter(isGuess) : [];

interface PredictProps {
  words: PredictFace;
  guesses: readonly Guess[];
  own: OwnAnswer | undefined;
  save(payload: Prediction): void;
}

/** Every guess is saved as it is tapped, with all the others. */
export function Predict({ words, guesses, own, save }: PredictProps) {
  const said = guessesOf(own);
  const put = (one: One) => save([...said.filter(({ item }) => item !== one.item), one]);
  return (
    <section class="predict">
      <h2 class="list-title">{words.title}</h2>
      <p>{words.ask}</p>
      <p class="soft small">{words.privately}</p>
      {guesses.map((guess) => (
        <OneGuess
          key={guess.item}
          guess={guess}
          single={guesses.length === 1}
          said={said.find(({ item }) => item === guess.item)}
          put={put}
        />
      ))}
    </section>
  );
}

function OneGuess(props: { guess: Guess; single: boolean; said: One | undefined; put(one: One): void }) {
  const { guess, single, said, put } = props;
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a label for a group of buttons
    <div class="predict-item" role="group" aria-labelledby={id}>
      <p id={id} class={single ? "unseen" : ""}>
        {guess.text}
      </p>
      {"options" in guess ? (
        <div class="predict-options">
          {guess.options.map((option) => (
            <button
              key={option.id}
              type="button"
              class="choice"
              aria-pressed={said !== undefined && "mode" in said && said.mode === option.id}
              onClick={() => put({ item: guess.item, mode: option.id })}
            >
              {option.text}
            </button>
          ))}
        </div>
      ) : (
        <Slider
          labelledBy={id}
          stops={guess.stops}
          ends={guess.ends}
          {...(guess.middle !== undefined && { middle: guess.middle, lean: true })}
          value={said !== undefined && "mean" in said ? said.mean : undefined}
          pick={(mean) => put({ item: guess.item, mean })}
        />
      )}
    </div>
  );
}
