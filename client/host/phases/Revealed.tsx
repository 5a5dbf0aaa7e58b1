/** The result is on the screens: one item after the other, or all of them. */
import type { HostView, StepView } from "../../../shared/protocol/view.ts";
import { host as words } from "../../locales/en/host.ts";
import { fill } from "../../locales/index.ts";
import { focusOn, neighbour, OVERVIEW } from "../../models/host/focus.ts";
import { itemsOf } from "../../models/host/items.ts";
import { reopen } from "../../models/host/next.ts";
import type { HostModel } from "../../models/host.ts";
import { Act } from "../Act.tsx";
import { Confirm } from "../Confirm.tsx";
import { Result } from "../Result.tsx";
import { TextModeration } from "../TextModeration.tsx";

export function Revealed({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const items = itemsOf(step);
  const place = items.findIndex((item) => item.id === step.focus);
  const result = typeof step.result === "object" ? step.result : null;
  return (
    <>
      {items.length > 1 && (
        <fieldset class="focus-controls" aria-label={words.revealed.onScreen}>
          <Act
            model={model}
            at="step"
            class="arrow"
            label={words.revealed.previous}
            disabled={neighbour(step, -1) === null}
            make={() => focusOn(step, neighbour(step, -1) ?? OVERVIEW)}
          >
            <span aria-hidden="true">◀</span>
          </Act>
          <p class="focus-name">
            <span class="soft small">
              {words.revealed.onScreen}
              {place >= 0 && <> · {fill(words.revealed.place, { n: place + 1, all: items.length })}</>}
            </span>
            <span>{items[place]?.text ?? words.revealed.overview}</span>
          </p>
          <Act
            model={model}
            at="step"
            class="arrow"
            label={words.revealed.next}
            disabled={neighbour(step, 1) === null}
            make={() => focusOn(step, neighbour(step, 1) ?? OVERVIEW)}
          >
            <span aria-hidden="true">▶</span>
          </Act>
        </fieldset>
      )}
      {result && <Result step={step} result={result} focus={step.focus} />}
      <TextModeration model={model} view={view} step={step} result={result} />
      <div class="row">
        {items.length > 1 && (
          <Act model={model} at="step" disabled={step.focus === OVERVIEW} make={() => focusOn(step, OVERVIEW)}>
            {words.revealed.overview}
          </Act>
        )}
        <Act model={model} at="step" make={() => ({ do: "hide", step: step.id })}>
          {words.revealed.hide}
        </Act>
        <Confirm
          text={words.revealed.reopen}
          ask={words.revealed.reopenWarn}
          yes={words.revealed.reopenYes}
          no={words.revealed.no}
          act={() => model.command("step", reopen(step))}
        />
      </div>
    </>
  );
}
