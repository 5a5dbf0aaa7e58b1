/** somebody consents that what they said about themselves is listed without their name, or takes that back. */
import type { Bound } from "../../agenda/bind.ts";
import { CONSENTS_PER_PERSON } from "../../limits.ts";
import { done, type Outcome, refused } from "../change.ts";
import type { Person } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { isAboutOneself } from "../state/step.ts";

/**
 * Consent can be given until the workshop ends, when it is settled who does: a list that grew by one would tell whose lines are new.
 * It can be taken back for as long as the room is kept; after the end nobody is listed any more, for the same reason. It can be
 * given only so often, and always be taken back.
 */
export function consent({ room }: RoomState, person: Person, given: boolean): Outcome {
  if (person.removedAt !== null) return refused("removed");
  if (consents(person) === given) return done();
  const ended = room.status === "ended";
  if (given) {
    const consented = (person.consented ?? 0) + 1;
    if (ended) return refused("ended");
    if (consented > CONSENTS_PER_PERSON) return refused("too-many");
    return done([{ put: "person", person: { ...person, consent: true, consented } }]);
  }
  const { consent: _, ...without } = person;
  return done([
    { put: "person", person: without },
    ...(ended ? [{ put: "room", room: { ...room, revoked: true } } as const] : []),
  ]);
}

/** Whether somebody consents; nobody does who has not said so. */
export const consents = ({ consent, removedAt }: Person): boolean => consent === true && removedAt === null;

/** Whether consent is for this step at all, or for this item of it. */
export function mayBeListed(bound: Bound, item?: string): boolean {
  const { unlisted = [] } = bound.exercise;
  return isAboutOneself(bound) && unlisted !== true && !(item !== undefined && unlisted.includes(item));
}
