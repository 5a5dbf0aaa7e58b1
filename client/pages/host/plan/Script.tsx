/** What to say and do in this step; below it, so that the script stays where it is, questions to ask about a result. */

import { useEffect, useMemo, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { Agenda, Step } from "../../../../shared/agenda/schema.ts";
import type { Content, DebriefBank } from "../../../../shared/content/model.ts";
import { hasMarkup } from "../../../../shared/markdown/blocks.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { insist } from "../../../ui/chunks.ts";
import { ScriptText, type ScriptTextProps } from "../../../ui/ScriptText.tsx";
import { useModule } from "../../../ui/useModule.ts";
import { askedBefore } from "../model/arriving.ts";
import { debriefOf } from "../model/items.ts";
import { nextStep } from "../model/next.ts";
import type { HostModel } from "../model.ts";
import { Fold } from "../parts/Fold.tsx";
import { loadContent, loadScripts } from "./load-content.ts";
import { usePlace } from "./use-place.ts";

export function Script({ model, view }: { model: HostModel; view: HostView }) {
  // what people answer in the lobby goes by itself; the host is about to say what comes with the start.
  const early = view.room.status === "lobby" ? (view.step?.id ?? askedBefore(view)) : null;
  const step = view.room.status === "lobby" ? null : view.step;
  // Before the first step, the first step's script is what the host wants to read.
  const plan = step ? model.plan.value.find((one) => one.id === step.id) : nextStep(view, model.plan.value, early);
  const script = useScript(plan, model.agenda.value);
  const talking = step?.phase === "revealed" || step?.phase === "debrief";
  if (view.room.status === "ended") return null;
  return (
    <div class="script">
      <section aria-labelledby="script-heading">
        <header class="section-head">
          <h2 id="script-heading">{words.script.heading}</h2>
          {plan && !step && <p class="soft small">{fill(words.script.next, { title: plan.title })}</p>}
        </header>
        {plan?.notes ? (
          script && <Followed model={model} step={step} script={script} />
        ) : (
          <p class="soft">{words.script.none}</p>
        )}
      </section>
      {view.room.rehearsal && plan && script && <SpeakIt code={model.code} step={plan.id} script={script.text} />}
      {step && <NextScript model={model} view={view} after={step.id} />}
      {talking && <Aids locale={view.room.locale} own={debriefOf(step)} />}
    </div>
  );
}

interface FollowedProps {
  model: HostModel;
  step: StepView | null;
  script: ScriptTextProps;
}

/** the script with a marker at what is to be said or done now. */
function Followed({ model, step, script }: FollowedProps) {
  return <ScriptText {...script} at={usePlace(model, step, script.text)} />;
}

/** The next step's script, already here: it can be read without a network, and before the step is opened. */
function NextScript({ model, view, after }: { model: HostModel; view: HostView; after: string }) {
  const next = nextStep(view, model.plan.value, after);
  const script = useScript(next, model.agenda.value);
  if (!next?.notes || !script) return null;
  return (
    <Fold title={fill(words.script.next, { title: next.title })}>
      <ScriptText {...script} />
    </Fold>
  );
}

const loadSpeakIt = () => import("../rehearsal/SpeakIt.tsx");

/** The stopwatch of a rehearsal; nothing of it is loaded elsewhere. */
function SpeakIt(props: { code: string; step: string; script: string }) {
  const { module } = useModule(loadSpeakIt);
  return module && <module.SpeakIt key={`${props.step} ${props.script}`} {...props} />;
}

/**
 * The script with its slots filled and its markdown read; null until it is. What does that is fetched when it is first wanted,
 * as it comes with all of the content; a script without slots and markup needs none of it.
 */
function useScript(step: Step | undefined, agenda: Agenda | null): ScriptTextProps | null {
  const [scripts, setScripts] = useState<Awaited<ReturnType<typeof loadScripts>> | null>(null);
  const notes = step?.notes ?? "";
  const wanted = notes.includes("{") || hasMarkup(notes);

  useEffect(() => {
    let here = true;
    if (!wanted) return;
    void insist(loadScripts).then((module) => {
      if (here && module) setScripts(module);
    });
    return () => {
      here = false;
    };
  }, [wanted]);

  return useMemo(() => {
    if (!wanted || !step || !agenda) return { text: notes };
    return scripts && scripts.scriptTextFor(step, agenda.locale, agenda);
  }, [notes, wanted, scripts, step, agenda]);
}

const STAGES = ["what", "soWhat", "nowWhat", "rescue"] as const satisfies readonly (keyof DebriefBank)[];

/** The bank of questions is fetched when it is first wanted: it comes with all of the content. */
function Aids({ locale, own }: { locale: string; own: string | undefined }) {
  const [texts, setTexts] = useState<Content | null>(null);

  useEffect(() => {
    let here = true;
    void insist(loadContent).then((module) => {
      if (here && module) setTexts(module.content[module.localeOf(locale)]);
    });
    return () => {
      here = false;
    };
  }, [locale]);

  return (
    <section class="aids" aria-labelledby="aids-heading">
      <h2 id="aids-heading">{words.aids.heading}</h2>
      {own && <p class="quoted">{own}</p>}
      {texts &&
        STAGES.map((stage) => (
          <Fold key={stage} title={words.aids[stage]}>
            <ul>
              {texts.debrief[stage].map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Fold>
        ))}
      {texts && (
        <Fold title={words.aids.corrections}>
          <ul>
            {texts.corrections.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}
