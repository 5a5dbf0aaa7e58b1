/** The move that somebody keeps, in words. */
import { onehat as texts } from "#content/onehat.ts";
import { starterPart } from "../contract/starter.ts";
import { isWithdrawn, payloadOf } from "./said.ts";

export default starterPart((own) => {
  const { keep } = isWithdrawn(own) ? {} : payloadOf(own);
  return keep === undefined ? null : (texts.moves[keep] ?? null);
});
