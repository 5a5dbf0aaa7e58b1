/** The talk itself on the phone: which chair, what that chair reads, and six cards. */
import "./answer.css";
import { useState } from "preact/hooks";
import { onehatAnswer as words } from "#words/exercises/onehat-answer.ts";
import type { Talk as TalkNumber } from "../../../shared/exercises/onehat/moves.ts";
import type { Chair, Step } from "./said.ts";

const CHAIRS = ["a", "b", "c"] as const;

interface ChairsProps {
  step: Step;
  talk: TalkNumber;
  /** Whoever watched the first talk may take a chair in the second. */
  watched: boolean;
  choose(chair: Chair): void;
}

/** Who is who. Nothing here asks with whom. */
export function Chairs({ step, talk, watched, choose }: ChairsProps) {
  return (
    <div class="answer low">
      <h2 class="asking" id="chairs">
        {talk === 1 ? words.which : watched ? words.take : words.now}
      </h2>
      <p class="soft small">{step.settings.remote ? words.agreedRemote : words.agreed}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons with a name, not a set of fields */}
      <div class="choices" role="group" aria-labelledby="chairs">
        {CHAIRS.map((chair) => (
          <button key={chair} type="button" class="choice" onClick={() => choose(chair)}>
            {words.chairs[chair]}
          </button>
        ))}
      </div>
    </div>
  );
}

interface TalkProps {
  step: Step;
  talk: TalkNumber;
  chair: Chair;
  /** The talk is going on: what was to be read has been read. */
  on: boolean;
  /** Goes back to the choice of chairs. */
  anew(): void;
}

export function Talk({ step, talk, chair, on, anew }: TalkProps) {
  const { chairs, briefs } = step.settings;
  const brief = chair === "a" ? chairs?.a : chair === "b" ? briefs?.[talk - 1] : chairs?.c;
  const folded = on && chair !== "c";
  return (
    <div class="answer">
      <h2 class="asking" tabIndex={-1}>
        {folded ? words.talking[chair] : words.you[chair]}
      </h2>
      {!folded && <p>{brief}</p>}
      {chair === "a" && <Cards key={talk} step={step} talk={talk} />}
      {chair === "b" && !on && <p class="soft small">{words.brief}</p>}
      {folded && (
        <details>
          <summary>{words.again}</summary>
          <p>{brief}</p>
        </details>
      )}
      {!on && (
        <button type="button" class="quiet" onClick={anew}>
          {words.other}
        </button>
      )}
    </div>
  );
}

/** The six moves of this talk. A card that was used is turned over, for the eye alone: nothing of it is kept or sent. */
function Cards({ step, talk }: { step: Step; talk: TalkNumber }) {
  const [used, setUsed] = useState<readonly string[]>([]);
  const turn = (id: string) => setUsed(used.includes(id) ? used.filter((one) => one !== id) : [...used, id]);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: six buttons with a name, not a set of fields */}
      <div class="moves" role="group" aria-label={words.cards}>
        {step.settings.sets?.[talk - 1]?.moves.map(({ id, text }) => (
          <button
            key={id}
            type="button"
            class={`move move-${talk}`}
            aria-pressed={used.includes(id)}
            onClick={() => turn(id)}
          >
            {text}
          </button>
        ))}
      </div>
      <p class="soft small">
        {words.used} {words.always}
      </p>
    </>
  );
}
