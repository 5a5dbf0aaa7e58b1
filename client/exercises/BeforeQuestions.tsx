/** Who will read what: what somebody can know before the first question, at the door and while people wait. */
import { readers } from "#words/readers.ts";
import { readersMore as words } from "#words/readers-more.ts";
import { Mark } from "./WhoReads.tsx";

const KINDS = ["own", "totals", "report", "words"] as const;

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
