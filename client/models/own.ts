/** One's own answers: what the server has, overlaid with what still waits on the phone. */
import type { OwnAnswer } from "../../shared/protocol/answer.ts";
import type { Round } from "../../shared/protocol/primitives.ts";
import type { Entry } from "./queue.ts";
import type { Said } from "./unsent.ts";

/** An answer as it will stand once the message has arrived; undefined for messages that are no answers. */
export function asAnswer(message: Said, before: OwnAnswer | undefined): OwnAnswer | undefined {
  if (message.t === "ask") return undefined;
  const { step, round } = message;
  if (message.t === "pass") {
    // Passing keeps what was said before: nothing typed is lost.
    return {
      step,
      round,
      part: "main",
      status: "passed",
      payload: before?.payload ?? null,
      skipped: before?.skipped ?? [],
    };
  }
  return {
    step,
    round,
    part: message.part ?? "main",
    status: "answered",
    payload: message.payload,
    skipped: message.skipped ?? [],
  };
}

/** The main answer to one round of a step. */
export function findOwn(answers: readonly OwnAnswer[], step: string, round: Round): OwnAnswer | undefined {
  return answers.find((one) => one.step === step && one.round === round && one.part === "main");
}

/** The answers with one more message taken in. */
export function withMessage(answers: readonly OwnAnswer[], message: Said): readonly OwnAnswer[] {
  if (message.t === "ask") return answers;
  const before = findOwn(answers, message.step, message.round);
  const next = asAnswer(message, before);
  return next ? [...answers.filter((one) => one !== before), next] : answers;
}

/** Server truth with everything that waits laid over it, in order. */
export function overlay(answers: readonly OwnAnswer[], entries: readonly Entry<Said>[]): readonly OwnAnswer[] {
  return entries.reduce((all, { message }) => withMessage(all, message), answers);
}
