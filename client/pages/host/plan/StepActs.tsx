/** What can be done with a step of the plan: go there, leave it out, shorten, move, change or remove it. */

import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { live } from "#words/host/live.ts";
import { host } from "#words/host.ts";
import type { Agenda, Step } from "../../../../shared/agenda/schema.ts";
import { halves } from "../../../../shared/duration.ts";
import type { HostView, StepRow } from "../../../../shared/protocol/view.ts";
import { Sure } from "../../../ui/Sure.tsx";
import { giveMinutes, jump, leaveOut, type Made, remove } from "../model/changes.ts";
import { askBeforeGoing, askBeforeSkipping } from "../model/leaving.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";

const words = live.acts;

/** How the room leaves a step: to another one, or leaving one out. */
type Way = "go" | "skip";

export interface StepActsProps {
  model: HostModel;
  view: HostView;
  agenda: Agenda;
  step: Step;
  row: StepRow | undefined;
  at: string;
  /** The minutes that it needs, if anybody can say. */
  needed: number | undefined;
  edit(): void;
  /** The step is on its way out of the plan. */
  gone(): void;
  /** The press goes with what it did, and the focus to its step. */
  done(): void;
}

export function StepActs({ model, view, agenda, step, row, at, needed, edit, gone, done }: StepActsProps) {
  const [asked, setAsked] = useState<Way | null>(null);
  const first = useRef<HTMLDivElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (!asked && was.current) first.current?.querySelector("button")?.focus();
    was.current = asked !== null;
  }, [asked]);
  // What was asked about has changed meanwhile.
  const moment = `${view.step?.id}/${view.step?.phase}`;
  useEffect(() => setAsked(null), [moment]);

  const now = { view, agenda };
  const send = ({ command, change }: Pick<Made, "command"> & Partial<Made>) => {
    if (change) model.undo.remember(change);
    model.command(at, command);
  };
  const progress = model.progress.value;
  // Made anew each time, because people answer meanwhile.
  const questions = {
    go: askBeforeGoing(view, progress),
    skip: askBeforeSkipping(view, step, progress),
  };
  const leave = (way: Way) => {
    was.current = false;
    setAsked(null);
    send(way === "go" ? jump(now, step, at) : leaveOut(now, step, at));
    done();
  };
  const press = (way: Way) => (questions[way] ? setAsked(way) : leave(way));
  const question = asked && questions[asked];
  const here = view.step?.id === step.id;
  const skipped = row?.skipped === true;

  if (asked && question)
    return (
      <div class="sheet-acts">
        <Sure {...question} no={live.leaving.stay} stop={() => setAsked(null)} act={() => leave(asked)} />
      </div>
    );
  return (
    <div class="sheet-acts" ref={first}>
      <Presses
        model={model}
        agenda={agenda}
        step={step}
        at={at}
        here={here}
        skipped={skipped}
        opened={row?.opened === true}
        press={press}
        include={() => {
          model.command(at, { do: "include", step: step.id });
          done();
        }}
        drop={() => {
          send(remove(now, step, at));
          gone();
        }}
        edit={edit}
      />
      {!skipped && !row?.quick && (
        <Shorten
          step={step}
          needed={needed}
          give={(minutes) => send(giveMinutes(step, minutes, model.undo.changes.value, at))}
        />
      )}
    </div>
  );
}

interface PressesProps extends Pick<StepActsProps, "model" | "agenda" | "step" | "at" | "edit"> {
  here: boolean;
  skipped: boolean;
  opened: boolean;
  press(way: Way): void;
  include(): void;
  drop(): void;
}

function Presses({ model, agenda, step, at, here, skipped, opened, press, include, drop, edit }: PressesProps) {
  const place = agenda.steps.findIndex(({ id }) => id === step.id);
  const before = agenda.steps[place - 2]?.id ?? null;
  const next = agenda.steps[place + 1]?.id;
  return (
    <div class="row">
      {!(here && !skipped) && (
        <button type="button" onClick={() => press("go")}>
          {skipped ? host.sheet.bring : opened ? host.sheet.back : host.sheet.go}
        </button>
      )}
      {skipped ? (
        <button type="button" onClick={include}>
          {words.include}
        </button>
      ) : (
        <button type="button" onClick={() => press("skip")}>
          {words.skip}
        </button>
      )}
      {!here && !opened && (
        <button type="button" onClick={drop}>
          {words.remove}
        </button>
      )}
      <button type="button" onClick={edit}>
        {host.sheet.edit}
      </button>
      <Act model={model} at={at} disabled={place === 0} make={() => ({ do: "edit", step, after: before })}>
        {host.sheet.up}
      </Act>
      <Act model={model} at={at} disabled={!next} make={() => ({ do: "edit", step, after: next ?? null })}>
        {host.sheet.down}
      </Act>
    </div>
  );
}

const LESS = [1, 2] as const;

/** Fewer minutes: one or two less, or what the step needs. */
function Shorten({ step, needed, give }: { step: Step; needed: number | undefined; give(minutes: number): void }) {
  const { title, minutes } = step;
  return (
    <fieldset class="row shorten">
      <legend class="small">{words.shorter}</legend>
      {LESS.map((n) => (
        <button
          key={n}
          type="button"
          aria-label={fill(words.lessOf, { n, title })}
          aria-disabled={minutes < n}
          onClick={() => minutes >= n && give(minutes - n)}
        >
          {fill(words.less, { n })}
        </button>
      ))}
      {needed !== undefined && needed < minutes && (
        <button type="button" onClick={() => give(needed)}>
          {fill(words.needed, { n: halves(needed) })}
        </button>
      )}
    </fieldset>
  );
}
