/** A step in the column: chosen by a press, and moved, copied and removed where it is. */
import { useCallback, useRef } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import { type DraftStep, priorityOf } from "../../../shared/agenda/draft.ts";
import { needs } from "../../../shared/agenda/timing.ts";
import { halves } from "../../../shared/duration.ts";
import { kindOf } from "../../exercises/find/manifest.ts";
import { IconButton } from "./icons.tsx";
import { Minutes } from "./Minutes.tsx";
import type { Editor } from "./model/editor.ts";
import { about, minutesNeeded } from "./model/time-words.ts";
import { type Dragged, type Side, useDraggable, useDropTarget } from "./use-drag.ts";
import { spotName } from "./use-spot.ts";

interface StepCardProps {
  editor: Editor;
  step: DraftStep;
  place: number;
  all: number;
  /** When it begins; undefined where the plan does not say when it starts. */
  time: string | undefined;
  open(): void;
  drop(dragged: Dragged, target: string, side: Side): void;
}

export function StepCard({ editor, step, place, all, time, open, drop }: StepCardProps) {
  const card = useRef<HTMLLIElement>(null);
  useDraggable(card, "step", step.id);
  const over = useDropTarget(
    card,
    useCallback((dragged: Dragged, side: Side) => drop(dragged, step.id, side), [drop, step.id]),
  );
  const chosen = editor.chosen.value?.id === step.id;
  const title = step.title || kindOf(step);
  return (
    <li
      ref={card}
      class={chosen ? "step-card is-chosen" : "step-card"}
      data-over={over ?? undefined}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLInputElement) return;
        if (event.altKey && event.key === "ArrowUp") editor.move(step.id, place - 1);
        else if (event.altKey && event.key === "ArrowDown") editor.move(step.id, place + 1);
        else if (event.key === "Delete") editor.remove(step.id);
        else return;
        event.preventDefault();
      }}
    >
      <button
        type="button"
        class={time === undefined ? "step-open" : "step-open has-clock"}
        data-spot={spotName({ step: step.id })}
        aria-current={chosen}
        onClick={() => {
          editor.choose(step.id);
          open();
        }}
      >
        {time !== undefined && <span class="step-clock">{time}</span>}
        <span class="step-title">{title}</span>
        <span class="step-minutes">{fill(words.steps.minutes, { n: halves(step.minutes) })}</span>
        <Facts editor={editor} step={step} />
      </button>
      {chosen && <Tools editor={editor} step={step} title={title} place={place} all={all} />}
    </li>
  );
}

/** Which exercise it is, what it needs, and whether it is finished. */
function Facts({ editor, step }: { editor: Editor; step: DraftStep }) {
  const seconds = needs(step, editor.draft.value);
  const tight = seconds !== undefined && minutesNeeded(seconds) > step.minutes;
  const priority = priorityOf(step);
  return (
    <span class="step-facts soft small">
      <span>
        {kindOf(step)}
        {priority !== "should" && <> · {words.step.short[priority]}</>}
        {editor.flaws(step).length > 0 && <strong class="unfinished"> · {words.steps.missing}</strong>}
      </span>
      {seconds !== undefined && (
        <span class={tight ? "step-needs is-tight" : "step-needs"}>
          {fill(words.time.needsShort, { needed: about(seconds) })}
        </span>
      )}
    </span>
  );
}

interface ToolsProps extends Pick<StepCardProps, "editor" | "step" | "place" | "all"> {
  title: string;
}

function Tools({ editor, step, title, place, all }: ToolsProps) {
  const { id } = step;
  const text = words.steps;
  return (
    <div class="step-tools">
      <Minutes editor={editor} step={step} />
      <IconButton
        icon="up"
        label={fill(text.up, { title })}
        act={() => editor.move(id, place - 1)}
        disabled={place === 0}
      />
      <IconButton
        icon="down"
        label={fill(text.down, { title })}
        act={() => editor.move(id, place + 1)}
        disabled={place === all - 1}
      />
      <IconButton icon="copy" label={fill(text.duplicate, { title })} act={() => editor.duplicate(id)} />
      <IconButton icon="remove" label={fill(text.remove, { title })} act={() => editor.remove(id)} />
    </div>
  );
}
