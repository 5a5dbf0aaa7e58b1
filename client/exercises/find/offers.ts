/** What the library offers: every ready step, and an empty one of every exercise. */
import type { DraftStep } from "../../../shared/agenda/draft.ts";
import { libraries, localeOf } from "../../../shared/agenda/library.ts";
import type { Range } from "../../../shared/agenda/schema.ts";
import type { ExerciseId } from "../../../shared/exercises/index.ts";
import { manifestOf } from "./manifest.ts";

export interface Offer {
  /** The step's id in the library, or that of an empty one. */
  key: string;
  step: DraftStep;
  exercise: string;
  /** What it is for; an empty one is for whatever its exercise is for. */
  purpose: string;
  minutes: Range;
  people: Range;
  blank: boolean;
}

/** What somebody looks for; whatever is left out does not matter. */
export interface Wanted {
  /** Words that all have to stand in title, purpose or the exercise's name. */
  text: string;
  /** The most minutes. */
  minutes?: number | undefined;
  people?: number | undefined;
}

/** Everything, exercise by exercise, in the order of the library. `blankTitle`: what an empty step is called. */
export function offersOf(blankTitle: (exercise: string) => string): Offer[] {
  const { steps } = libraries[localeOf(LANGUAGE)];
  const kinds = [...new Set(steps.map(({ step }) => step.exercise))];
  return kinds.flatMap((kind) => {
    const entries = steps.filter(({ step }) => step.exercise === kind);
    const exercise = manifestOf(kind).name;
    const ready = entries.map(
      ({ step, purpose, minutes, people }): Offer => ({
        key: step.id,
        step,
        exercise,
        purpose,
        minutes,
        people,
        blank: false,
      }),
    );
    const [first] = ready;
    if (!first) return ready;
    const step = blankStep(kind, exercise, first.step.minutes);
    const widest = {
      minutes: widestOf(ready.map(({ minutes }) => minutes)),
      people: widestOf(ready.map(({ people }) => people)),
    };
    return [...ready, { ...first, ...widest, key: `blank-${kind}`, step, purpose: blankTitle(exercise), blank: true }];
  });
}

/** The offers that fit what is wanted. */
export function fitting(offers: readonly Offer[], { text, minutes, people }: Wanted): Offer[] {
  const words = text.toLocaleLowerCase(LANGUAGE).split(/\s+/).filter(Boolean);
  return offers.filter((offer) => {
    const said = [offer.step.title, offer.exercise, offer.purpose].join(" ").toLocaleLowerCase(LANGUAGE);
    return (
      words.every((word) => said.includes(word)) &&
      (minutes === undefined || offer.minutes.min <= minutes) &&
      (people === undefined || (offer.people.min <= people && people <= offer.people.max))
    );
  });
}

function widestOf(ranges: readonly Range[]): Range {
  return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
}

/** A step of an exercise in which nothing has been said yet. */
function blankStep(exercise: ExerciseId, title: string, minutes: number): DraftStep {
  return { id: exercise, exercise, title, minutes, settings: {} };
}
