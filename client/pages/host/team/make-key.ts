/** Makes a link: the key is drawn here, the room keeps its hash, and this browser keeps the key to copy the link again. */
import type { PageKind, ReportKind } from "../../../../shared/protocol/team.ts";
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

/** A link to what a key of this kind opens, with a key that nobody knows yet. */
export function makeKey(model: HostModel, at: Place, about: { kind: PageKind | ReportKind; name: string }): NewKey {
  const made = newKey(model);
  model.command(at, { do: "invite", ...made, ...about });
  return made;
}

/** The same for the page with these digits, which waits for it and is sent the key. */
export function pairKey(model: HostModel, at: Place, about: { kind: PageKind; name: string; digits: string }): NewKey {
  const made = newKey(model);
  model.command(at, { do: "pair", ...made, ...about });
  return made;
}

/** Kept before it is sent: a page that is closed in between loses nothing. */
function newKey({ code }: HostModel): NewKey {
  const made = { id: newId(), key: randomText(KEY_CHARS) };
  keepMadeKey(code, made.id, made.key);
  return made;
}
