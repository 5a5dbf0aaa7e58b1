/** How the plan stands against its hard end, and what would bring it back. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { live } from "#words/host/live.ts";
import type { CatchUp, Proposal } from "../../../../shared/agenda/catch-up.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { hourOf } from "../../../ui/dates.ts";
import { take as takeProposal, told } from "../model/proposals.ts";
import type { Schedule } from "../model/schedule.ts";
import type { HostModel } from "../model.ts";
import { catchFocus } from "../parts/catch-focus.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { Undone } from "../parts/Undone.tsx";
import "./time.css";

/** Where its commands are given. */
const AT = "sheet:time";

const words = live.time;

interface TimeProps {
  model: HostModel;
  view: HostView;
  schedule: Schedule;
}

export function Time({ model, view, schedule }: TimeProps) {
  const { endsAt, end, late } = schedule;
  const heading = useRef<HTMLParagraphElement>(null);
  const state = late === undefined ? "" : stateOf(late.behind);
  // A press that was taken goes with what it offered.
  const offered = late?.proposals.map(({ kind }) => kind).join(" ");
  useEffect(() => catchFocus(heading.current), [offered]);
  const minutes = late && state === "late" ? minutesOf(late.behind) : null;
  useEffect(() => {
    model.late.value = minutes;
  }, [minutes]);
  useEffect(
    () => () => {
      model.late.value = null;
    },
    [],
  );
  return (
    <section class={state === "late" ? "time is-late" : "time"} aria-label={words.label}>
      {late && (
        <p ref={heading} class="time-state" tabIndex={-1}>
          <strong>{standing(late.behind)}</strong>
        </p>
      )}
      <p class="small">
        {end
          ? fill(words.ends, { time: hourOf(endsAt), end: hourOf(end.at) })
          : fill(words.endsAlone, { time: hourOf(endsAt) })}
        {end?.moved && ` ${words.moved}`}
        {late && late.tight >= 60 && ` ${fill(words.tight, { n: Math.round(late.tight / 60) })}`}
      </p>
      {late && late.proposals.length > 0 && <Proposals model={model} view={view} late={late} />}
      <Undone model={model} view={view} at={AT} then={() => heading.current?.focus()} />
      <Trouble model={model} at={AT} />
      <End model={model} end={end && hourOf(end.at)} />
    </section>
  );
}

type State = "late" | "in-hand" | "on-time";

function stateOf(behind: number): State {
  if (behind >= 60) return "late";
  return behind <= -60 ? "in-hand" : "on-time";
}

const minutesOf = (seconds: number): number => Math.floor(Math.abs(seconds) / 60);

function standing(behind: number): string {
  const minutes = minutesOf(behind);
  switch (stateOf(behind)) {
    case "late":
      return plural(minutes, words.behind);
    case "in-hand":
      return plural(minutes, words.inHand);
    default:
      return words.onTime;
  }
}

function Proposals({ model, view, late }: { model: HostModel; view: HostView; late: CatchUp }) {
  const only = late.proposals.length === 1;
  return (
    <>
      {only && <p class="small">{words.nothing}</p>}
      <ul class="proposals" aria-label={live.catchUp.heading}>
        {late.proposals.map((proposal) => (
          <Offer key={proposal.kind} model={model} view={view} proposal={proposal} behind={late.behind} />
        ))}
      </ul>
    </>
  );
}

interface OfferProps {
  model: HostModel;
  view: HostView;
  proposal: Proposal;
  behind: number;
}

function Offer({ model, view, proposal, behind }: OfferProps) {
  const agenda = model.agenda.value;
  if (!agenda) return null;
  const text = told(proposal, behind, agenda.steps);
  const id = `proposal-${proposal.kind}`;
  return (
    <li class="proposal">
      <span id={id}>{text}</span>
      <button
        type="button"
        aria-describedby={id}
        aria-disabled={model.waiting.value.has(AT)}
        onClick={() => {
          if (model.waiting.value.has(AT)) return;
          const { command, change } = takeProposal({ view, agenda }, proposal, AT);
          model.undo.remember(change);
          model.command(AT, command);
        }}
      >
        {proposal.end === undefined ? live.catchUp.take : fill(live.catchUp.endAt, { time: proposal.end })}
      </button>
    </li>
  );
}

/** Sets the hard end, or moves it. */
function End({ model, end }: { model: HostModel; end: string | undefined }) {
  const [open, setOpen] = useState(false);
  const [time, setTime] = useState(end ?? "");
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (open) field.current?.focus();
    else if (was.current) button.current?.focus();
    was.current = open;
  }, [open]);
  if (!open)
    return (
      <button
        ref={button}
        type="button"
        class="quiet small"
        onClick={() => {
          setTime(end ?? "");
          setOpen(true);
        }}
      >
        {end === undefined ? words.set : words.change}
      </button>
    );
  return (
    <form
      class="time-end"
      onSubmit={(event) => {
        event.preventDefault();
        if (time === "") return;
        model.command(AT, { do: "replan", steps: [], skip: [], include: [], end: time });
        setOpen(false);
      }}
    >
      <label>
        <span class="small">{words.end}</span>
        <input
          ref={field}
          type="time"
          required
          value={time}
          onInput={({ currentTarget }) => setTime(currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {words.save}
      </button>
      <button type="button" onClick={() => setOpen(false)}>
        {words.cancel}
      </button>
    </form>
  );
}
