/** The keys beside the owner's, as the room keeps them. */

import type { HostKind } from "../../protocol/team.ts";
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
  return kind === undefined || kind === "stage" ? null : kind;
}

/** Whether anybody but the owner may have the room in hand. */
export function hasColleagues(room: RoomRecord): boolean {
  return inUse(room).some(({ kind }) => kind !== "stage");
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
  const alike = (room.invites ?? []).filter(({ kind }) => (kind === "stage") === (role === "stage"));
  const link = alike.find((one) => same(one.key, hashed));
  if (!link) return { ok: false, code: "bad-key" };
  if (link.revokedAt !== undefined) return { ok: false, code: "revoked" };
  return { ok: true, key: link.id, kind: link.kind };
}
