/** One step as a phone shows it for answering: the exercise's own page, and the way past it. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { answers as words } from "#words/answers.ts";
import { fill } from "#words/fill.ts";
import type { OwnAnswer } from "../../../../shared/protocol/answer.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import type { AnswerProps, Guess } from "../../../exercises/contract/answer.ts";
import { answerOf } from "../../../exercises/find/phone.ts";
import { WhoReadsAll } from "../../../exercises/WhoReads.tsx";
import { isReading } from "../../../ui/step.ts";
import { unsentFields } from "../../../ui/unsent-fields.ts";
import { useModule } from "../../../ui/useModule.ts";
import { useThink } from "./useThink.ts";

/** `AnswerProps` as the exercise gets them; `code` is the room's. */
export function AnswerScreen({ code, ...rest }: Omit<AnswerProps, "think"> & { code: string }) {
  const { step } = rest;
  const { module, slow } = useModule(answerOf(step.exercise));
  const think = useThink(code, step, module?.default.thinks);
  if (!module) return <p class="soft">{slow ? words.loadingSlow : words.loading}</p>;
  const { Answer, readers, passesAll } = module.default;
  const props = { think, ...rest };
  const is = readers(step);
  return (
    <>
      {is && <WhoReadsAll is={is} rehearsal={props.rehearsal} phones={step.phones} />}
      <Answer key={`${step.id}/${step.round}`} {...props} />
      <Overtaken />
      {props.guess && <Guessing {...props} guesses={module.default.guesses(step)} guess={props.guess} />}
      {!isReading(step) && <WayPast key={`past ${step.id}/${step.round}`} {...props} all={passesAll} />}
    </>
  );
}

/** Something newer was sent from elsewhere while something unsent is here: neither is lost, and its person decides. */
function Overtaken() {
  const fields = [...unsentFields.value.values()].filter(({ newer }) => newer !== undefined);
  const said = fields.flatMap(({ newer }) => newer ?? []).join(" · ");
  return (
    <div role="status">
      {fields.length > 0 && (
        <div class="withdrawn">
          <p class="soft small">{said === "" ? words.overtaken.other : fill(words.overtaken.said, { text: said })}</p>
          <button
            type="button"
            onClick={() => {
              for (const field of fields) field.yield();
            }}
          >
            {words.overtaken.yield}
          </button>
        </div>
      )}
    </div>
  );
}

const predict = () => import("../../../exercises/Predict.tsx");

/** Fetches all that answering a step takes, so that a network lost from then on takes nothing away. A failure is met again later. */
export function fetchAhead({ exercise, settings }: StepView): void {
  const fetches = [
    answerOf(exercise)?.().then(({ default: { ahead } }) => ahead?.()),
    "predict" in settings && settings.predict && predict(),
  ];
  Promise.all(fetches).catch(() => {});
}

/** The guess at the room comes after one's own answer, so that it cannot lead it. */
function Guessing(props: AnswerProps & { guesses: Guess[]; guess: NonNullable<AnswerProps["guess"]> }) {
  const { step, own, guesses, guess } = props;
  const asks = step.round === 1 && guesses.length > 0 && hasAnswered(own, guesses.length);
  const { module } = useModule(asks ? predict : null);
  if (!asks || !module || !("predict" in step.settings) || !step.settings.predict) return null;
  return <module.Predict words={step.settings.predict} guesses={guesses} {...guess} />;
}

/** Whether all of one's own answer is given: of several items each is answered or skipped. */
function hasAnswered(own: OwnAnswer | undefined, items: number): boolean {
  if (own === undefined || own.status === "begun") return false;
  return own.status === "passed" || !Array.isArray(own.payload) || own.payload.length + own.skipped.length >= items;
}

/** Passing: at once where nothing has been said, and after a question where it would take answers back. */
function WayPast({ own, pass, all }: AnswerProps & { all: boolean | undefined }) {
  const [asking, setAsking] = useState(false);
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  const past = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) past.current?.focus();
    asked.current = asking;
  }, [asking]);
  const place = all ? "pass pass-all" : "pass";
  if (own?.status === "passed") {
    return (
      <p class={`${place} soft small`} role="status">
        {words.passed}
      </p>
    );
  }
  if (asking) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a set of fields
      <div class={`${place} withdraw`} role="group" aria-labelledby={id}>
        <p id={id}>{words.withdraw.ask}</p>
        <button
          type="button"
          onClick={() => {
            setAsking(false);
            pass();
          }}
        >
          {words.withdraw.yes}
        </button>
        <button ref={keep} type="button" onClick={() => setAsking(false)}>
          {words.withdraw.no}
        </button>
      </div>
    );
  }
  return (
    <div class={place}>
      <button
        ref={past}
        type="button"
        class="quiet small"
        onClick={() => (saysNothing(own) ? pass() : setAsking(true))}
      >
        {all ? words.passAll : words.pass}
      </button>
    </div>
  );
}

/** No answer, only the beginning of one, or only skips: nothing that a pass would take back. */
function saysNothing(own: OwnAnswer | undefined): boolean {
  return own === undefined || own.status === "begun" || (Array.isArray(own.payload) && own.payload.length === 0);
}
