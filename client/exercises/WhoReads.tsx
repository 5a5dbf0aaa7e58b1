/** Who will read an answer: one calm line, the same on every question. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { readers as words } from "#words/readers.ts";
import { MINIMUM, PLENTY } from "../../shared/limits.ts";
import { useModule } from "../ui/useModule.ts";
import type { Readers } from "./contract/readers.ts";

const PERSON = "M5 4a3 3 0 1 0 6 0 3 3 0 1 0-6 0M2 15a6 6 0 0 1 12 0";
const PAGE = "M2 0h8l4 4v12H2M5 7v2h6V7M5 11v2h6v-2";
/** A person, bars, a page: so that the line is known again before it is read. */
const MARKS: Readonly<Record<Readers, string>> = {
  own: PERSON,
  totals: "M1 9h4v6H1M6 4h4v11H6M11 1h4v14h-4",
  report: PAGE,
  words: PAGE,
  facilitator: PERSON,
};

interface WhoReadsProps {
  is: Readers;
  rehearsal: boolean;
}

/** For words that others read than the rest of the page, at their field; `children`: what else is to be known of them. */
export function WhoReads({ is, rehearsal, children }: WhoReadsProps & { children?: ComponentChildren }) {
  return (
    <p class="reads">
      <Line is={is} rehearsal={rehearsal} of={words.whoWords} />
      {children}
    </p>
  );
}

/**
 * For a whole page: a press says what it means. `phones`: how many were in when a question about oneself was opened;
 * `children`: what is told otherwise of a part that has no line of its own.
 */
export function WhoReadsAll(props: WhoReadsProps & { phones?: number | undefined; children?: ComponentChildren }) {
  const { is, rehearsal, phones, children } = props;
  const [open, setOpen] = useState(false);
  const { module } = useModule(open ? more : null);
  const counted = phones !== undefined && !rehearsal;
  return (
    <div>
      <details class="reads" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Line is={is} rehearsal={rehearsal} of={words.who} />
          {children && <span class="soft">. {children}</span>}
          {counted && <span class="soft">. {plural(phones, words.phones)}</span>}
        </summary>
        <p class="soft">{module && <module.More is={is} rehearsal={rehearsal} counted={counted} />}</p>
      </details>
      {counted && <p class="reads reads-when soft">{whenShown(phones)}</p>}
    </div>
  );
}

const more = () => import("./ReadersMore.tsx");

/** Of so many that two thirds are more than enough, fewer are enough as well. */
function whenShown(phones: number): string {
  const { few, some, many } = words.when;
  return phones < MINIMUM.S ? few : 2 * phones <= 3 * PLENTY ? some : fill(many, { plenty: PLENTY });
}

/** What nobody else gets stays with its person in a rehearsal too; of all else a single answer can be seen. */
function Line({ is, rehearsal, of }: WhoReadsProps & { of: string }) {
  const anyone = rehearsal && is !== "own" && is !== "facilitator";
  return (
    <>
      <Mark is={is} /> <span class="soft">{of}</span>{" "}
      <strong>{anyone ? words.rehearsal.anyone : words.kinds[is]}</strong>
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
