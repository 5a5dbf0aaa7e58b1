/** What the room sees of the result, and what of it can still be hidden. */

import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../exercises/find/manifest.ts";
import { hasSegments, Segments } from "../../../exercises/Segments.tsx";
import { listedTexts } from "../model/items.ts";
import type { HostModel } from "../model.ts";
import { Fold } from "../parts/Fold.tsx";
import { useWide } from "../parts/use-wide.ts";
import { Result } from "./Result.tsx";
import { TextModeration } from "./TextModeration.tsx";
import { Written } from "./Written.tsx";

/** Open answers are a list already, so the list with its buttons stands for the picture. */
export function OnScreen({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const wide = useWide();
  const result = typeof step.result === "object" ? step.result : null;
  if (!result) return null;
  const { isList, merges } = manifestOf(step.exercise);
  const texts = listedTexts(result);
  const hidden = view.moderation?.hidden.length ?? 0;
  const moderation = <TextModeration model={model} view={view} step={step} result={result} />;
  return (
    <>
      {isList && texts.length + hidden > 0 ? (
        moderation
      ) : (
        <>
          {wide ? (
            <Fold title={words.revealed.table}>
              <Result face={step} result={result} focus={step.focus} />
            </Fold>
          ) : (
            <Result face={step} result={result} focus={step.focus} />
          )}
          {merges && texts.length + hidden > 0 && <Fold title={words.words.heading}>{moderation}</Fold>}
        </>
      )}
      {hasSegments(result) && (
        <Fold title={words.debrief.bySegment}>
          <Segments face={step} result={result} size={wide ? "page" : "phone"} focus={step.focus} />
        </Fold>
      )}
      <Written model={model} view={view} step={step} />
    </>
  );
}
