/** The closed list of error codes. Clients act on the code; people read the message. */
import * as v from "valibot";
import { owns } from "../plain.ts";
import { Count } from "../primitives.ts";

/** Each error code with its message: what happened, why, and what to do. */
export const errors = {
  "bad-json": "That message was not JSON, so it was not read. Send JSON text.",
  "bad-message": "That message does not have the shape it needs, so nothing was changed.",
  "too-large": "That is too large, so it was not taken. Send less at once, or make its texts shorter.",
  "too-slow": "That request did not arrive in time, so it was not read. Check the connection and try again.",
  "too-long": "That text is too long, so it was not saved. Please shorten it.",
  "no-hello": "The connection has to begin with a hello.",
  "second-hello": "This connection has said hello already; nothing was changed.",
  version: "This page is older or newer than the room. Please reload it.",
  "no-room":
    "There is no room with this code. Check the code with your facilitator; it may also have ended and been deleted.",
  "bad-key": "This link does not open this room. Check that all of it was copied, or ask for a new one.",
  forbidden: "This link may not do that. Ask whoever made the workshop.",
  revoked: "This link has been withdrawn, so it opens nothing any more. Ask the facilitator for a new one.",
  "unknown-screen":
    "No screen shows these four digits. Look at them again; if the screen was reloaded, it shows others now.",
  removed: "The facilitator has removed this phone from the room.",
  locked: "The room is locked, so nobody new can join. Ask the facilitator to unlock it.",
  "not-open": "This workshop opens later, so nobody can join yet. Come back at the time that you were told.",
  full: "More pages are open than can be connected at once, so this one has to wait. Close one that nobody needs; this page tries again by itself.",
  replaced: "This room was opened in more tabs or on more devices than one person can use, so this one was let go.",
  "name-required": "This room asks everyone for a name. Please enter one to join.",
  "unknown-segment": "That group is not one of this room's groups. Please choose one from the list.",
  ended: "The workshop has ended, so nothing more can be changed.",
  "unknown-step": "There is no such step in this plan. Somebody may have taken it out a moment ago.",
  "wrong-phase": "The step is not at a point where that is possible.",
  "wrong-round": "That round is not open.",
  settled: "This is settled, so it cannot be opened or changed any more.",
  "too-few": "Too few people have finished to show anything. Reopen it and wait for more, or go on without the result.",
  "vote-open": "A vote is open, so nothing else was asked. Close it first, or wait until it is over.",
  "in-hand": "This step is in hand, so it stays in the plan. Leave it out, or go to another step first.",
  opened: "This step has been opened, so it stays in the plan. It can be left out.",
  "last-step": "This is the last step of the plan, so it stays. Put another one in first, or end the workshop.",
  "long-step": "This step has more text than a phone can be sent, so it was not put in. Shorten it, or ask less in it.",
  stale:
    "Somebody moved the step on a moment earlier, so this was not done. Look again and repeat it if it still fits.",
  closed: "This is closed by now, so what you sent was not taken.",
  "invalid-answer": "That answer does not fit the question, so it was not counted.",
  "unknown-option": "That answer names something that this step does not offer, so it was not counted.",
  "nothing-to-reveal": "There is no result to reveal: too few people have answered. Reopen the vote, or skip the step.",
  "unknown-person": "There is no such person in this room.",
  "unknown-question": "There is no such question in this room.",
  "too-fast": "That was a lot at once. It will be sent again in a moment.",
  "too-many": "That is one more than this room allows, so it was not added.",
  "not-supported": "This version cannot do that yet.",
  "unknown-agenda": "There is no ready agenda with that name.",
  "unknown-content": "The agenda names a card, scenario or item that does not exist.",
  "bad-agenda": "The agenda does not have the shape it needs.",
  "has-answers": "This step has answers already, so only its title, minutes, notes and place can still be changed.",
  "counted-already": "Phones have answered this already, so hands in the air would count somebody twice.",
  "bad-origin": "This request came from a page of another site, so it was refused.",
  "bad-host":
    "This server does not answer to the name that the request was sent to. Use an address that it printed when it started, or start it with HOSTNAMES set to that name.",
  "not-found": "There is nothing at this address.",
  "too-many-rooms": "Many rooms were made from this address just now. Please wait a minute and try again.",
  "too-many-codes":
    "Many unknown codes were tried from this address. Please check the code, wait a minute and try again.",
  "no-plan":
    "There is no plan under this link. It may have been deleted, or nobody used it for a year. Ask for the link again, or import the plan from a file.",
  "plan-changed": "Somebody saved another version of this plan meanwhile, so yours was not written over theirs.",
  "report-changed": "Somebody changed this report meanwhile, so nothing was written over what they wrote.",
  "too-many-plans": "Many plans were saved from this address just now. Please wait a minute and try again.",
  "no-picture":
    "That is no picture that can be shown, or not the one that its address names, so it was not taken. Send the bytes of a PNG, JPEG or WebP file under their own hash.",
  "too-many-pictures":
    "These are more pictures than a plan may have, so this one was not taken. Take one out, or make them smaller.",
  "too-many-uploads": "Many pictures were sent from this address just now. Please wait a minute and try again.",
  "unknown-picture":
    "The plan shows a picture that the server was not sent, so no room was made. Open the plan, look whether all of its pictures are there, and start it again.",
  rehearsal: "This is a rehearsal, so there is nothing to take home. Start a real room for that.",
  "cannot-save":
    "The server’s disk is full or takes no writes, so this was not saved; what was saved before is safe. Free some space there, then try again.",
  internal: "Something went wrong on our side, and nothing was changed. Please try again.",
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof errors;

/** Whether a string is an error code. */
const isErrorCode = (code: string): code is ErrorCode => owns(errors, code);

/** An error over the socket. `id` is the id of the message that it answers. */
export const ErrorMessage = v.object({
  t: v.literal("error"),
  id: v.optional(v.string()),
  code: v.pipe(v.string(), v.guard(isErrorCode)),
  message: v.string(),
  /** Seconds to wait before reconnecting; the socket is then closed with `later`. */
  retryAfter: v.optional(Count),
});
export type ErrorMessage = v.InferOutput<typeof ErrorMessage>;
