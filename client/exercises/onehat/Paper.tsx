/**
 * A `onehat` on paper: a sheet for each pair, to cut apart, with two sets of cards and four briefs; and a sheet for each person,
 * with the private questions. The sets have an edge each, as on phones, and no name.
 */
import { onehat as words } from "#words/exercises/onehat.ts";
import { onehatAnswer } from "#words/exercises/onehat-answer.ts";
import { fill } from "#words/fill.ts";
import { TALK_ITEMS, TALKS, type Talk } from "../../../shared/exercises/onehat/moves.ts";
import { Boxes, Lines, Part, Stops } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";
import "./paper.css";

function OnehatPaper({ face: { settings } }: PaperProps<FaceOf<"onehat">>) {
  const { situation, chairs, briefs, sets, questions, needs } = settings;
  const talkOf = (talk: Talk) => (talk === 1 ? words.talks.talk1 : words.talks.talk2).toLowerCase();
  const four = [
    { name: words.asker, text: chairs?.a },
    ...TALKS.map((talk) => ({ name: fill(words.brief, { talk: talkOf(talk) }), text: briefs?.[talk - 1] })),
    { name: words.watcher, text: chairs?.c },
  ];
  return (
    <>
      <div>
        <p class="situation">{situation}</p>
        <p class="soft">{words.cut}</p>
        <div class="talk-cuts">
          {TALKS.map((talk) => (
            <div key={TALK_ITEMS[talk]} class={`talk-cards talk-cards-${talk}`}>
              <h3>{fill(words.moves, { talk: talkOf(talk) })}</h3>
              <ul>
                {sets?.[talk - 1]?.moves.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
          {four.map(({ name, text }) => (
            <div key={name} class="talk-brief">
              <h3>{name}</h3>
              <p>{text}</p>
            </div>
          ))}
        </div>
      </div>
      {questions && (
        <div class="talk-questions">
          {TALKS.map((talk) => (
            <Part key={talk} title={questions.missed[talk - 1] ?? ""}>
              <Boxes options={needs.map(({ text }) => text)} />
              <p class="stem">{questions.hurt}</p>
              <Stops max={10} low={onehatAnswer.ends[0]} high={onehatAnswer.ends[1]} />
            </Part>
          ))}
          <Part title={questions.keep}>
            <Lines count={1} />
          </Part>
        </div>
      )}
    </>
  );
}

export default paperPart("onehat", OnehatPaper);
