/** What people wrote, read before the room reads it: unfolded where only the host looks on. */

import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import { lastOf } from "../../../../shared/plain.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../exercises/find/manifest.ts";
import { listedTexts } from "../model/items.ts";
import { hasAnswers } from "../model/next.ts";
import type { HostModel } from "../model.ts";
import { PhoneDoor } from "../room/PhoneDoor.tsx";
import { AskProjected } from "./AskProjected.tsx";
import { isCheckOpen } from "./open.ts";
import { Result } from "./Result.tsx";
import { TextModeration } from "./TextModeration.tsx";
import { Written } from "./Written.tsx";

export function LookThrough({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const { peek } = view;
  const last = lastOf(peek?.rounds ?? []);
  if (!peek || !last || !hasAnswers(view)) return null;
  if (model.projected.value === null) return <AskProjected model={model} />;
  const projected = model.projected.value === "yes";
  const open = isCheckOpen(model, view);
  const any = listedTexts(peek).length + (view.moderation?.hidden.length ?? 0) > 0;
  return (
    <section
      class="peek"
      tabIndex={-1}
      aria-label={manifestOf(step.exercise).merges ? words.words.heading : words.words.textsHeading}
    >
      {projected ? (
        <div class="peek-warning">
          <p>{words.peek.warning}</p>
          <PhoneDoor model={model} view={view} />
          <div class="row">
            <button type="button" aria-expanded={open} onClick={() => model.peek(!open)}>
              {open ? words.peek.hide : words.peek.anyway}
            </button>
            <button type="button" class="quiet" onClick={() => model.sayProjected("no")}>
              {words.peek.changed}
            </button>
          </div>
        </div>
      ) : (
        <div>
          <p class="soft small">{words.words.yours}</p>
          <button type="button" class="quiet small screen-seen" onClick={() => model.sayProjected("yes")}>
            {words.words.projected}
          </button>
        </div>
      )}
      {open && (
        <>
          <p class="soft small">
            {fill(words.peek.more, { answered: last.answered, eligible: last.eligible, passed: last.passed })}
          </p>
          {any ? (
            <TextModeration model={model} view={view} step={step} result={peek} />
          ) : (
            <Result face={step} result={peek} />
          )}
          <Written model={model} view={view} step={step} />
        </>
      )}
    </section>
  );
}
