/** The tagging of a cloud on the phone: the room's commonest words, three buttons each. */
import "../predict.css";
import { useId } from "preact/hooks";
import type { Payload, Tags } from "../../../shared/exercises/cloud/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import type { AnswerProps, OwnLine, StepOf } from "../contract/answer.ts";

type Step = StepOf<"cloud">;
type Tag = Tags[number];

const isTag = (value: unknown): value is Tag =>
  typeof value === "object" && value !== null && "word" in value && "choice" in value;

const tagsOf = (own: OwnAnswer | undefined): Tag[] => (Array.isArray(own?.payload) ? own.payload.filter(isTag) : []);

/** Every tap is saved with all the others; a word without one is left out. */
export function Tagging({ step, own, save }: AnswerProps<Step, Payload>) {
  const { tagging } = step.settings;
  if (!tagging) return null;
  // The host may have hidden a word since it was tagged.
  const said = own?.status === "answered" ? tagsOf(own).filter(({ word }) => step.items?.includes(word)) : [];
  const put = (tag: Tag) => save([...said.filter(({ word }) => word !== tag.word), tag], [], "tags");
  return (
    <div class="answer">
      <p class="asking">{tagging.stem}</p>
      {(step.items ?? []).map((word) => (
        <OneWord
          key={word}
          word={word}
          choices={tagging.choices}
          chosen={said.find((tag) => tag.word === word)?.choice}
          put={put}
        />
      ))}
    </div>
  );
}

function OneWord(props: {
  word: string;
  choices: NonNullable<Step["settings"]["tagging"]>["choices"];
  chosen: Tag["choice"] | undefined;
  put(tag: Tag): void;
}) {
  const { word, choices, chosen, put } = props;
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a label for a group of buttons
    <div class="predict-item" role="group" aria-labelledby={id}>
      <p id={id} class="one-text">
        {word}
      </p>
      <div class="predict-options">
        {choices.map((choice) => (
          <button
            key={choice.id}
            type="button"
            class="choice"
            aria-pressed={chosen === choice.id}
            onClick={() => put({ word, choice: choice.id })}
          >
            {choice.text}
          </button>
        ))}
      </div>
    </div>
  );
}

/** One's own tags in words. */
export function tagLines({ settings, items }: Step, own: OwnAnswer): OwnLine[] {
  const said = own.status === "answered" ? tagsOf(own) : [];
  return (items ?? said.map(({ word }) => word)).map((word) => {
    const choice = said.find((tag) => tag.word === word)?.choice;
    return { item: word, text: word, said: settings.tagging?.choices.find(({ id }) => id === choice)?.text ?? null };
  });
}
