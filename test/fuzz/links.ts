/** What the fuzz itself knows of the links of a room and of who pressed last, in the plainest way. */
import type { KeyKind } from "../../shared/protocol/team.ts";

/** How every key of a link begins: nothing that leaves the room, and nothing that it keeps, may have it. */
export const KEY = "key-of-";
/** The digits of a page that waits. */
export const DIGITS = "4711";

export class Colleagues {
  readonly links = new Map<string, { kind: KeyKind; withdrawn: boolean }>();
  /** Who moved the step in hand last, and when; null where there was nobody to be in the way of. */
  moved: { key: string | undefined; at: number } | null = null;

  /** The ids of links, withdrawn ones included. */
  of(...kinds: KeyKind[]): string[] {
    return [...this.links].flatMap(([id, { kind }]) => (kinds.includes(kind) ? [id] : []));
  }

  get any(): boolean {
    return [...this.links.values()].some(({ kind, withdrawn }) => kind !== "stage" && !withdrawn);
  }

  accept(command: { do: string; id?: string; kind?: KeyKind }): void {
    const { do: name, id = "", kind } = command;
    if ((name === "invite" || name === "pair") && kind && !this.links.has(id))
      this.links.set(id, { kind, withdrawn: false });
    const link = this.links.get(id);
    if (name === "revoke" && link) link.withdrawn = true;
  }
}
