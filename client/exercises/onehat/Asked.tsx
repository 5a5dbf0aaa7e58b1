/** What a `onehat` shows while it is open: the situation, and what to do now. No brief and no card is on a big screen. */
import { onehat as words } from "#words/exercises/onehat.ts";
import { fill } from "#words/fill.ts";
import { TALK_ITEMS, TALKS } from "../../../shared/exercises/onehat/moves.ts";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

type Props = { step: StepOf<"onehat"> };

function OnehatAsked({ step: { settings, open, page = 0 } }: Props) {
  // Without pages there is the last one, which asks.
  const at = open ? page : settings.pages.length - 1;
  const asks = at === settings.pages.length - 1;
  const now = settings.pages[at];
  return (
    <div class="asked">
      <p class="asked-main">{now?.says}</p>
      {!asks && <p class="asked-text">{settings.situation}</p>}
      {now?.then && <p class="asked-then">{now.then}</p>}
    </div>
  );
}

function OnehatPreview({ step: { settings } }: Props) {
  const { situation, chairs, briefs, sets, questions } = settings;
  const talkOf = (talk: 1 | 2) => words.talks[talk === 1 ? "talk1" : "talk2"].toLowerCase();
  return (
    <>
      <p>{situation}</p>
      {chairs && (
        <p class="soft small">
          {words.asker}: {chairs.a}
        </p>
      )}
      {TALKS.map((talk) => (
        <div key={TALK_ITEMS[talk]}>
          <p class="soft small">
            {fill(words.brief, { talk: talkOf(talk) })}: {briefs?.[talk - 1]}
          </p>
          <p class="soft small">{fill(words.moves, { talk: talkOf(talk) })}:</p>
          <ol class="asked-items">
            {sets?.[talk - 1]?.moves.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        </div>
      ))}
      {questions && <p class="soft small">{[...questions.missed, questions.hurt, questions.keep].join(" · ")}</p>}
    </>
  );
}

export default askedPart("onehat", { Asked: OnehatAsked, Preview: OnehatPreview });
