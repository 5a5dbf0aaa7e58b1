/** Who will read an answer: one calm line, the same on every question. */
import type { ComponentChildren } from "preact";
import { MINIMUM, PLENTY } from "../../shared/limits.ts";
import { readers as words } from "../locales/en/readers.ts";
import { fill, plural } from "../locales/index.ts";
import type { Readers } from "./readers.ts";

const PERSON = "M8 8a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM1.5 15a6.5 6 0 0 1 13 0Z";
/** A person, bars, a page: so that the line is known again before it is read. */
const MARKS: Readonly<Record<Readers, string>> = {
  own: PERSON,
  totals: "M1 9h4v6H1ZM6 4h4v11H6ZM11 1h4v14h-4Z",
  report: "M2.5 0h7l4 4v12h-11ZM5 7v1.5h6V7ZM5 10.5V12h6v-1.5Z",
  facilitator: PERSON,
};

interface WhoReadsProps {
  is: Readers;
  rehearsal: boolean;
}

/** For a part of a question that others read than the rest of it; `children`: what else is to be known of that part. */
export function WhoReads({ is, rehearsal, children }: WhoReadsProps & { children?: ComponentChildren }) {
  return (
    <p class="reads">
      <Line is={is} name={nameOf(is, rehearsal).name} />
      {children}
    </p>
  );
}

/** For a whole question: a press says what it means. `phones`: how many were in when a question about oneself was opened. */
export function WhoReadsAll({ is, rehearsal, phones }: WhoReadsProps & { phones?: number | undefined }) {
  const { name, more } = nameOf(is, rehearsal);
  const told = phones !== undefined && !rehearsal;
  return (
    <div>
      <details class="reads">
        <summary>
          <Line is={is} name={name} />
          {told && <span class="soft">. {plural(phones, words.phones)}</span>}
        </summary>
        <p class="soft">
          {more} {told && words.moreThanPeople} {(is === "report" || is === "facilitator") && words.client}
        </p>
      </details>
      {told && <p class="reads reads-when soft">{whenShown(phones)}</p>}
    </div>
  );
}

/** Of so many that two thirds are more than enough, fewer are enough as well. */
function whenShown(phones: number): string {
  const { few, some, many } = words.when;
  return phones < MINIMUM.S ? few : 2 * phones <= 3 * PLENTY ? some : fill(many, { plenty: PLENTY });
}

function Line({ is, name }: { is: Readers; name: string }) {
  return (
    <>
      <Mark is={is} /> <span class="soft">{words.who}</span> <strong>{name}</strong>
    </>
  );
}

export function Mark({ is }: { is: Readers }) {
  return (
    <svg class="reads-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path fill-rule="evenodd" d={MARKS[is]} />
    </svg>
  );
}

/** What nobody else gets stays with its person in a rehearsal too; of all else a single answer can be seen. */
function nameOf(is: Readers, rehearsal: boolean): { name: string; more: string } {
  return rehearsal && (is === "totals" || is === "report") ? words.rehearsal.anyone : words.kinds[is];
}
