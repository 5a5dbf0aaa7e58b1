/** Makes a link: the key is drawn here, the room keeps its hash, and this browser keeps the key to copy the link again. */
import type { KeyKind } from "../../../../shared/protocol/team.ts";
import { keepMadeKey } from "../../../wire/made-links.ts";
import { randomText } from "../../../wire/storage.ts";
import type { Place } from "../model/commands.ts";
import type { HostModel } from "../model.ts";

/** 192 bits. */
const KEY_CHARS = 32;
/** An id has to begin with a letter or a digit. */
const newId = (): string => `k${randomText(11)}`;

export interface NewKey {
  id: string;
  key: string;
}

/** A key that nobody knows yet. `digits` are those of a page that waits for it; it is sent the key. */
export function makeKey(
  model: HostModel,
  at: Place,
  { kind, name, digits }: { kind: KeyKind; name: string; digits?: string },
): NewKey {
  const made = { id: newId(), key: randomText(KEY_CHARS) };
  // Kept first: a page that is closed in between loses nothing.
  keepMadeKey(model.code, made.id, made.key);
  const about = { ...made, kind, name };
  model.command(at, digits === undefined ? { do: "invite", ...about } : { do: "pair", digits, ...about });
  return made;
}
