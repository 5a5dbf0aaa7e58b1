/** A link beside the owner's, as a room keeps it in its own row. */
import type { KeyKind } from "../../protocol/team.ts";

/** A key beside the owner's. A withdrawn one is kept, so that who opens it is told. */
export interface Invite {
  id: string;
  name: string;
  kind: KeyKind;
  /** SHA-256 of the key, base64url. */
  key: string;
  madeAt: number;
  /** The id of the link with whose key it was made; absent for the owner's. */
  by?: string;
  revokedAt?: number;
}
