/** The steps of the plan in one column, with their times, and what is kept back at the end. */
import { useCallback, useRef } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import { clockOf } from "../../../shared/agenda/clock.ts";
import { withMoments } from "../../../shared/agenda/moments.ts";
import { timeOf } from "../../../shared/agenda/timing.ts";
import type { Offer } from "../../exercises/find/offers.ts";
import { Balance, totalOf } from "./Balance.tsx";
import type { Editor } from "./model/editor.ts";
import { StepCard } from "./StepCard.tsx";
import { type Dragged, type Side, useDropTarget } from "./use-drag.ts";

interface StepsProps {
  editor: Editor;
  offers: readonly Offer[];
  /** Goes to the library. */
  find(): void;
  /** Shows the step in hand. */
  open(): void;
}

export function Steps({ editor, offers, find, open }: StepsProps) {
  const draft = editor.draft.value;
  const { steps, start } = draft;
  const clock = start === undefined ? [] : clockOf(start, withMoments(steps, draft.locale));
  const removed = editor.removed.value;
  const drop = useCallback(
    (dragged: Dragged, target: string | null, side: Side) => {
      const { steps } = editor.draft.value;
      const over = target === null ? steps.length - 1 : steps.findIndex(({ id }) => id === target);
      const place = target === null || side === "after" ? over + 1 : over;
      if (dragged.is === "step") {
        const from = steps.findIndex(({ id }) => id === dragged.name);
        // Taken out first, it no longer counts among those before its new place.
        return editor.move(dragged.name, from < place ? place - 1 : place);
      }
      const offer = offers.find(({ key }) => key === dragged.name);
      if (offer) editor.add(offer.step, steps[place - 1]?.id ?? null);
    },
    [editor, offers],
  );
  return (
    <>
      <div class="column-head">
        <h2 id="steps-heading">{words.steps.heading}</h2>
        <p class="soft small">
          {plural(steps.length, words.steps.count)} · {totalOf(timeOf(draft))}
        </p>
      </div>
      {steps.length === 0 && <p class="soft">{words.steps.none}</p>}
      <ol class="step-cards">
        {steps.flatMap((step, place) => [
          ...(removed?.place === place ? [<Removed key="removed" editor={editor} title={removed.title} />] : []),
          <StepCard
            key={step.id}
            editor={editor}
            step={step}
            place={place}
            all={steps.length}
            time={clock[place]}
            open={open}
            drop={drop}
          />,
        ])}
        {removed && removed.place >= steps.length && <Removed editor={editor} title={removed.title} />}
      </ol>
      {steps.length > 0 && <Balance draft={draft} />}
      <AddHere find={find} drop={drop} />
      {steps.length > 0 && <p class="soft small keys">{words.steps.keys}</p>}
    </>
  );
}

/** In place of the step that went. */
function Removed({ editor, title }: { editor: Editor; title: string }) {
  return (
    <li class="step-removed">
      <span>{fill(words.steps.removed, { title })}</span>
      <button type="button" data-spot="plan removed" onClick={() => editor.undo()}>
        {words.steps.undo}
      </button>
    </li>
  );
}

interface AddHereProps {
  find(): void;
  drop(dragged: Dragged, target: null, side: Side): void;
}

function AddHere({ find, drop }: AddHereProps) {
  const button = useRef<HTMLButtonElement>(null);
  const over = useDropTarget(
    button,
    useCallback((dragged: Dragged, side: Side) => drop(dragged, null, side), [drop]),
  );
  return (
    <button ref={button} type="button" class="add-here" data-over={over !== null} onClick={find}>
      {words.steps.add}
    </button>
  );
}
