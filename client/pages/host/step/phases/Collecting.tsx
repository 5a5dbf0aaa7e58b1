/** A vote is open: how far the room is, and a little more time if it needs some. */

import { fill, plural } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../../shared/protocol/view.ts";
import { Preview } from "../../../../exercises/find/asked.tsx";
import { manifestOf } from "../../../../exercises/find/manifest.ts";
import { useNow } from "../../../../ui/useNow.ts";
import { typingIn } from "../../model/notice.ts";
import { CLOSING, type HostModel } from "../../model.ts";
import { Act } from "../../parts/Act.tsx";
import { Fold } from "../../parts/Fold.tsx";
import { StepTimer } from "../../parts/StepTimer.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { HiddenTexts, HideText, TEXTS } from "../../result/HiddenTexts.tsx";
import { PairsTalk } from "../PairsTalk.tsx";

const MINUTE_MS = 60_000;

export function Collecting({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const { endsAt } = step;
  const counted = model.progress.value;
  // Figures of the step before would be wrong for this one.
  const progress = counted?.step === step.id && counted.round === step.round ? counted : null;
  const joined = counted?.joined ?? 0;
  const finished = progress?.finished ?? 0;
  const started = progress?.started ?? 0;
  const { people, here } = model.roll;
  // before its questions nobody can have finished.
  const takes = step.open?.takes ?? "answers";
  const asks = takes === "answers";
  return (
    <>
      <div class="count">
        {takes !== "nothing" && (
          <>
            <p class="count-main">
              <span class="figure">{asks ? finished : started}</span> {fill(words.collecting.of, { n: joined })}{" "}
              {asks ? words.collecting.finished : words.collecting.begun}
            </p>
            <progress max={Math.max(1, joined)} value={asks ? finished : started} aria-hidden="true" />
          </>
        )}
        <dl class="count-more">
          {asks && (
            <div>
              <dt>{words.collecting.started}</dt>
              <dd>{started}</dd>
            </div>
          )}
          <div>
            <dt>{words.collecting.away}</dt>
            <dd>{people.value.length - here.value}</dd>
          </div>
        </dl>
      </div>
      {asks && <PairsTalk model={model} step={step} />}
      {asks && <LeftToClose model={model} step={step} open={joined - finished} />}
      <Fold title={words.collecting.asks}>
        <Preview step={step} />
      </Fold>
      <OpenWords model={model} view={view} step={step} />
      {/* The time of pairs stands with what they do. */}
      {!step.pairs?.on && (
        <StepTimer
          model={model}
          step={step}
          label={words.collecting.timeLeft}
          up={asks ? words.collecting.timeUp : words.collecting.pageUp}
          moreMs={MINUTE_MS}
          more={endsAt === undefined ? words.collecting.timer : words.collecting.minute}
        />
      )}
    </>
  );
}

/** Before closing: how many have not finished, and how many are typing; then what was said to phones, and the way back. */
function LeftToClose({ model, step, open }: { model: HostModel; step: StepView; open: number }) {
  const { closesAt } = step;
  const typing = typingIn(model.progress.value, step);
  return (
    <>
      <p class="left-to-close">
        {open > 0 && plural(open, words.collecting.open)}{" "}
        {typing > 0 && <strong>{plural(typing, words.collecting.typing)}</strong>}
      </p>
      <Trouble model={model} at={CLOSING} />
      {closesAt !== undefined && (
        <div class="closes">
          <p>
            <ClosesIn left={closesAt - model.clockOffset.value} /> {words.collecting.told}
          </p>
          <Act model={model} at={CLOSING} make={() => ({ do: "notice", step: step.id, on: false })}>
            {words.collecting.keepOpen}
          </Act>
        </div>
      )}
    </>
  );
}

/** `left`: by this machine's clock. */
function ClosesIn({ left }: { left: number }) {
  const seconds = Math.max(0, Math.ceil((left - useNow(true)) / 1000));
  return <strong>{seconds === 0 ? words.collecting.closing : plural(seconds, words.collecting.closes)}</strong>;
}

/** People's own words that a round asks about, each to be hidden at once: they stand on every phone and on the stage. */
function OpenWords({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  if (!manifestOf(step.exercise).buildsOn || step.round === 1) return null;
  return (
    <Fold title={words.words.heading}>
      <Trouble model={model} at={TEXTS} />
      <ul class="moderated">
        {(step.items ?? []).map((word) => (
          <li key={word}>
            <span class="text">{word}</span>
            <HideText model={model} step={step} text={word} />
          </li>
        ))}
      </ul>
      <HiddenTexts model={model} view={view} step={step} />
    </Fold>
  );
}
