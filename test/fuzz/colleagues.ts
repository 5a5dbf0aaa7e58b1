/** Several hosts at one room, each with a key of their own: who presses, the links that they make, and what must hold of them. */
import type { KeyKind } from "../../shared/protocol/team.ts";
import type { Handled } from "../../shared/room/workshop.ts";
import { holds } from "../support/cheap.ts";
import { type Colleagues, DIGITS, KEY } from "./links.ts";
import type { Raw } from "./live.ts";
import type { FuzzRoom } from "./room.ts";

/** R-137: all that a producer may do. */
const PRODUCERS = ["remove", "removeJoined", "lock", "heads", "moderate", "extend", "blank", "address", "sign"];
/** What nobody needs to be told with a name. */
const QUIET = ["sign", "jot"];

/** Whose press it is: the owner's, a colleague's, or now and then of somebody whose link is a screen's or was withdrawn. */
export function presser({ random, colleagues }: FuzzRoom): string | undefined {
  const ids = random.chance(0.05) ? colleagues.of("co", "producer", "stage") : inUse(colleagues);
  return ids.length === 0 || random.chance(0.5) ? undefined : random.pick(ids);
}

const inUse = (colleagues: Colleagues): string[] =>
  colleagues.of("co", "producer").filter((id) => !colleagues.links.get(id)?.withdrawn);

/** Something about the links: made, made again, paired, signed, withdrawn. */
export function aboutLinks(room: FuzzRoom): Raw {
  const { random, colleagues } = room;
  const known = [...colleagues.links.keys()];
  const fresh = room.id("link");
  const id = known.length > 0 && random.chance(0.2) ? random.pick(known) : fresh;
  const kind = random.pick<KeyKind>(["co", "co", "producer", "stage"]);
  // Now and then the key of another link.
  const key = `${KEY}${random.chance(0.1) ? "everybody" : id}`.padEnd(30, "_");
  const link = { id, kind, key, name: `Ann ${id}` };
  return random.pick<() => Raw>([
    () => ({ do: "invite", ...link }),
    () => ({ do: "invite", ...link }),
    () => ({ do: "pair", ...link, digits: random.chance(0.8) ? DIGITS : "0815" }),
    () => ({ do: "sign", ...{ name: `Ann ${room.now % 9}` } }),
    () => ({ do: "revoke", ...{ id: known.length > 0 ? random.pick(known) : "nobody" } }),
  ])();
}

/** What of the step in hand a move changes. */
export function standing({ state, hand }: FuzzRoom): string {
  const { phase = null, round = null, focus = null, shown = null, settled = null, items = null } = hand?.at ?? {};
  return JSON.stringify([state.room.current, state.room.status, phase, round, focus, shown, settled, items]);
}

/** What must hold after a command that came with this key; `before`: where the step in hand stood. */
export function checkKeys(
  room: FuzzRoom,
  key: string | undefined,
  command: Raw,
  handled: Handled,
  before: string,
): void {
  const { colleagues, seen, state, now } = room;
  const { do: name } = command;
  const link = key === undefined ? undefined : colleagues.links.get(key);
  if (key !== undefined) {
    const { kind = "stage", withdrawn = true } = link ?? {};
    const mayNot =
      withdrawn || kind === "stage" || (kind === "producer" ? !PRODUCERS.includes(name) : name === "revoke");
    holds(!(handled.ok && mayNot), () => `R-137 ${name} of ${withdrawn ? "a withdrawn link" : `a ${kind}`}`);
    seen.add(`a ${kind} ${handled.ok ? "did" : "was refused"} something`);
  }
  if (!handled.ok) return;
  const shared = colleagues.any;
  colleagues.accept(command, key);
  const moved = standing(room) !== before;
  if (moved && shared) {
    const { moved: last } = colleagues;
    const early = last !== null && last.key !== key && now - last.at < 2_000;
    holds(!early, () => `R-138 ${name} came ${now - (last?.at ?? 0)} ms after another host's move`);
    colleagues.moved = { key, at: now };
  }
  if (!colleagues.any) colleagues.moved = null;
  const [deed] = state.room.deeds ?? [];
  holds(colleagues.any || deed === undefined, () => "R-138 deeds of a host who is alone");
  if (moved && colleagues.any && !QUIET.includes(name))
    holds(deed?.by === (key ?? null) && deed.what === name && deed.at === now, () => `R-138 ${JSON.stringify(deed)}`);
}

/** R-137: no key of a link, and no hash of one, leaves the room; the room keeps hashes alone. */
export function keepsKeys({ state }: FuzzRoom, text: string, where: string): void {
  holds(!text.includes(KEY), () => `R-137 a key is in ${where}`);
  for (const { key } of state.room.invites ?? []) holds(!text.includes(key), () => `R-137 a hash is in ${where}`);
}
