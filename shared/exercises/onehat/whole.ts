/** What an answer to a one-hat talk says, for the room and for the phone that gives it; without a schema, because phones load this. */
import type { Payload } from "./answer.ts";
import { TALKS, type Talk } from "./moves.ts";

/** Whether everything has been said of a talk: what it lacked, and how far that held it back. */
export const isWhole = ({ missed, hurt }: Payload, talk: Talk): boolean =>
  missed?.[talk] !== undefined && hurt?.[talk] !== undefined;

/** A chair and a move that is kept are never counted, so they say nothing. */
export const saysNothing = ({ missed, hurt }: Payload): boolean =>
  TALKS.every((talk) => missed?.[talk] === undefined && hurt?.[talk] === undefined);
