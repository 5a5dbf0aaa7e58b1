/** The talk itself on the phone: which chair, what that chair reads, and six cards. */
import { useState } from "preact/hooks";
import { onehatAnswer as words } from "#words/exercises/onehat-answer.ts";
import type { Chair, Step, Talk as TalkNumber } from "./said.ts";

const CHAIRS = ["a", "b", "c"] as const;

/** The two sets of moves have a pattern each along their edge, and no name. */
const PATTERNS = {
  1: "linear-gradient(90deg, var(--edge) 0.4rem, transparent 0.4rem)",
  2: "linear-gradient(90deg, var(--edge) 0.2rem, transparent 0.2rem 0.4rem, var(--edge) 0.4rem 0.6rem, transparent 0.6rem)",
} as const;

interface ChairsProps {
  step: Step;
  talk: TalkNumber;
  choose(chair: Chair): void;
}

/** Who is who. Nothing here asks with whom. */
export function Chairs({ step, talk, choose }: ChairsProps) {
  return (
    <div class="answer low">
      <h2 class="asking" id="chairs">
        {talk === 1 ? words.which : words.take}
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
  return (
    <div class="answer">
      <h2 class="asking" tabIndex={-1}>
        {on && chair === "b" ? words.down : words.you[chair]}
      </h2>
      {on && chair !== "c" ? (
        <details>
          <summary>{words.again}</summary>
          <p>{brief}</p>
        </details>
      ) : (
        <p>{brief}</p>
      )}
      {chair === "a" && <Cards key={talk} step={step} talk={talk} />}
      <p class="soft small">{chair === "c" ? words.brief : words.always}</p>
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
      <p class="soft small" id="moves">
        {words.used}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: six buttons with a name, not a set of fields */}
      <div class="choices" role="group" aria-labelledby="moves">
        {step.settings.sets?.[talk - 1]?.moves.map(({ id, text }) => (
          <button
            key={id}
            type="button"
            class="choice"
            style={{ backgroundImage: PATTERNS[talk] }}
            aria-pressed={used.includes(id)}
            onClick={() => turn(id)}
          >
            {text}
          </button>
        ))}
      </div>
    </>
  );
}
