/** The whole plan: when each step takes place, where it stands, and the way to any of them. */

import { useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { quick } from "#words/host/quick.ts";
import { host as words } from "#words/host.ts";
import type { Agenda, Step } from "../../../../shared/agenda/schema.ts";
import { halves } from "../../../../shared/duration.ts";
import type { HostView, StepRow } from "../../../../shared/protocol/view.ts";
import { kindOf, manifestOf } from "../../../exercises/find/manifest.ts";
import { hourOf } from "../../../ui/dates.ts";
import { isReading } from "../../../ui/step.ts";
import { kitchenTimer } from "../../../ui/time.ts";
import { useNow } from "../../../ui/useNow.ts";
import { spentInAll, spentOn } from "../model/clock.ts";
import { minutesPlanned, plannedOf } from "../model/planned.ts";
import type { Schedule } from "../model/schedule.ts";
import type { HostModel } from "../model.ts";
import { PaperLink } from "../parts/PaperLink.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { Undone, UndoneLine } from "../parts/Undone.tsx";
import { AddStep } from "./AddStep.tsx";
import { EditStep } from "./EditStep.tsx";
import { StepActs } from "./StepActs.tsx";
import { Time } from "./Time.tsx";
import { useSchedule } from "./use-schedule.ts";

export function RunSheet({ model, view }: { model: HostModel; view: HostView }) {
  const [open, setOpen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const agenda = model.agenda.value;
  const schedule = useSchedule(model, view);
  const numbers = new Map(plannedOf(view, agenda?.steps ?? []).map(({ id }, at) => [id, at + 1]));
  const removed = model.undo.changes.value.filter(({ gap }) => gap !== undefined);
  const gapAt = (place: number, last = false) =>
    removed
      .filter(({ gap = 0 }) => (last ? gap >= place : gap === place))
      .map((change) => (
        <li key={change.key} class="sheet-row">
          <div role="status">
            <UndoneLine model={model} view={view} change={change} then={() => heading.current?.focus()} />
          </div>
        </li>
      ));
  return (
    <section class="sheet" aria-labelledby="sheet-heading">
      <header class="section-head">
        <h2 id="sheet-heading" ref={heading} tabIndex={-1}>
          {words.sheet.heading}
        </h2>
        {agenda && <Used model={model} view={view} agenda={agenda} />}
      </header>
      {schedule && <Time model={model} view={view} schedule={schedule} />}
      {agenda && (
        <ol>
          {agenda.steps.flatMap((step, place) => [
            ...gapAt(place),
            <Row
              key={step.id}
              model={model}
              view={view}
              agenda={agenda}
              step={step}
              number={numbers.get(step.id)}
              schedule={schedule}
              open={open === step.id}
              toggle={() => setOpen(open === step.id ? null : step.id)}
              gone={() => heading.current?.focus()}
            />,
          ])}
          {gapAt(agenda.steps.length, true)}
        </ol>
      )}
      {view.room.status !== "ended" && <AddStep model={model} view={view} />}
      <PaperLink model={model} view={view} class="button quiet small">
        {words.sheet.paper}
      </PaperLink>
    </section>
  );
}

/** Minutes used of those planned, without what is left out and what was asked beside the plan. */
function Used({ model, view, agenda }: { model: HostModel; view: HostView; agenda: Agenda }) {
  useNow(true);
  const planned = halves(minutesPlanned(view, agenda.steps, agenda.locale));
  const used = Math.floor(spentInAll(model.clock.value, model.now()) / 60_000);
  const started = model.clock.value.startedAt !== null;
  return (
    <p class="soft small">
      {started ? fill(words.sheet.used, { used, planned }) : fill(words.sheet.planned, { n: planned })}
    </p>
  );
}

interface RowProps {
  model: HostModel;
  view: HostView;
  agenda: Agenda;
  step: Step;
  /** Its place in the plan; a quick question has none. */
  number: number | undefined;
  schedule: Schedule | null;
  open: boolean;
  toggle(): void;
  gone(): void;
}

function Row({ model, view, agenda, step, number, schedule, open, toggle, gone }: RowProps) {
  const [editing, setEditing] = useState(false);
  const name = useRef<HTMLButtonElement>(null);
  const row = view.steps.find((one) => one.id === step.id);
  const here = view.step?.id === step.id;
  const at = `sheet:${step.id}`;
  const ended = view.room.status === "ended";
  // The form takes the focus away with it.
  const stopEditing = () => {
    setEditing(false);
    name.current?.focus();
  };
  const begins = row?.skipped ? undefined : schedule?.begins.get(step.id);
  return (
    <li
      class={`sheet-row ${here ? "is-here" : ""} ${row?.skipped ? "is-skipped" : ""}`}
      aria-current={here ? "step" : undefined}
    >
      <button ref={name} type="button" class="sheet-name" aria-expanded={open} onClick={toggle}>
        <span class="sheet-number" aria-hidden="true">
          {number}
        </span>
        <span class="sheet-title">
          {step.title}
          <span class="soft small block">
            {begins !== undefined && <span class="sheet-clock">{hourOf(begins)} · </span>}
            {stands(step, row, here)}
          </span>
        </span>
        <StepTime model={model} step={step} here={here} planned={number !== undefined} />
      </button>
      {open && !editing && !ended && (
        <StepActs
          model={model}
          view={view}
          agenda={agenda}
          step={step}
          row={row}
          at={at}
          needed={schedule?.needed(step)}
          edit={() => setEditing(true)}
          gone={gone}
          done={() => name.current?.focus()}
        />
      )}
      {open && editing && (
        <EditStep model={model} step={step} at={at} opened={row?.opened === true} close={stopEditing} />
      )}
      <Undone model={model} view={view} at={at} then={() => name.current?.focus()} />
      <Trouble model={model} at={at} />
    </li>
  );
}

/** Its minutes where it was planned, and a running clock once it has been in hand. */
function StepTime({ model, step, here, planned }: { model: HostModel; step: Step; here: boolean; planned: boolean }) {
  useNow(here);
  const spent = spentOn(model.clock.value, step.id, model.now());
  return (
    <span class="sheet-time">
      {planned && fill(words.minutes, { n: halves(step.minutes) })}
      {spent > 0 && (
        <span class={`small block ${planned && spent > step.minutes * 60_000 ? "is-over" : "soft"}`}>
          {kitchenTimer(spent)}
        </span>
      )}
    </span>
  );
}

function stands(step: Step, row: StepRow | undefined, here: boolean): string {
  if (row?.skipped) return words.sheet.skipped;
  const note = isReading(step) && row !== undefined && row.phase !== "setup";
  const phase = note ? (here ? words.phase.reading : words.sheet.noteDone) : words.sheet.phases[row?.phase ?? "setup"];
  const facts = [
    here && words.sheet.now,
    row?.quick && quick.strip.name,
    kindOf(step),
    phase,
    row && row.round === 2 && !manifestOf(step.exercise).buildsOn && words.phase.second,
    row?.final ? words.sheet.final : !note && row && row.reopened > 0 && words.sheet.reopened,
  ];
  return facts.filter((one) => typeof one === "string" && one !== "").join(" · ");
}
