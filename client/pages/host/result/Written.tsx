/** What people wrote beside their answers: the report prints it, so somebody has to look it through. */

import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../exercises/find/manifest.ts";
import { writtenByItem } from "../model/items.ts";
import type { HostModel } from "../model.ts";
import { Fold } from "../parts/Fold.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { HiddenTexts, HideText, TEXTS } from "./HiddenTexts.tsx";

/** Open where only the host looks on; else it is the host who opens it. */
export function Written({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const { pictured } = manifestOf(step.exercise);
  const groups = writtenByItem(step, view.texts ?? []).filter(({ item }) => !pictured?.includes(item));
  // Where the picture is made of texts, its own list has the hidden ones.
  const hidden = pictured ? 0 : (view.moderation?.hidden.length ?? 0);
  const heading = manifestOf(step.exercise).written;
  if (heading === undefined) return null;
  if (groups.length + hidden === 0) return null;
  return (
    <Fold open={model.projected.value === "no"} title={heading}>
      <p class="soft small">{words.written.hint}</p>
      <Trouble model={model} at={TEXTS} />
      {groups.map(({ item, asked, texts }) => (
        <div key={item}>
          {asked !== undefined && <h3 class="small">{asked}</h3>}
          <ul class="moderated">
            {texts.map((text) => (
              <li key={text}>
                <span class="text">{text}</span>
                <HideText model={model} step={step} text={text} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {!pictured && <HiddenTexts model={model} view={view} step={step} />}
    </Fold>
  );
}
