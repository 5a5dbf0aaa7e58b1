/** What it means who will read an answer: behind the line on each question. */
import { readersMore as words } from "#words/readers-more.ts";
import type { Readers } from "./contract/readers.ts";

/** `counted`: the line says how many phones there are. */
export function More({ is, rehearsal, counted }: { is: Readers; rehearsal: boolean; counted: boolean }) {
  const open = is !== "own" && is !== "facilitator";
  return (
    <>
      {rehearsal && open ? words.rehearsal.anyone : words.kinds[is]} {counted && words.moreThanPeople}{" "}
      {(is === "report" || is === "words" || is === "facilitator") && words.client}
    </>
  );
}
