/** `commit` on the phone: a plan in two halves, the day it begins, and who may read it. */
import { useId, useRef } from "preact/hooks";
import { plan as whole, form as words } from "#words/exercises/commit.ts";
import { fill, plural } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/commit/answer.ts";
import { PLAN_CHARS } from "../../../shared/limits.ts";
import { cleanText } from "../../../shared/text.ts";
import type { Field } from "../../ui/field.ts";
import { nearLimit, TypedFoot, useTyped } from "../../ui/typed.tsx";
import { useModule } from "../../ui/useModule.ts";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { WhoReadsAll } from "../WhoReads.tsx";
import "./commit.css";
import { asDraft, type Draft, draftText, missing, planOf, readDraft, settled, weeksAfter } from "./draft.ts";
import { Audience, Choices, FollowUp, Style } from "./Parts.tsx";
import { readersOfAbout, readersOfPlan } from "./readers.ts";

type Step = StepOf<"commit">;

/** The one draft that all parts of the form share. */
const planField: Field = {
  name: "plan",
  sentBy: (own) => draftText(asDraft(own?.payload)),
  clean: (text) => draftText(settled(readDraft(text))),
  inWords: (clean) => inWords(readDraft(clean)),
};
const WEEKS = [1, 2, 4];
/** What to begin with. A form without it is whole. */
const starters = () => import("./Starters.tsx");

function Answer({ step, own, mine = [], seed, rehearsal, drafts, save }: AnswerProps<Step, Payload>) {
  const { short, form } = step.settings;
  const { module } = useModule(starters);
  const halves = useRef<HTMLDivElement>(null);
  const typed = useTyped({
    drafts,
    field: planField,
    own,
    stands: own?.status === "answered",
    holds: (clean) => missing(readDraft(clean), short) !== null,
    send: (clean) => {
      const plan = planOf(readDraft(clean));
      if (plan) save(plan);
    },
  });
  if (!form) return null;
  const draft = readDraft(typed.text);
  const change = (part: Draft) => typed.type(draftText({ ...draft, ...part }));
  const lacks = typed.clean === "" ? null : missing(readDraft(typed.clean), short);
  const { share = "private" } = draft;
  const part = { form, draft, change };
  const said = (
    <>
      <Choices {...part} short={short} />
      <Audience {...part} />
    </>
  );
  return (
    <form
      class={typed.withdrawn ? "answer plan-form is-withdrawn" : "answer plan-form"}
      onSubmit={(event) => {
        event.preventDefault();
        typed.press();
      }}
    >
      <WhoReadsAll is={readersOfPlan[share]} rehearsal={rehearsal} phones={step.phones}>
        {/* The wall shows what a plan is about with the plan. */}
        {readersOfAbout(share) !== readersOfPlan[share] && (rehearsal ? words.aboutAll : words.about)}
      </WhoReadsAll>
      <p class="asking">{form.prompt}</p>
      {module && (
        <module.Starters
          ready={form.ready}
          mine={mine}
          title={form.words.starters}
          seed={seed}
          draft={draft}
          change={change}
          halves={halves}
        />
      )}
      <div class="plan-halves" ref={halves} tabIndex={-1}>
        <Half label={form.words.ifCue} text={draft.ifCue} type={(ifCue) => change({ ifCue })} />
        <Half label={form.words.thenDo} text={draft.thenDo} type={(thenDo) => change({ thenDo })} />
      </div>
      <Day label={form.words.due} due={draft.due} pick={(due) => change({ due })} />
      {!short && said}
      <details class="plan-more">
        <summary class="small">{short ? words.moreShort : words.more}</summary>
        <div class="plan-parts">
          {short && said}
          <FollowUp {...part} />
          <Style {...part} />
        </div>
      </details>
      {typed.asSent && <p>{words.buddy}</p>}
      <TypedFoot
        typed={typed}
        sendLabel={words.send}
        held={lacks && words.held[lacks]}
        quiet={form.audiences[share].hint}
      />
    </form>
  );
}

/** One half of the plan, in one's own words. */
function Half(props: { label: string; text: string | undefined; type(text: string): void }) {
  const { label, text = "", type } = props;
  const id = useId();
  return (
    <div class="plan-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        value={text}
        aria-describedby={`${id}-limit`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <span class="soft small" id={`${id}-limit`} role="status">
        {nearLimit(cleanText(text), PLAN_CHARS)}
      </span>
    </div>
  );
}

/** When it begins: mostly one tap. */
function Day({
  label,
  due = "",
  pick,
}: {
  label: string;
  due: string | undefined;
  pick(day: string | undefined): void;
}) {
  const id = useId();
  const now = Date.now();
  return (
    <fieldset class="plan-part">
      <legend>{label}</legend>
      <div class="plan-days">
        {WEEKS.map((weeks) => {
          const day = weeksAfter(now, weeks);
          return (
            <button key={weeks} type="button" aria-pressed={due === day} onClick={() => pick(day)}>
              {plural(weeks, words.weeks)}
            </button>
          );
        })}
      </div>
      <label for={id} class="unseen">
        {words.pickDay}
      </label>
      <input
        id={id}
        type="date"
        min={weeksAfter(now, 0)}
        value={due}
        onChange={(event) => pick(event.currentTarget.value || undefined)}
      />
    </fieldset>
  );
}

/** A plan as one sentence; null while there is nothing of it. */
function inWords({ ifCue = "", thenDo = "" }: Draft): string | null {
  return ifCue.trim() === "" && thenDo.trim() === "" ? null : fill(whole, { ifCue, thenDo });
}

export default answerPart(
  "commit",
  Answer,
  (step, own) => {
    const plan = own?.status === "answered" ? planOf(asDraft(own.payload)) : null;
    return [{ item: "plan", text: step.settings.form?.prompt ?? "", said: plan && inWords(plan) }];
  },
  // Whoever writes a plan chooses who reads it: the form says so as it is chosen.
  { fields: () => [planField], readers: () => null, ahead: starters },
);
