/** What an answer to a one-hat talk says, for the room and for the phone that gives it; without a schema, because phones load this. */
import type { Payload } from "./answer.ts";
import { TALKS, type Talk } from "./moves.ts";

/** Whether a talk lacked nothing, so that nothing can have held it back. */
export const lackedNothing = ({ missed }: Payload, talk: Talk): boolean => missed?.[talk] === "nothing";

/** How far what a talk lacked held it back; none where it lacked nothing, whatever came with that. */
export const hurtOf = (payload: Payload, talk: Talk): number | undefined =>
  lackedNothing(payload, talk) ? undefined : payload.hurt?.[talk];

/** Whether everything has been said of a talk: what it lacked, and, if anything, how far that held it back. */
export const isWhole = (payload: Payload, talk: Talk): boolean =>
  lackedNothing(payload, talk) || (payload.missed?.[talk] !== undefined && payload.hurt?.[talk] !== undefined);

/** A chair and a move that is kept are never counted, so they say nothing. */
export const saysNothing = ({ missed, hurt }: Payload): boolean =>
  TALKS.every((talk) => missed?.[talk] === undefined && hurt?.[talk] === undefined);
