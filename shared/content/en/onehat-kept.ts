import type { MoveId } from "../../exercises/onehat/moves.ts";

/** Each move as the second half of its owner’s own commitment, behind “… then I will …”: “you” has become “I”. */
export const keptMoves: Record<MoveId, string> = {
  year: "tell someone where their work could be a year from now",
  problem: "offer someone a problem big enough for them, and ask whether it tempts them",
  known: "ask someone what they would like to be known for here",
  ahead: "ask a colleague what they see coming that the rest of us don’t",
  habit: "name a habit of this team that should change, my own included",
  why: "say why this matters to me, and ask the other person what matters to them",
  quarter: "say what this team needs from the two of us this quarter",
  next: "agree one next step with the other person: what, who, by when",
  week: "ask someone what in workload, tools or time makes their week harder",
  clear: "clear one thing for someone this week: take it off, move it, find help",
  same: "say what I expect of everyone here, and that it’s the same for all",
  precise: "give one precise piece of feedback on recent work, and check how it was heard",
};
