/** The end of the plan: when it is, and what is kept back, in words and in colour. */
import { fill, plural } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import { clockAfter } from "../../../shared/agenda/clock.ts";
import type { Draft } from "../../../shared/agenda/draft.ts";
import { type KeptBack, type PlanTime, timeOf } from "../../../shared/agenda/timing.ts";
import { SLACK } from "./model/time-words.ts";

export function Balance({ draft }: { draft: Draft }) {
  const time = timeOf(draft);
  const { keptBack } = time;
  // Seconds that round away are no warning: a step's own card says that it has what it needs.
  const tight = time.tight.filter(({ seconds }) => seconds > SLACK).length;
  return (
    <div class="balance">
      <p class="balance-end">
        {draft.start && <span class="step-clock">{clockAfter(draft.start, time.given / 60)}</span>}
        <strong>{words.time.end}</strong>
        {draft.end && <span class="soft small">{fill(words.time.hardEnd, { time: draft.end })}</span>}
      </p>
      {keptBack && <p class={`kept-back is-${keptBack.state}`}>{saysOf(keptBack)}</p>}
      {tight > 0 && <p class="small soft">{plural(tight, words.time.tight)}</p>}
    </div>
  );
}

/** Minutes given, and out of how many where the plan says. */
export function totalOf({ given, available }: PlanTime): string {
  const n = given / 60;
  return available === undefined
    ? fill(words.steps.minutes, { n })
    : fill(words.time.of, { n, all: Math.round(available / 60) });
}

function saysOf({ state, seconds, really, wanted }: KeptBack): string {
  const kept = Math.max(0, Math.floor(really / 60));
  switch (state) {
    case "enough":
      return fill(words.time.enough, { n: kept });
    case "little":
      if (kept === 0) return fill(words.time.none, { wanted: Math.ceil(wanted / 60) });
      return fill(kept === Math.floor(seconds / 60) ? words.time.little : words.time.littleReally, {
        n: kept,
        wanted: Math.ceil(wanted / 60),
      });
    default:
      return fill(seconds < 0 ? words.time.over : words.time.overReally, { n: Math.ceil(-really / 60) });
  }
}
