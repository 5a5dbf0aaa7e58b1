/** `scenario` on the phone: a moment, two ways to act, and how strongly one leans to either. */
import "./answer.css";

import { answers as words } from "#words/answers.ts";
import { scenarioAnswer } from "#words/exercises/scenario-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/scenario/answer.ts";
import { TEXT_CHARS } from "../../../shared/limits.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { cleanText } from "../../../shared/text.ts";
import { textField } from "../../ui/field.ts";
import { Think } from "../../ui/Think.tsx";
import { TypedText } from "../../ui/typed.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";

type Step = StepOf<"scenario">;
type Pref = Payload["pref"];

const PREFS: readonly Pref[] = [-2, -1, 1, 2];

function prefOf(own: OwnAnswer | undefined): Pref | null {
  const payload = own?.status === "answered" ? own.payload : null;
  if (typeof payload !== "object" || payload === null || !("pref" in payload)) return null;
  return PREFS.find((pref) => pref === payload.pref) ?? null;
}

function whyOf(own: OwnAnswer | undefined): string {
  const payload = own?.payload;
  return typeof payload === "object" && payload !== null && "why" in payload && typeof payload.why === "string"
    ? payload.why
    : "";
}

const whyField = textField("why", whyOf, cleanText);

/** One of the four buttons: what it sends, and its words. */
interface Stop {
  pref: Pref;
  way: string;
  strength: string;
  text: string;
  /** The role, where the debrief has named it. */
  label: string;
}

/** The four buttons from the first way's end to the second's. */
function stops({ settings: { ways, strongly, slightly } }: Step): Stop[] {
  return ways.flatMap(({ sign, text, label = "" }, at) => {
    const way = at === 0 ? scenarioAnswer.a : scenarioAnswer.b;
    const strong: Stop = { pref: sign === 1 ? 2 : -2, way, strength: strongly, text, label };
    const slight: Stop = { pref: sign, way, strength: slightly, text, label };
    return at === 0 ? [strong, slight] : [slight, strong];
  });
}

function inWords(step: Step, own: OwnAnswer | undefined): string | null {
  const pref = prefOf(own);
  const stop = stops(step).find((one) => one.pref === pref);
  return stop ? fill(scenarioAnswer.said, { way: stop.way, strength: stop.strength }) : null;
}

function Answer({ step, own, first, think, drafts, save }: AnswerProps<Step, Payload>) {
  const { situation, ways, why, stem } = step.settings;
  const pref = prefOf(own);
  const before = inWords(step, first);
  const reason = whyOf(own);
  return (
    <div class="answer scenario">
      <p class="asking">{situation}</p>
      <p class="stem soft">{stem}</p>
      <div class="courses">
        {ways.map(({ text }, at) => (
          <p key={at} class="course">
            <strong aria-hidden="true">{at === 0 ? scenarioAnswer.a : scenarioAnswer.b}</strong>
            <span>
              <span class="unseen">{at === 0 ? scenarioAnswer.a : scenarioAnswer.b}: </span>
              {text}
            </span>
          </p>
        ))}
      </div>
      <div class="dock">
        <Think left={think} />
        {before !== null && <p class="soft small">{fill(words.first, { answer: before })}</p>}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid everywhere */}
        <div class="leans" role="group" aria-label={scenarioAnswer.legend}>
          {[0, 1].map((at) => (
            <div key={at} class="lean-pair">
              {stops(step)
                .slice(2 * at, 2 * at + 2)
                .map((stop) => (
                  <button
                    key={stop.pref}
                    type="button"
                    class="lean"
                    aria-pressed={pref === stop.pref}
                    disabled={think > 0}
                    onClick={() => save(reason === "" ? { pref: stop.pref } : { pref: stop.pref, why: reason })}
                  >
                    <strong>{stop.way}</strong> <span>{stop.strength}</span>
                  </button>
                ))}
            </div>
          ))}
        </div>
      </div>
      {why !== undefined && (
        // Folded and always there: a field that came with the first tap would push the buttons from under the finger.
        <details class="why" open={reason !== ""}>
          <summary class="small">{why}</summary>
          <TypedText
            label={why}
            labelUnseen
            field={whyField}
            own={own}
            stands={own?.status === "answered"}
            limit={TEXT_CHARS}
            sendLabel={words.sendWhy}
            drafts={drafts}
            held={pref === null ? words.chooseFirst : null}
            send={(text) => {
              if (pref !== null) save({ pref, why: text });
            }}
          />
        </details>
      )}
    </div>
  );
}

export default answerPart(
  "scenario",
  Answer,
  (step, own) => {
    const pref = prefOf(own);
    const stop = stops(step).find((one) => one.pref === pref);
    const strength = stop && (stop.label === "" ? stop.strength : `${stop.strength} (${stop.label})`);
    const said = stop && strength ? fill(scenarioAnswer.full, { way: stop.way, strength, text: stop.text }) : null;
    return [{ item: "pref", text: step.settings.situation ?? step.settings.title, said }];
  },
  {
    thinks: true,
    fields: () => [whyField],
    guesses: (step) => {
      if (!step.settings.predict) return [];
      const options = stops(step).map(({ pref, way, strength }) => ({
        id: pref,
        text: fill(scenarioAnswer.said, { way, strength }),
      }));
      return [{ item: "pref", text: step.settings.title, options }];
    },
  },
);
