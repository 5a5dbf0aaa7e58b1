/** The five private questions behind both talks, one at a time; each tap is saved at once. */
import "../../ui/slider.css";
import { answers as words } from "#words/answers.ts";
import { onehatAnswer } from "#words/exercises/onehat-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/onehat/answer.ts";
import { TALK_ITEMS, TALKS, type Talk } from "../../../shared/exercises/onehat/moves.ts";
import { isWhole, lackedNothing } from "../../../shared/exercises/onehat/whole.ts";
import { Deck } from "../../ui/Deck.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { shuffled } from "../../ui/shuffle.ts";
import type { AnswerProps } from "../contract/answer.ts";
import { type Chair, hurtIn, isWithdrawn, moveIn, needIn, payloadOf, type Step } from "./said.ts";

interface Asked {
  id: string;
  text: string;
  /** Null for the move to keep. */
  talk: Talk | null;
  asks: "missed" | "hurt" | "keep";
}

const TEN = Array.from({ length: 11 }, (_, stop) => stop);

export function Questions(props: AnswerProps<Step, Payload> & { chair: Chair | null }) {
  const { step, own, seed, save, chair } = props;
  const { questions, needs } = step.settings;
  const kept = payloadOf(own);
  // What was passed on is kept, but does not come back unasked with the next answer.
  const withdrawn = isWithdrawn(own);
  const said: Payload = withdrawn ? {} : kept;
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  if (!questions) return null;
  const put = (change: Payload) => {
    const next = { ...said, ...change, ...(chair !== null && { chair }) };
    save(
      next,
      skipped.filter((item) => !TALKS.some((talk) => TALK_ITEMS[talk] === item && isWhole(next, talk))),
    );
  };
  // "That" is what was missed: where nothing was, or nobody says what, there is nothing to ask further.
  const asksOn = (talk: Talk): boolean => {
    if (kept.missed?.[talk] !== undefined) return !lackedNothing(kept, talk);
    return kept.hurt?.[talk] !== undefined || !skipped.includes(TALK_ITEMS[talk]);
  };
  const asked: Asked[] = [
    ...TALKS.flatMap((talk): Asked[] => [
      { id: `missed${talk}`, text: questions.missed[talk - 1] ?? "", talk, asks: "missed" },
      ...(asksOn(talk) ? [{ id: `hurt${talk}`, text: questions.hurt, talk, asks: "hurt" } as const] : []),
    ]),
    { id: "keep", text: questions.keep, talk: null, asks: "keep" },
  ];
  const find = (id: string) => asked.find((one) => one.id === id);
  const value = ({ asks, talk }: Asked): string | null => {
    if (talk === null) return moveIn(step, kept.keep);
    return asks === "missed" ? needIn(step, kept.missed?.[talk]) : hurtIn(kept.hurt?.[talk]);
  };
  const dealt = TALKS.every((talk) => isWhole(said, talk) || skipped.includes(TALK_ITEMS[talk]));
  const isOpen = ({ asks, talk }: Asked): boolean =>
    talk === null ? said.keep === undefined : (asks === "missed" ? said.missed : said.hurt)?.[talk] === undefined;
  return (
    <Deck
      items={asked.map((one) => ({
        id: one.id,
        text: one.text,
        said: value(one),
        // The move is an offer: whoever has dealt with both talks has done everything.
        skipped: isOpen(one) && (one.talk === null ? dealt : skipped.includes(TALK_ITEMS[one.talk])),
      }))}
      aboveOf={({ id }) => {
        const one = find(id);
        if (one?.asks !== "hurt" || one.talk === null) return null;
        const need = needIn(step, said.missed?.[one.talk]);
        return need && <p class="soft">{fill(onehatAnswer.missed[TALK_ITEMS[one.talk]], { need })}</p>;
      }}
      restore={withdrawn && own ? () => save(kept, own.skipped) : null}
      missing={({ id }) => {
        const one = find(id);
        if (!one || one.talk === null || !isOpen(one)) return null;
        return one.asks === "hurt" ? words.slider.first : words.pickFirst;
      }}
      past={({ id, skipped: isSkipped }) => {
        const one = find(id);
        if (!one || !isOpen(one)) return null;
        const { talk } = one;
        if (talk === null) return { text: onehatAnswer.keepSkip, act: () => {} };
        return {
          text: isSkipped ? words.skipped : words.skipQuestion,
          act: () =>
            save({ ...said, ...(chair !== null && { chair }) }, [
              ...skipped.filter((item) => item !== TALK_ITEMS[talk]),
              TALK_ITEMS[talk],
            ]),
        };
      }}
    >
      {({ id }, heading, onward, next) => {
        const one = find(id);
        if (!one) return null;
        const { talk } = one;
        if (one.asks === "hurt" && talk !== null)
          return (
            <Slider
              labelledBy={heading}
              stops={TEN}
              ends={onehatAnswer.ends}
              value={said.hurt?.[talk]}
              pick={(n) => put({ hurt: { ...said.hurt, [talk]: n } })}
            />
          );
        if (talk !== null)
          return (
            <Options
              heading={heading}
              options={shuffled(needs, seed, step.id)}
              chosen={said.missed?.[talk]}
              pick={(need) => {
                const missed = { ...said.missed, [talk]: need };
                const { [talk]: held, ...others } = said.hurt ?? {};
                const isFree = lackedNothing({ missed }, talk);
                put({ missed, ...(isFree && held !== undefined && { hurt: others }) });
                // Another need than none asks how far it held the talk back, also of whoever came from the list.
                if (isFree || held !== undefined) onward();
                else next();
              }}
            />
          );
        return (
          <>
            <p class="soft small">{onehatAnswer.keepOwn}</p>
            <Options
              heading={heading}
              options={step.settings.sets?.flatMap((set) => set?.moves ?? []) ?? []}
              chosen={said.keep}
              pick={(keep) => put({ keep: keep as Payload["keep"] })}
            />
          </>
        );
      }}
    </Deck>
  );
}

interface OptionsProps<Id extends string> {
  heading: string;
  options: readonly { id: Id; text: string }[];
  chosen: Id | undefined;
  pick(id: Id): void;
}

function Options<Id extends string>({ heading, options, chosen, pick }: OptionsProps<Id>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons with a name, not a set of fields
    <div class="choices" role="group" aria-labelledby={heading}>
      {options.map(({ id, text }) => (
        <button key={id} type="button" class="choice" aria-pressed={chosen === id} onClick={() => pick(id)}>
          {text}
        </button>
      ))}
    </div>
  );
}
