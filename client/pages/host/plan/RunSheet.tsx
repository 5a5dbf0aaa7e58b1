/** The whole plan: where every step stands, and the way to any of them. */
import { useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import type { HostView, StepRow } from "../../../../shared/protocol/view.ts";
import { kindOf, manifestOf } from "../../../exercises/find/manifest.ts";
import { isReading } from "../../../ui/step.ts";
import { minutesAndSeconds } from "../../../ui/time.ts";
import { useNow } from "../../../ui/useNow.ts";
import { handOver } from "../../../wire/paper-plan.ts";
import { spentInAll, spentOn } from "../model/clock.ts";
import { goTo } from "../model/next.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { AddStep } from "./AddStep.tsx";
import { EditStep } from "./EditStep.tsx";

export function RunSheet({ model, view }: { model: HostModel; view: HostView }) {
  const [open, setOpen] = useState<string | null>(null);
  const agenda = model.agenda.value;
  return (
    <section class="sheet" aria-labelledby="sheet-heading">
      <header class="section-head">
        <h2 id="sheet-heading">{words.sheet.heading}</h2>
        <Used model={model} />
      </header>
      <ol>
        {model.plan.value.map((step, place) => (
          <Row
            key={step.id}
            model={model}
            view={view}
            step={step}
            place={place}
            open={open === step.id}
            toggle={() => setOpen(open === step.id ? null : step.id)}
          />
        ))}
      </ol>
      {view.room.status !== "ended" && <AddStep model={model} view={view} />}
      <a
        class="button quiet small"
        href={`/paper/${model.code}`}
        target="_blank"
        rel="noreferrer"
        onClick={() => agenda && handOver(model.code, agenda, view.joinUrl)}
      >
        {words.sheet.paper}
      </a>
    </section>
  );
}

/** Minutes used of those planned, for the whole agenda. */
function Used({ model }: { model: HostModel }) {
  useNow(true);
  const planned = model.plan.value.reduce((sum, step) => sum + step.minutes, 0);
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
  step: Step;
  place: number;
  open: boolean;
  toggle(): void;
}

function Row({ model, view, step, place, open, toggle }: RowProps) {
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
  const before = model.plan.value[place - 2]?.id ?? null;
  const next = model.plan.value[place + 1]?.id;
  return (
    <li
      class={`sheet-row ${here ? "is-here" : ""} ${row?.skipped ? "is-skipped" : ""}`}
      aria-current={here ? "step" : undefined}
    >
      <button ref={name} type="button" class="sheet-name" aria-expanded={open} onClick={toggle}>
        <span class="sheet-number" aria-hidden="true">
          {place + 1}
        </span>
        <span class="sheet-title">
          {step.title}
          <span class="soft small block">{stands(step, row, here)}</span>
        </span>
        <StepTime model={model} step={step} here={here} />
      </button>
      {open && !editing && (
        <div class="row sheet-acts">
          {!ended && !(here && !row?.skipped) && (
            <Act model={model} at={at} make={() => goTo(view, step)}>
              {row?.skipped ? words.sheet.bring : row?.opened ? words.sheet.back : words.sheet.go}
            </Act>
          )}
          {!ended && !row?.skipped && (
            <Act model={model} at={at} make={() => ({ do: "skip", step: step.id })}>
              {words.sheet.skip}
            </Act>
          )}
          {!ended && (
            <>
              <button type="button" onClick={() => setEditing(true)}>
                {words.sheet.edit}
              </button>
              <Act model={model} at={at} disabled={place === 0} make={() => ({ do: "edit", step, after: before })}>
                {words.sheet.up}
              </Act>
              <Act model={model} at={at} disabled={!next} make={() => ({ do: "edit", step, after: next ?? null })}>
                {words.sheet.down}
              </Act>
            </>
          )}
        </div>
      )}
      {open && editing && <EditStep model={model} step={step} at={at} close={stopEditing} />}
      <Trouble model={model} at={at} />
    </li>
  );
}

/** Planned minutes, and a running clock once the step has been in hand. */
function StepTime({ model, step, here }: { model: HostModel; step: Step; here: boolean }) {
  useNow(here);
  const spent = spentOn(model.clock.value, step.id, model.now());
  return (
    <span class="sheet-time">
      {fill(words.minutes, { n: step.minutes })}
      {spent > 0 && (
        <span class={`small block ${spent > step.minutes * 60_000 ? "is-over" : "soft"}`}>
          {minutesAndSeconds(spent)}
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
    kindOf(step),
    phase,
    row && row.round === 2 && !manifestOf(step.exercise).buildsOn && words.phase.second,
    row?.final ? words.sheet.final : !note && row && row.reopened > 0 && words.sheet.reopened,
  ];
  return facts.filter((one) => typeof one === "string" && one !== "").join(" · ");
}
