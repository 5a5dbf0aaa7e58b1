/** What a facilitator has to know of an exercise before choosing it, and the way to use it at once. */

import { catalogue as words } from "#words/catalogue.ts";
import { fill } from "#words/fill.ts";
import { bind } from "../../../shared/agenda/bind.ts";
import type { LibraryEntry } from "../../../shared/agenda/schema.ts";
import type { Showing } from "../../../shared/exercises/contract.ts";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { ReadersOf } from "../../exercises/ReadersOf.tsx";
import type { Starter } from "./starter.ts";

export interface AboutProps {
  entry: LibraryEntry;
  /** Every ready step of the same exercise. */
  variants: readonly LibraryEntry[];
  starter: Starter;
}

export function About({ entry, variants, starter }: AboutProps) {
  const { step } = entry;
  return (
    <section class="about" aria-labelledby="exercise">
      <h2 id="exercise">{manifestOf(step.exercise).name}</h2>
      <p class="purpose">{entry.purpose}</p>
      <Facts entry={entry} />
      <div class="use">
        {variants.length > 1 && (
          <nav class="variants" aria-label={words.variants}>
            {variants.map((one) => (
              <a
                key={one.step.id}
                class="button"
                href={`#${one.step.id}`}
                aria-current={one.step.id === step.id ? "page" : undefined}
              >
                {one.step.title}
              </a>
            ))}
          </nav>
        )}
        <div class="use-now">
          <StartButton entry={entry} starter={starter} />
          <a class="button" href={`/paper/${step.id}`}>
            {words.paper}
          </a>
        </div>
      </div>
      <p class="problem" role="alert">
        {starter.starting.value.is === "problem" ? starter.starting.value.text : ""}
      </p>
    </section>
  );
}

function Facts({ entry: { step, minutes, people } }: { entry: LibraryEntry }) {
  const bound = bind(step, LANGUAGE);
  if (!bound) return null;
  const { exercise, content } = bound;
  const asked = exercise.schemas.answer !== null;
  return (
    <dl class="facts">
      <div>
        <dt>{words.minutes}</dt>
        <dd>{fill(words.rangeOf, { ...minutes })}</dd>
      </div>
      <div>
        <dt>{words.people}</dt>
        <dd>{fill(words.rangeOf, { ...people })}</dd>
      </div>
      <div>
        <dt>{words.privacy}</dt>
        <dd>{asked ? words.privacyOf[exercise.privacy(content)] : words.nothing}</dd>
      </div>
      {asked && (
        <div>
          <dt>{words.readers}</dt>
          <dd>
            <ReadersOf face={{ ...exercise.face(content, ASKED), privacy: exercise.privacy(content) }} />
          </dd>
        </div>
      )}
      {exercise.rounds(content) === 2 && (
        <div>
          <dt>{words.rounds}</dt>
          <dd>{words.twoRounds}</dd>
        </div>
      )}
    </dl>
  );
}

/** As the host's page shows it before it opens. */
const ASKED: Showing = { role: "host", phase: "setup", round: 1, flipped: false, key: false, prompt: false };

function StartButton({ entry: { step }, starter }: { entry: LibraryEntry; starter: Starter }) {
  const busy = starter.starting.value.is === "busy";
  return (
    <button type="button" class="primary" aria-disabled={busy} onClick={() => starter.start(step)}>
      {busy ? words.starting : words.start}
    </button>
  );
}
