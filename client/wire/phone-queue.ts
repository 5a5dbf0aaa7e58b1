/** What a phone has said and the room has not yet confirmed. Kept over reloads; shared by the tabs of one room. */
import type { Answer, Forget, Pass } from "../../shared/protocol/answer.ts";
import type { Ask, OwnVote, Upvote } from "../../shared/protocol/question.ts";
import { type Entry, makeQueue, type Queue } from "./queue.ts";
import { recallJson, remember } from "./storage.ts";

/** A phone says which kind of vote it means, and whether it gives it or takes it back. */
export type Vote = Upvote & OwnVote & { on: boolean };

/** Everything that a phone says and must not lose. */
export type PhoneMessage = Answer | Pass | Ask | Vote | Forget;

export const isForget = ({ t }: PhoneMessage): boolean => t === "forget";

/** The unconfirmed messages of one room in this browser. */
export function phoneQueue(code: string): Queue<PhoneMessage> {
  const name = `queue:${code}`;
  const read = (): Entry<PhoneMessage>[] => {
    const kept = recallJson(name);
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  };
  // Never removed, only emptied: an absent value could not be told from one that was never written.
  return makeQueue({ read, write: (entries) => remember(name, JSON.stringify(entries)) }, replaces);
}

/** What one has deleted is not sent first; a change of mind takes the place of what it changes. */
function replaces(newer: PhoneMessage, older: PhoneMessage): boolean {
  if (newer.t === "forget") return newer.step === undefined || ("step" in older && older.step === newer.step);
  const slot = slotOf(newer);
  return slot !== null && slotOf(older) === slot;
}

/** Which answer or vote a message is about; null for what stands alone. */
function slotOf(message: PhoneMessage): string | null {
  if (message.t === "ask" || message.t === "forget") return null;
  if (message.t === "upvote") return `${message.t}/${message.kind}/${message.question}`;
  const part = message.t === "answer" ? (message.part ?? "main") : "main";
  return `${message.step}/${message.round}/${part}`;
}

/** Storage can be edited and survives updates of this page: only what can be shown and sent is taken for an entry. */
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
