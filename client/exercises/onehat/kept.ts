/** The move that somebody keeps, in words. */
import { onehat as texts } from "#content/onehat.ts";
import { keptPart } from "../contract/kept.ts";
import { payloadOf } from "./said.ts";

export default keptPart((own) => {
  const { keep } = payloadOf(own);
  return keep === undefined ? null : (texts.moves[keep] ?? null);
});
