/** A phone's messages that the room has not confirmed. They survive a reload, and the tabs of one room share them. */
import type { Answer, Forget, Pass } from "../../shared/protocol/answer.ts";
import type { Ask, OwnVote, Upvote } from "../../shared/protocol/question.ts";
import { type Entry, makeQueue, type Queue } from "./queue.ts";
import { recallJson, remember } from "./storage.ts";

/** A vote on a question; `on` is false where it is withdrawn. */
export type Vote = Upvote & OwnVote & { on: boolean };

/** Every message that a phone must not lose. */
export type PhoneMessage = Answer | Pass | Ask | Vote | Forget;

export const isForget = ({ t }: PhoneMessage): boolean => t === "forget";

/** The unconfirmed messages of one room in this browser. */
export function phoneQueue(code: string): Queue<PhoneMessage> {
  const name = `queue:${code}`;
  const read = (): Entry<PhoneMessage>[] => {
    const kept = recallJson(name);
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  };
  // The value is emptied and never removed, because a removed value looks like one that was never written.
  return makeQueue({ read, write: (entries) => remember(name, JSON.stringify(entries)) }, replaces);
}

/** A deletion replaces unsent messages about what it deletes; an answer or vote replaces an unsent one in the same slot. */
function replaces(newer: PhoneMessage, older: PhoneMessage): boolean {
  if (newer.t === "forget") return newer.step === undefined || ("step" in older && older.step === newer.step);
  const slot = slotOf(newer);
  return slot !== null && slotOf(older) === slot;
}

/** Which answer or vote a message is about; null where no later message replaces it. */
function slotOf(message: PhoneMessage): string | null {
  if (message.t === "ask" || message.t === "forget") return null;
  if (message.t === "upvote") return `${message.t}/${message.kind}/${message.question}`;
  const part = message.t === "answer" ? (message.part ?? "main") : "main";
  return `${message.step}/${message.round}/${part}`;
}

/** People can edit the storage, and it outlives updates of this page, so each entry is checked. */
function isEntry(value: unknown): value is Entry<PhoneMessage> {
  if (!isObject(value) || typeof value.sent !== "boolean" || !isObject(value.message)) return false;
  const { t, id, text, question, kind, on, step, round, part, skipped } = value.message;
  if (typeof id !== "string") return false;
  if (t === "ask") return typeof text === "string";
  if (t === "forget") return step === undefined || typeof step === "string";
  if (t === "upvote")
    return typeof question === "string" && (kind === "upvote" || kind === "dot") && typeof on === "boolean";
  if (typeof step !== "string" || (round !== 1 && round !== 2)) return false;
  const passed: readonly unknown[] | null = skipped === undefined ? [] : Array.isArray(skipped) ? skipped : null;
  return (
    t === "pass" ||
    (t === "answer" &&
      (part === undefined || part === "main" || part === "predict" || part === "tags") &&
      passed !== null &&
      passed.every((item) => typeof item === "string"))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
