/** Views as they go out: made once for each audience and language, and known as they were last sent. */
import type { Role } from "../../shared/primitives.ts";
import { may } from "../../shared/protocol/rights.ts";
import type { RoomRecord } from "../../shared/room/state/rows.ts";
import { hostKind, linkOf } from "../../shared/room/team/keys.ts";
import { type Audience, roleOf } from "../../shared/room/view/audience.ts";
import { keyOf, type Socket } from "./connections.ts";

/** What a socket shows: whose view, in which language. */
export interface Screen {
  audience: Audience;
  locale: string;
  /** Of both. */
  name: string;
}

/** What is on a socket's screen; null where its link has been withdrawn, and it is told nothing more. */
export function screenOf(room: RoomRecord, role: Role, socket: Socket): Screen | null {
  const key = keyOf(socket);
  if (key !== undefined && !linkOf(room, key)) return null;
  const kind = role === "host" ? hostKind(room, key) : null;
  const audience = kind && !may(kind, "results") ? "producer" : role;
  const locale = socket.state?.locale ?? "";
  return { audience, locale, name: `${audience}/${locale}` };
}

export class Views {
  readonly #make: (screen: Screen) => string;
  /** By the screen's name: the view as JSON as it is now, emptied when it may have changed, and as it was last sent. */
  readonly #now = new Map<string, string>();
  readonly #sent = new Map<string, { screen: Screen; json: string }>();

  /** `make`: the view as JSON. */
  constructor(make: (screen: Screen) => string) {
    this.#make = make;
  }

  /** The view as it is now. */
  of(screen: Screen): string {
    const known = this.#now.get(screen.name);
    if (known !== undefined) return known;
    const json = this.#make(screen);
    this.#now.set(screen.name, json);
    return json;
  }

  /** Something has changed that a view may tell. */
  changed(): void {
    this.#now.clear();
  }

  /** The view for a page that has just connected. It counts as sent only if none was before: others of its kind may lack it. */
  begin(screen: Screen): string {
    const json = this.of(screen);
    if (!this.#sent.has(screen.name)) this.#sent.set(screen.name, { screen, json });
    return json;
  }

  /** The view, if it says something new; it counts as sent then. */
  next(screen: Screen): string | null {
    const json = this.of(screen);
    if (this.sent(screen) === json) return null;
    this.#sent.set(screen.name, { screen, json });
    return json;
  }

  /** As it was last sent. */
  sent(screen: Screen): string | undefined {
    return this.#sent.get(screen.name)?.json;
  }

  /** The next view goes to everybody of a role, also if it says nothing new. */
  sendAnew(role: Role): void {
    for (const [name, { screen }] of this.#sent) if (roleOf(screen.audience) === role) this.#sent.delete(name);
  }
}
