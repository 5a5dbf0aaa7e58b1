/** A `onehat` on paper: the situation, two sets of cards and two briefs to cut apart, and the private questions. */
import { onehat as words } from "#words/exercises/onehat.ts";
import { onehatAnswer } from "#words/exercises/onehat-answer.ts";
import { fill } from "#words/fill.ts";
import { Boxes, Part, Stops } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";
import { itemOf, TALKS } from "./said.ts";

function OnehatPaper({ face: { settings } }: PaperProps<FaceOf<"onehat">>) {
  const { situation, chairs, briefs, sets, questions, needs } = settings;
  const talkOf = (talk: 1 | 2) => words.talks[talk === 1 ? "talk1" : "talk2"].toLowerCase();
  return (
    <>
      <p class="situation">{situation}</p>
      {chairs && (
        <Part title={words.asker}>
          <p>{chairs.a}</p>
        </Part>
      )}
      {TALKS.map((talk) => (
        <Part key={itemOf(talk)} title={fill(words.moves, { talk: talkOf(talk) })}>
          <Boxes options={sets?.[talk - 1]?.moves.map(({ text }) => text) ?? []} />
        </Part>
      ))}
      {TALKS.map((talk) => (
        <Part key={`brief ${talk}`} title={fill(words.brief, { talk: talkOf(talk) })}>
          <p>{briefs?.[talk - 1]}</p>
        </Part>
      ))}
      {questions &&
        TALKS.map((talk) => (
          <Part key={`missed ${talk}`} title={questions.missed[talk - 1] ?? ""}>
            <Boxes options={needs.map(({ text }) => text)} />
            <p class="stem">{questions.hurt}</p>
            <Stops max={10} low={onehatAnswer.ends[0]} high={onehatAnswer.ends[1]} />
          </Part>
        ))}
    </>
  );
}

export default paperPart("onehat", OnehatPaper);
