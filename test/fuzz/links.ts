/** What the fuzz itself knows of the links of a room and of who pressed last, in the plainest way. */
import type { KeyKind } from "../../shared/protocol/team.ts";

/** How every key of a link begins: nothing that leaves the room, and nothing that it keeps, may have it. */
export const KEY = "key-of-";
/** The digits of a page that waits. */
export const DIGITS = "4711";

export class Colleagues {
  readonly links = new Map<string, { kind: KeyKind; by: string | undefined; withdrawn: boolean }>();
  /** Who moved the step in hand last, and when; null where there was nobody to be in the way of. */
  moved: { key: string | undefined; at: number } | null = null;

  /** The ids of links, withdrawn ones included. */
  of(...kinds: KeyKind[]): string[] {
    return [...this.links].flatMap(([id, { kind }]) => (kinds.includes(kind) ? [id] : []));
  }

  get any(): boolean {
    return [...this.links.values()].some(({ kind, withdrawn }) => kind !== "stage" && !withdrawn);
  }

  /** A command that was taken. `by`: the link with whose key it came. */
  accept(command: { do: string; id?: string; kind?: KeyKind }, by: string | undefined): void {
    const { do: name, id = "", kind } = command;
    if ((name === "invite" || name === "pair") && kind && !this.links.has(id))
      this.links.set(id, { kind, by, withdrawn: false });
    if (name === "revoke") this.#withdraw(id);
  }

  /** Whoever makes links that make links takes all of them along; a screen stays. */
  #withdraw(id: string): void {
    const link = this.links.get(id);
    if (!link || link.withdrawn) return;
    link.withdrawn = true;
    for (const [other, { kind, by }] of this.links) if (by === id && kind !== "stage") this.#withdraw(other);
  }
}
