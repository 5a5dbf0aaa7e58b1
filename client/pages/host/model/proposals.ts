/** What would bring a late workshop back, in words, and how taking it is taken back. */
import { dates } from "#words/dates.ts";
import { fill, plural } from "#words/fill.ts";
import { live } from "#words/host/live.ts";
import type { Proposal } from "../../../../shared/agenda/catch-up.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import { halves } from "../../../../shared/duration.ts";
import type { Made } from "./changes.ts";
import type { Place } from "./commands.ts";
import { changedIn } from "./edited.ts";
import type { Now } from "./undo.ts";

const words = live.catchUp;

/** What a proposal would do and bring, as a sentence or two. */
export function told(proposal: Proposal, behind: number, plan: readonly Step[]): string {
  if (proposal.kind === "end") return words.endLater;
  const what = partsOf(proposal, plan);
  const text = fill(plural(what.length, proposal.enough ? words.brings : words.part), {
    what: capital(list(what)),
    gain: halves(proposal.gains / 60),
    all: halves(behind / 60),
  });
  return proposal.unpaired ? `${text} ${words.unpaired}` : text;
}

/** Takes a proposal. Others can still be taken back on their own. */
export function take({ agenda }: Now, proposal: Proposal, at: Place): Made {
  const { take, back, end } = proposal;
  const said =
    end === undefined
      ? fill(words.done, { what: list(partsOf(proposal, agenda.steps)) })
      : fill(words.doneEnd, { time: end });
  return {
    command: take,
    change: {
      key: `late:${JSON.stringify(take)}`,
      at,
      said,
      stands: ({ view, agenda }) =>
        take.skip.every((id) => view.steps.some((row) => row.id === id && row.skipped)) &&
        take.steps.every(({ id, minutes }) =>
          agenda.steps.some((step) => step.id === id && step.minutes === minutes),
        ) &&
        // A step that is opened keeps what it asks.
        !view.steps.some((row) => row.opened && take.steps.some(({ id }) => id === row.id)) &&
        (take.end === undefined || agenda.end === take.end),
      back: ({ agenda }) => ({ ...back, steps: back.steps.map((step) => tookBack(step, take.steps, agenda.steps)) }),
    },
  };
}

/** A step as it is now, with what the proposal took from it; whatever somebody has changed since stays as they left it. */
function tookBack(before: Step, taken: readonly Step[], plan: readonly Step[]): Step {
  const [as, now] = [taken, plan].map((steps) => steps.find(({ id }) => id === before.id));
  return as && now ? changedIn(as, now, changedIn(as, before, now)) : before;
}

/** One part for each step that is shortened; those that are left out stand in one part, whatever their number. */
function partsOf({ savings, take }: Proposal, plan: readonly Step[]): string[] {
  const titleOf = ({ title }: { title: string }) => fill(words.title, { title });
  const minutes = (steps: readonly Step[], id: string) => halves(steps.find((one) => one.id === id)?.minutes ?? 0);
  const gone = savings.filter(({ kind }) => kind === "step");
  const within = take.steps.map((step) => {
    const said = Object.entries(words.within).flatMap(([kind, text]) =>
      savings.some((one) => one.step === step.id && one.kind === kind)
        ? [fill(text, { from: minutes(plan, step.id), to: minutes(take.steps, step.id) })]
        : [],
    );
    return `${titleOf(step)} ${list(said)}`;
  });
  return gone.length > 0 ? [...within, fill(words.leaveOut, { titles: list(gone.map(titleOf)) })] : within;
}

const LIST = new Intl.ListFormat(dates.locale, { type: "conjunction" });
const list = (parts: readonly string[]): string => LIST.format(parts);
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(LANGUAGE) + text.slice(1);
