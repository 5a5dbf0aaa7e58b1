/** What it means who will read an answer: behind the line on each question, at the door, and while people wait. */
import { readers } from "#words/readers.ts";
import { readersMore as words } from "#words/readers-more.ts";
import type { Readers } from "./readers.ts";
import { Mark } from "./WhoReads.tsx";

/** `counted`: the line says how many phones there are. */
export function More({ is, rehearsal, counted }: { is: Readers; rehearsal: boolean; counted: boolean }) {
  const open = is === "totals" || is === "report";
  return (
    <>
      {rehearsal && open ? words.rehearsal.anyone : words.kinds[is]} {counted && words.moreThanPeople}{" "}
      {(is === "report" || is === "facilitator") && words.client}
    </>
  );
}

const KINDS = ["own", "totals", "report"] as const;

/** The kinds of readers that questions name; in a rehearsal there are none to tell apart, and that is said instead. */
export function BeforeQuestions({ rehearsal }: { rehearsal: boolean }) {
  if (rehearsal) {
    return (
      <section class="rehearsal">
        <h2>{words.rehearsal.title}</h2>
        <p>{words.rehearsal.more}</p>
      </section>
    );
  }
  return (
    <section class="readers">
      <h2>{words.door.title}</h2>
      <ul>
        {KINDS.map((is) => (
          <li key={is}>
            <Mark is={is} /> <strong>{readers.kinds[is]}.</strong> <span class="soft">{words.kinds[is]}</span>
          </li>
        ))}
      </ul>
      <p class="soft">
        {words.door.each} {words.client}
      </p>
    </section>
  );
}
