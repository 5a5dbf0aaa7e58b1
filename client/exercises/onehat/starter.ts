/** The move that somebody keeps, in words of their own plan. */
import { keptMoves } from "#content/onehat-kept.ts";
import type { CommitArea } from "../../../shared/content/model.ts";
import { MOVE_AREAS } from "../../../shared/exercises/onehat/moves.ts";
import { starterPart } from "../contract/starter.ts";
import { isWithdrawn, payloadOf } from "./said.ts";

const AREAS: Readonly<Record<string, CommitArea>> = MOVE_AREAS;

export default starterPart((own) => {
  const { keep } = isWithdrawn(own) ? {} : payloadOf(own);
  const thenDo = keep && keptMoves[keep];
  if (!keep || !thenDo) return null;
  const area = AREAS[keep];
  return { thenDo, ...(area && { area }) };
});
