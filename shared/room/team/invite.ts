/** links for colleagues, big screens and reports: made, paired with a page that waits, named, withdrawn. */
import { REVOKED_KEYS, TEAM_KEYS } from "../../limits.ts";
import type { Command } from "../../protocol/command.ts";
import { isColleague, type KeyKind, REPORT_ID, withdrawnWith } from "../../protocol/team.ts";
import { done, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import type { Invite } from "../state/invite.ts";
import type { RoomRecord } from "../state/rows.ts";
import { hashOf, inUse, linkOf, OWNER_ID } from "./keys.ts";

type Wanted<Name extends Command["do"]> = Extract<Command, { do: Name }>;

/**
 * Makes a link. `by`: the id of the link with whose key it is made; undefined for the owner's. The same one again is there
 * already and changes nothing; an id or a key that stands for another link, or did, is refused.
 */
export function invite(
  room: RoomRecord,
  by: string | undefined,
  { id, name, kind, key }: Pick<Wanted<"invite">, "id" | "name" | "kind" | "key">,
  { now }: Context,
): Outcome {
  const hash = hashOf(key);
  const known = room.invites?.find((one) => one.id === id);
  if (known && (known.key !== hash || known.kind !== kind)) return refused("bad-message");
  if (known) return known.revokedAt === undefined ? done() : refused("revoked");
  const taken = [...Object.values(room.keys), ...(room.invites ?? []).map((one) => one.key)];
  if (id === OWNER_ID || id === REPORT_ID || taken.includes(hash)) return refused("bad-message");
  const group = groupOf(kind);
  if (inUse(room).filter((one) => groupOf(one.kind) === group).length >= TEAM_KEYS[group]) return refused("too-many");
  return withInvites(room, [
    ...(room.invites ?? []),
    { id, name, kind, key: hash, madeAt: now, ...(by !== undefined && { by }) },
  ]);
}

/** The same for the page that shows these digits. It is told the key, which is kept nowhere. */
export function pair(room: RoomRecord, by: string | undefined, wanted: Wanted<"pair">, context: Context): Outcome {
  const { digits, kind, key } = wanted;
  if (!context.waits?.(digits)) return refused("unknown-screen");
  const made = invite(room, by, wanted, context);
  return made.ok ? done(made.changes, [{ letIn: digits, kind, key }]) : made;
}

/**
 * Withdraws a link, and with it those for colleagues and reports that were made with it, or whoever keeps making links could
 * not be got rid of. Their pages are closed, and whoever opens them again is told. One that is not there is withdrawn already.
 */
export function revoke(room: RoomRecord, { id }: Wanted<"revoke">, { now }: Context): Outcome {
  if (id === REPORT_ID) return revokeReport(room, now);
  if (!linkOf(room, id)) return done();
  const gone = [id, ...withdrawnWith(inUse(room), id).map((one) => one.id)];
  const invites = (room.invites ?? []).map((one) => (gone.includes(one.id) ? { ...one, revokedAt: now } : one));
  return done(
    [{ put: "room", room: { ...room, invites: remembered(invites) } }],
    gone.map((shut) => ({ shut })),
  );
}

/** The same for the report link that was made with the room: from now on it is one of those that were withdrawn. */
function revokeReport(room: RoomRecord, now: number): Outcome {
  const { report: key } = room.keys;
  if (key === "") return done();
  const link: Invite = { id: REPORT_ID, name: "", kind: "client-report", key, madeAt: room.createdAt, revokedAt: now };
  const invites = remembered([...(room.invites ?? []), link]);
  return done([{ put: "room", room: { ...room, keys: { ...room.keys, report: "" }, invites } }]);
}

/** Without those that were withdrawn so long ago that nobody needs to be told. */
function remembered(invites: readonly Invite[]): Invite[] {
  const withdrawn = invites
    .filter(({ revokedAt }) => revokedAt !== undefined)
    .sort((one, other) => (other.revokedAt ?? 0) - (one.revokedAt ?? 0));
  const forgotten = new Set(withdrawn.slice(REVOKED_KEYS));
  return invites.filter((one) => !forgotten.has(one));
}

/** The name under which others see what is done with the key that signs. `key`: the id of its link; undefined for the owner's. */
export function sign(room: RoomRecord, key: string | undefined, { name }: Wanted<"sign">): Outcome {
  if (key === undefined) return room.owner === name ? done() : done([{ put: "room", room: { ...room, owner: name } }]);
  if (linkOf(room, key)?.name === name) return done();
  return withInvites(
    room,
    (room.invites ?? []).map((one) => (one.id === key ? { ...one, name } : one)),
  );
}

/** Links of one group have one limit. */
const groupOf = (kind: KeyKind): keyof typeof TEAM_KEYS =>
  kind === "stage" ? "stages" : isColleague(kind) ? "hosts" : "reports";

const withInvites = (room: RoomRecord, invites: readonly Invite[]): Outcome =>
  done([{ put: "room", room: { ...room, invites } }]);
