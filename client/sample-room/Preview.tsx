/** The preview of a step beside its form: the stage and a phone, live, in whichever phase somebody wants to see. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { preview as words } from "#words/preview.ts";
import type { DraftStep } from "../../shared/agenda/draft.ts";
import type { PictureStore } from "../wire/pictures.ts";
import { plugScreens } from "./plug-screens.ts";
import { type PreviewModel, previewModel } from "./preview-model.ts";
import { PHONE, Screen, STAGES, type StageShape } from "./Screen.tsx";
import { sampleRoom } from "./sample-room.ts";
import "./preview.css";

export interface PreviewProps {
  step: DraftStep;
  /** The steps that come before it in the plan: what it is compared with is answered first. */
  before?: readonly DraftStep[];
  /** People expected; so many are simulated, within reason. */
  people: number;
  locale: string;
  /** Where the pictures are that the step shows. */
  pictures?: Pick<PictureStore, "find">;
}

const SHAPES: readonly StageShape[] = ["16:9", "4:3", "21:9"];

export function Preview({ step, before = [], people, locale, pictures }: PreviewProps) {
  const { model, room } = useMemo(makePreview, []);
  useEffect(() => plugScreens(room, pictures), [room, pictures]);
  useEffect(() => model.follow({ step, before, people, locale }));
  const empty = model.phases.value.length === 0;
  return (
    <section class="preview" aria-labelledby="preview">
      <header>
        <h2 id="preview">{words.heading}</h2>
        <p class="soft small">{fill(words.people, { n: model.people.value })}</p>
      </header>
      <Phases model={model} />
      <p class="preview-news" role="status">
        {model.unfinished.value ? (empty ? words.nothing : words.unfinished) : (room.trouble.value ?? "")}
      </p>
      <div class="preview-screens" data-old={model.unfinished.value} hidden={empty}>
        <Stage />
        <div class="preview-phone">
          <Screen name="phone" size={PHONE} caption={words.phone} title={words.frames.phone} />
          <p class="soft small">{words.usable}</p>
        </div>
      </div>
    </section>
  );
}

function makePreview() {
  const room = sampleRoom({
    title: words.room,
    origin: location.origin,
    build: BUILD,
    now: () => Date.now(),
    after: (ms, task) => setTimeout(task, ms),
  });
  const after = (ms: number, task: () => void) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  };
  return { room, model: previewModel({ room, after }) };
}

function Phases({ model }: { model: PreviewModel }) {
  const phases = model.phases.value;
  if (phases.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, and no part of a form
    <div class="preview-phases" role="group" aria-label={words.phases}>
      {phases.map((phase) => (
        <button key={phase} type="button" aria-pressed={phase === model.phase.value} onClick={() => model.go(phase)}>
          {words.phase[phase]}
        </button>
      ))}
    </div>
  );
}

function Stage() {
  const [shape, setShape] = useState<StageShape>("16:9");
  return (
    <div>
      <Screen name="stage" size={STAGES[shape]} caption={words.stage} title={words.frames.stage} />
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, and no part of a form */}
      <div class="preview-shapes" role="group" aria-label={words.shapes}>
        {SHAPES.map((one) => (
          <button key={one} type="button" class="quiet" aria-pressed={one === shape} onClick={() => setShape(one)}>
            {one}
          </button>
        ))}
      </div>
    </div>
  );
}
