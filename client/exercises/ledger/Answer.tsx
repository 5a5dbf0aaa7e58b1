/** `ledger` on the phone, one part at a time: up to five things with a tag each, which go together, then two quick questions. */
import "./answer.css";
import { answers as words } from "#words/answers.ts";
import { ledgerAnswer } from "#words/exercises/ledger-answer.ts";
import { fill } from "#words/fill.ts";
import type { Payload } from "../../../shared/exercises/ledger/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { Deck } from "../../ui/Deck.tsx";
import type { Field } from "../../ui/field.ts";
import { useModule } from "../../ui/useModule.ts";
import { type AnswerProps, answerPart, type OwnLine, type StepOf } from "../contract/answer.ts";
import { WhoReads } from "../WhoReads.tsx";
import { answered, type Entry, entryOf, type Line, linesIn, payloadOf, textOfLines, written } from "./entry.ts";
import { readers } from "./readers.ts";
import { Things } from "./Things.tsx";

type Step = StepOf<"ledger">;

const isWithdrawn = (own: OwnAnswer | undefined): boolean =>
  own?.status === "passed" && answered(payloadOf(entryOf(own.payload))).length > 0;
const sentBy = (own: OwnAnswer | undefined): Entry => entryOf(isWithdrawn(own) ? null : own?.payload);

/** The lines, in the one draft that they share. */
const thingsField = (step: Step): Field => ({
  name: "things",
  sentBy: (own) => textOfLines(sentBy(own).lines),
  clean: (text) => textOfLines(written(linesIn(text))),
  inWords: (clean) =>
    linesIn(clean)
      .map((line) => thingInWords(step, line))
      .join(" · ") || null,
});
/** The first question need not wait for it. */
const fetchQuick = () => import("./Quick.tsx");

function Answer({ step, own, rehearsal, drafts, save, pass }: AnswerProps<Step, Payload>) {
  const { privately, tags } = step.settings;
  const { module: quick } = useModule(fetchQuick);
  const withdrawn = isWithdrawn(own);
  const sent = sentBy(own);
  const was = payloadOf(sent);
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  const say = (entry: Entry, past: readonly string[]) => {
    const payload = payloadOf(entry);
    const covered = answered(payload);
    const open = past.filter((item) => !covered.includes(item));
    const same = JSON.stringify(payload) === JSON.stringify(was) && open.length === skipped.length;
    if (same) return;
    if (covered.length === 0 && open.length === 0) pass();
    else save(payload, open);
  };
  const done = answered(was);
  return (
    <Deck
      items={linesOf(step, entryOf(own?.payload))
        .filter(({ item }) => step.items === undefined || step.items.includes(item))
        .map(({ item, ...row }) => ({ id: item, ...row, skipped: skipped.includes(item) }))}
      restore={withdrawn ? () => save(payloadOf(entryOf(own?.payload)), own?.skipped) : null}
      missing={({ id }) => (done.includes(id) ? null : (FIRST[id] ?? words.pickFirst))}
      past={({ id, skipped: isSkipped }) =>
        done.includes(id)
          ? null
          : {
              text: isSkipped ? words.skipped : words.skipQuestion,
              act: () => say(sent, [...skipped.filter((one) => one !== id), id]),
            }
      }
    >
      {({ id }, heading) => {
        if (id === "things")
          return (
            <>
              <WhoReads is={readers.things} rehearsal={rehearsal}>
                <span class="soft">. {privately}</span>
              </WhoReads>
              <Things
                tags={tags}
                field={thingsField(step)}
                own={own}
                stands={done.includes("things")}
                drafts={drafts}
                send={(lines) => say({ ...sent, lines }, skipped)}
              />
            </>
          );
        return (
          quick && (
            <quick.Quick id={id} heading={heading} step={step} sent={sent} put={(entry) => say(entry, skipped)} />
          )
        );
      }}
    </Deck>
  );
}

/** What is to be done first, where that is not a choice. */
const FIRST: Readonly<Record<string, string>> = { things: words.sendFirst, people: words.slider.first };

/** A line with its tag in words. */
function thingInWords({ settings: { tags } }: Step, { text, tag }: Line): string {
  const name = tags.find(({ id }) => id === tag)?.text;
  return name === undefined ? text : fill(ledgerAnswer.said, { text, tag: name });
}

function linesOf(step: Step, entry: Entry): OwnLine[] {
  const { prompt, advice, people } = step.settings;
  const things = written(entry.lines).map((line) => thingInWords(step, line));
  const end = people.ends.find(({ stop }) => stop === entry.people)?.text;
  return [
    { item: "things", text: prompt, said: things.length === 0 ? null : things.join(" · ") },
    { item: "advice", text: advice.text, said: entry.advice === null ? null : (advice.buckets[entry.advice] ?? null) },
    {
      item: "people",
      text: people.text,
      said: entry.people === null ? null : end === undefined ? String(entry.people) : `${entry.people} (${end})`,
    },
  ];
}

export default answerPart(
  "ledger",
  Answer,
  (step, own) => linesOf(step, entryOf(own?.status === "answered" ? own.payload : null)),
  { passesAll: true, ahead: fetchQuick, fields: (step) => [thingsField(step)] },
);
