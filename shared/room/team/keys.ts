/** The keys beside the owner's, as the room keeps them. */

import type { Edition } from "../../protocol/edition.ts";
import { editionOf, type HostKind, isColleague } from "../../protocol/team.ts";
import { sha256 } from "../../sha256.ts";
import type { Invite } from "../state/invite.ts";
import type { RoomRecord } from "../state/rows.ts";

/** What the owner's page is called in its welcome; no other key may have this id. */
export const OWNER_ID = "host";

/** A key as the room keeps it. */
export function hashOf(key: string): string {
  return sha256(new TextEncoder().encode(key));
}

/** The links that have not been withdrawn. */
export function inUse({ invites = [] }: RoomRecord): Invite[] {
  return invites.filter(({ revokedAt }) => revokedAt === undefined);
}

/** The link with this id, if it has not been withdrawn. */
export function linkOf(room: RoomRecord, id: string): Invite | undefined {
  return inUse(room).find((one) => one.id === id);
}

/** What a host's key is, by the id of its link (undefined: the owner's); null for a link that was withdrawn. */
export function hostKind(room: RoomRecord, key: string | undefined): HostKind | null {
  if (key === undefined) return "owner";
  const kind = linkOf(room, key)?.kind;
  return kind !== undefined && isColleague(kind) ? kind : null;
}

/** Whether anybody but the owner may have the room in hand. */
export function hasColleagues(room: RoomRecord): boolean {
  return inUse(room).some(({ kind }) => isColleague(kind));
}

/** What a key opens, by the id of its link (undefined: the key was made with the room), or why it opens nothing. */
export type Opened =
  | { ok: true; key: string | undefined; kind: HostKind | "stage" }
  | { ok: false; code: "bad-key" | "revoked" };

/** What a key opens to a page of a host or a stage. `hashed`: the key's hash; `same` compares two. */
export function openedBy(
  room: RoomRecord,
  role: "host" | "stage",
  hashed: string,
  same: (one: string, other: string) => boolean,
): Opened {
  if (same(room.keys[role], hashed)) return { ok: true, key: undefined, kind: role === "host" ? "owner" : "stage" };
  for (const { id, kind, key, revokedAt } of room.invites ?? []) {
    if (role === "stage" ? kind !== "stage" : !isColleague(kind)) continue;
    if (!same(key, hashed)) continue;
    if (revokedAt !== undefined) return { ok: false, code: "revoked" };
    if (kind === "stage" || isColleague(kind)) return { ok: true, key: id, kind };
  }
  return { ok: false, code: "bad-key" };
}

/** which edition of the report a key opens, or why none. The link that was made with the room is the client's. */
export function editionFor(
  room: RoomRecord,
  hashed: string,
  same: (one: string, other: string) => boolean,
): { ok: true; edition: Edition } | { ok: false; code: "bad-key" | "revoked" } {
  if (same(room.keys.report, hashed)) return { ok: true, edition: "client" };
  for (const { kind, key, revokedAt } of room.invites ?? []) {
    const edition = editionOf(kind);
    if (edition === null || !same(key, hashed)) continue;
    return revokedAt === undefined ? { ok: true, edition } : { ok: false, code: "revoked" };
  }
  return { ok: false, code: "bad-key" };
}
