/** That this is a rehearsal, large: before somebody joins, and while they wait. */
import { readers } from "../locales/en/readers.ts";

const words = readers.rehearsal;

export function Rehearsal() {
  return (
    <section class="rehearsal">
      <h2>{words.title}</h2>
      <p>{words.more}</p>
    </section>
  );
}
