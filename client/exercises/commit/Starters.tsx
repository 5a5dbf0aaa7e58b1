/** What to begin a plan with: the move that somebody has kept, and ready plans. The words stay one's own to change. */
import { useMemo, useState } from "preact/hooks";
import { form as words } from "#words/exercises/commit.ts";
import { fill } from "#words/fill.ts";
import type { Form } from "../../../shared/exercises/commit/settings.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { shuffled } from "../../ui/shuffle.ts";
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
}

export function Starters(props: StartersProps) {
  return (
    <>
      <Kept {...props} />
      {props.ready.length > 0 && <Ready {...props} />}
    </>
  );
}

/** One tap makes the move the second half of the plan. */
function Kept({ mine, draft, change }: StartersProps) {
  const kept = keptIn(mine);
  if (kept === null || draft.thenDo) return null;
  const thenDo = inPlan(kept);
  return (
    <div class="plan-starters">
      <button type="button" onClick={() => change({ thenDo })}>
        <span>{words.kept}</span>
        <span class="soft">{fill(words.starter.plan, { thenDo })}</span>
      </button>
    </div>
  );
}

/** A sentence as the end of another one. */
const inPlan = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, "");

/** A few at a time: one tap fills both halves. */
function Ready(props: StartersProps) {
  const { ready, title, seed, draft, change } = props;
  // In an order of each phone's own: otherwise the first ones would be everybody's plan.
  const order = useMemo(() => shuffled(ready, seed, "starters"), [ready, seed]);
  const [from, setFrom] = useState(0);
  const [open, setOpen] = useState(!draft.ifCue && !draft.thenDo);
  const [before, setBefore] = useState<Draft | null>(null);
  const shown = order.slice(from, from + AT_ONCE);
  return (
    <>
      <details class="plan-starters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="small">{title}</summary>
        <div class="plan-starters">
          {shown.map(({ id, area, ifCue, thenDo }) => (
            <button
              key={id}
              type="button"
              onClick={() => {
                if (draft.ifCue || draft.thenDo)
                  setBefore({ ifCue: draft.ifCue, thenDo: draft.thenDo, area: draft.area });
                change({ ifCue, thenDo, area });
                setOpen(false);
              }}
            >
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
