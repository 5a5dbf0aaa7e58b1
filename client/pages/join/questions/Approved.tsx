/** The questions that the room has been shown, each with an upvote or a dot to give. */

import { fill, plural } from "#words/fill.ts";
import { later } from "#words/join-later.ts";
import { DOTS } from "../../../../shared/limits.ts";
import type { Question, VoteKind } from "../../../../shared/protocol/question.ts";
import type { View } from "../../../../shared/protocol/view.ts";
import { vote } from "../model/parking-lot.ts";
import type { Phone } from "../model.ts";

const words = later.lot;

export function Approved({ phone, view }: { phone: Phone; view: View }) {
  const { questions, questionsMore = 0, lot, withheld = [] } = view;
  if (questions.length === 0) return null;
  const kind = lot === "asking" ? "upvote" : lot === "dots" ? "dot" : null;
  const given = phone.mine.value.votes.filter((vote) => vote.kind === kind).map(({ question }) => question);
  // A question that was hidden meanwhile has given its dot back.
  const left = Math.max(0, DOTS - questions.filter(({ id }) => given.includes(id)).length);
  return (
    <section class="questions" aria-labelledby="shown">
      <h2 id="shown" class="list-title">
        {words.shown}
      </h2>
      {kind === "dot" && (
        <p class="dots-left" role="status">
          <strong>{plural(left, words.left)}</strong> {left === 0 ? words.full : words.how}
        </p>
      )}
      {lot === "closed" && withheld.includes("dots") && <p class="soft small">{words.few}</p>}
      <ul>
        {questions.map((question) => (
          <Row
            key={question.id}
            phone={phone}
            question={question}
            kind={kind}
            on={given.includes(question.id)}
            full={kind === "dot" && left === 0}
          />
        ))}
      </ul>
      {questionsMore > 0 && <p class="soft small">{plural(questionsMore, words.more)}</p>}
    </section>
  );
}

interface RowProps {
  phone: Phone;
  question: Question;
  /** What can be given now, if anything. */
  kind: VoteKind | null;
  on: boolean;
  /** Nothing is left to give. */
  full: boolean;
}

function Row({ phone, question, kind, on, full }: RowProps) {
  const { id, text, state, votes, dots } = question;
  // None is nothing to say beside somebody's question.
  const facts = [
    ...(state === "answered" ? [words.answered] : []),
    ...(dots ? [plural(dots, words.dots)] : []),
    ...(votes ? [plural(votes, words.votes)] : []),
  ];
  // What has been answered needs no vote, but one that is there can still be taken back.
  const offered = kind !== null && (state !== "answered" || on);
  const blocked = full && !on;
  return (
    <li class="shown">
      <div>
        <p>{text}</p>
        {facts.length > 0 && <p class="soft small">{facts.join(words.comma)}</p>}
      </div>
      {offered && (
        <button
          type="button"
          class={on ? "vote is-on" : "vote"}
          aria-pressed={on}
          aria-disabled={blocked}
          aria-label={fill(words.actOf, { act: words.acts[kind], text })}
          onClick={() => {
            if (!blocked) vote(phone, id, kind, !on);
          }}
        >
          <span aria-hidden="true">{words.marks[kind][on ? "on" : "off"]}</span> {words.acts[kind]}
        </button>
      )}
    </li>
  );
}
