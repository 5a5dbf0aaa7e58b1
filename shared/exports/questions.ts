/** The questions of the parking lot. */

import { HIDDEN } from "../primitives.ts";
import type { Results } from "../protocol/http.ts";
import { byAlphabet } from "../room/counting/texts.ts";
import { questionsInOrder, withheld } from "../room/parking-lot/view.ts";
import type { Source } from "../room/source.ts";
import type { RoomState } from "../room/state/state.ts";
import { head, line } from "./csv.ts";
import type { Scope } from "./rounds.ts";

type QuestionRow = Results["questions"][number];

/**
 * Questions without their writers: by votes if these are known, else by alphabet. Hidden questions are left out. Participants
 * read those that the room was shown, a client reads none.
 */
export function questionsOf(state: RoomState, { written, edition }: Scope): QuestionRow[] {
  if (!written && edition !== "participants") return [];
  const compare = byAlphabet(state.room.locale);
  const hidden = withheld(state);
  const shown = ({ state: stands }: QuestionRow) => stands !== "hidden" && (written || stands !== "new");
  const rows = questionsInOrder(state, shown).map(({ text, state: stands, votes, dots }): QuestionRow => {
    // A question that nobody could vote on has no count to hide.
    const few = (which: "votes" | "dots") => (stands !== "new" && hidden.includes(which) ? HIDDEN : undefined);
    return { text, state: stands, ...given("votes", votes ?? few("votes")), ...given("dots", dots ?? few("dots")) };
  });
  const ranked = rows.some(({ votes, dots }) => typeof votes === "number" || typeof dots === "number");
  return ranked ? rows : rows.sort((a, b) => compare(a.text, b.text) || compare(a.state, b.state));
}

const given = <T>(name: "votes" | "dots", count: T | undefined): { [N in "votes" | "dots"]?: T } =>
  count === undefined ? {} : { [name]: count };

/** `questions.csv`; an empty cell means that nothing was counted. */
export function* questionsCsv({ state }: Source, scope: Scope): Generator<string> {
  yield head(["text", "state", "votes", "dots"]);
  for (const { text, state: stands, votes, dots } of questionsOf(state, scope))
    yield line([text, stands, votes ?? "", dots ?? ""]);
}
