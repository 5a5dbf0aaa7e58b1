/** What to begin a plan with: the move that somebody has kept, and ready plans. The words stay one's own to change. */
import type { RefObject } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { form as words } from "#words/exercises/commit.ts";
import { fill } from "#words/fill.ts";
import type { Form } from "../../../shared/exercises/commit/settings.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { shuffled } from "../../ui/shuffle.ts";
import type { Kept } from "../contract/starter.ts";
import { keptIn } from "../find/starter.ts";
import type { Draft } from "./draft.ts";

const AT_ONCE = 3;

interface StartersProps {
  ready: Form["ready"];
  /** All that this person has said, in which there may be a move that they keep. */
  mine: readonly OwnAnswer[];
  title: string;
  seed: number;
  draft: Draft;
  change(part: Draft): void;
  /** Where both halves are written, below the list. */
  halves: RefObject<HTMLElement | null>;
}

export function Starters({ ready, mine, title, seed, draft, change, halves }: StartersProps) {
  const kept = useMemo(() => keptIn(mine), [mine]);
  const [open, setOpen] = useState(!draft.ifCue && !draft.thenDo);
  const [before, setBefore] = useState<Draft | null>(null);
  const [taken, setTaken] = useState(0);
  // The list has closed by then, and what stands below it has moved.
  useEffect(() => {
    if (taken > 0) leadTo(halves.current);
  }, [taken]);
  const take = (part: Draft) => {
    if (isOver(draft, part)) setBefore({ ifCue: draft.ifCue, thenDo: draft.thenDo, area: draft.area });
    change(part);
    setOpen(false);
    setTaken(taken + 1);
  };
  return (
    <>
      {kept && <Move kept={kept} draft={draft} take={take} />}
      {ready.length > 0 && <Ready {...{ ready, title, seed, open, setOpen, take }} />}
      {before && (
        <button
          type="button"
          class="quiet small"
          onClick={() => {
            change(before);
            setBefore(null);
          }}
        >
          {words.undo}
        </button>
      )}
    </>
  );
}

/**
 * Both halves come into sight, with the focus: in the one that is empty it is time to type, and over a whole plan no
 * keyboard comes up unasked.
 */
function leadTo(halves: HTMLElement | null): void {
  const empty = [...(halves?.querySelectorAll("textarea") ?? [])].find(({ value }) => value === "");
  (empty ?? halves)?.focus({ preventScroll: true });
  halves?.scrollIntoView({ block: "start" });
}

/** Whether something written would go. */
const isOver = ({ ifCue, thenDo }: Draft, part: Draft): boolean =>
  [
    [ifCue, part.ifCue],
    [thenDo, part.thenDo],
  ].some(([was, is]) => was && is && was !== is);

/** One tap makes the move the second half of the plan; it stays in the list, and says that it is in there. */
function Move({ kept, draft, take }: { kept: Kept; draft: Draft; take(part: Draft): void }) {
  const { thenDo } = kept;
  const isTaken = draft.thenDo === thenDo;
  return (
    <div class="plan-starters">
      <button type="button" aria-pressed={isTaken} onClick={() => take({ thenDo, area: kept.area })}>
        <span>{words.kept.title}</span>
        <span class="soft">{fill(words.starter.plan, { thenDo })}</span>
        <span class="small">{isTaken ? words.kept.taken : words.kept.what}</span>
      </button>
    </div>
  );
}

/** A few at a time: one tap fills both halves. */
function Ready(props: {
  ready: Form["ready"];
  title: string;
  seed: number;
  open: boolean;
  setOpen(open: boolean): void;
  take(part: Draft): void;
}) {
  const { ready, title, seed, open, setOpen, take } = props;
  // In an order of each phone's own: otherwise the first ones would be everybody's plan.
  const order = useMemo(() => shuffled(ready, seed, "starters"), [ready, seed]);
  const [from, setFrom] = useState(0);
  const shown = order.slice(from, from + AT_ONCE);
  return (
    <details class="plan-starters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="small">{title}</summary>
      <div class="plan-starters">
        {shown.map(({ id, area, ifCue, thenDo }) => (
          <button key={id} type="button" onClick={() => take({ ifCue, thenDo, area })}>
            <span>{fill(words.starter.cue, { ifCue })}</span>
            <span class="soft">{fill(words.starter.plan, { thenDo })}</span>
          </button>
        ))}
        {order.length > AT_ONCE && (
          <button
            type="button"
            class="quiet small"
            onClick={() => setFrom(from + AT_ONCE >= order.length ? 0 : from + AT_ONCE)}
          >
            {words.others}
          </button>
        )}
      </div>
    </details>
  );
}
