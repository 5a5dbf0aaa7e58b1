/** The open sockets of a room, by whom they belong to. After hibernation it is rebuilt from what is attached to each. */
import { PRESENT_MS } from "../../shared/limits.ts";
import type { Role } from "../../shared/primitives.ts";
import type { Actor } from "../../shared/room/context.ts";
import type { Pages } from "../../shared/room/team/view.ts";

/** What a socket carries through hibernation; null until its hello. */
export interface SocketAttachment {
  actor: Actor;
  locale: string;
  since: number;
  /** Since when its person has been here: their earlier sockets ended only after this one had come. */
  hereSince?: number;
  /** For hosts and stages: addresses under which phones reach this server. */
  origins?: readonly string[];
  /** the opening of a round (`openRound`) for which the phone holds words that it has not sent. */
  typing?: string;
}

/** A connection as a room needs it: whose it is, and how it is told something. partyserver's are such. */
export interface Socket {
  /** Its own, where it is a platform's. */
  readonly id?: string;
  /** Null until its hello. */
  readonly state: SocketAttachment | null;
  setState(attachment: SocketAttachment): unknown;
  /** `OPEN`, or something else. */
  readonly readyState: number;
  /** Throws where it is closing. */
  send(text: string): void;
  close(code: number, reason?: string): void;
}

/** The `readyState` of a socket that is open, as the platform numbers it. */
export const OPEN = 1;

export class Connections {
  readonly hosts = new Set<Socket>();
  readonly stages = new Set<Socket>();
  /** Pages that wait to be let in, by the digits that they show. */
  readonly waiting = new Map<string, Socket>();
  readonly #people = new Map<string, Set<Socket>>();
  /** The phones with words that have not been sent: reading it off each socket would cost a copy. */
  readonly #typing = new Map<Socket, { person: string; round: string }>();
  readonly #heard: (socket: Socket) => number;

  /** `heard`: when a socket last gave a sign of life, in milliseconds. */
  constructor(sockets: Iterable<Socket>, heard: (socket: Socket) => number) {
    this.#heard = heard;
    for (const socket of sockets) this.add(socket);
  }

  add(socket: Socket): void {
    const actor = socket.state?.actor;
    if (!actor) return;
    if (actor.role === "host") this.hosts.add(socket);
    else if (actor.role === "stage") this.stages.add(socket);
    else if (actor.role === "pair") this.waiting.set(actor.digits, socket);
    else if (actor.role === "participant") {
      this.#people.set(actor.person, new Set([...this.of(actor.person), socket]));
      const { typing } = socket.state ?? {};
      if (typing !== undefined) this.#typing.set(socket, { person: actor.person, round: typing });
    }
  }

  /** Whether it was there. */
  delete(socket: Socket): boolean {
    const actor = socket.state?.actor;
    if (actor?.role === "host") return this.hosts.delete(socket);
    if (actor?.role === "stage") return this.stages.delete(socket);
    if (actor?.role === "pair") return this.waiting.get(actor.digits) === socket && this.waiting.delete(actor.digits);
    if (actor?.role !== "participant") return false;
    const own = this.of(actor.person);
    if (!own.has(socket)) return false;
    this.#typing.delete(socket);
    const left = new Set([...own].filter((one) => one !== socket));
    const [heir] = left;
    if (heir) {
      this.#people.set(actor.person, left);
      this.#handOn(socket, heir);
    } else this.#people.delete(actor.person);
    return true;
  }

  /** a phone often comes back before its old socket has ended, and its time goes on. */
  #handOn(socket: Socket, heir: Socket): void {
    const attachment = heir.state;
    const from = hereSince(socket);
    // A socket that had been silent for long says nothing of where its person was meanwhile.
    if (!attachment || from >= hereSince(heir) || this.#heard(socket) + PRESENT_MS < attachment.since) return;
    heir.setState({ ...attachment, hereSince: from });
  }

  /** A person's sockets. */
  of(person: string): ReadonlySet<Socket> {
    return this.#people.get(person) ?? NONE;
  }

  /**
   * Notes the opening of a round for which a phone holds words that it has not sent; null: it holds none. It lies on the socket,
   * so it costs no write, outlives hibernation, and ends with the socket. Returns whether it is new.
   */
  type(socket: Socket, person: string, round: string | null): boolean {
    const attachment = socket.state;
    if (!attachment || !this.of(person).has(socket) || (this.#typing.get(socket)?.round ?? null) === round)
      return false;
    const { typing: _, ...rest } = attachment;
    socket.setState(round === null ? rest : { ...rest, typing: round });
    if (round === null) this.#typing.delete(socket);
    else this.#typing.set(socket, { person, round });
    return true;
  }

  /** How many of the people who are here hold words for this opening of a round that they have not sent. */
  typing(round: string, present: (person: string) => boolean): number {
    const people = new Set<string>();
    for (const { person, round: at } of this.#typing.values()) if (at === round && present(person)) people.add(person);
    return people.size;
  }

  /** The pages of a link beside the owner's. */
  withKey(id: string): Socket[] {
    return [...this.hosts, ...this.stages].filter((socket) => keyOf(socket) === id);
  }

  /** The page that has waited longest to be let in. After hibernation the platform names the newest socket first. */
  longestWaiting(): Socket | undefined {
    const since = ({ state }: Socket) => state?.since ?? 0;
    return [...this.waiting.values()].reduce<Socket | undefined>(
      (longest, socket) => (longest && since(longest) <= since(socket) ? longest : socket),
      undefined,
    );
  }

  /** How many pages are open with which key, and wait for one. */
  pages(): Pages {
    const byKey = new Map<string, number>();
    for (const socket of [...this.hosts, ...this.stages]) {
      const key = keyOf(socket);
      if (key !== undefined) byKey.set(key, (byKey.get(key) ?? 0) + 1);
    }
    const owner = [...this.hosts].filter((socket) => keyOf(socket) === undefined).length;
    return { owner, byKey, stages: this.stages.size, waiting: this.waiting.size };
  }

  *byRole(): Generator<[Role, Iterable<Socket>]> {
    yield ["host", this.hosts];
    yield ["stage", this.stages];
    yield ["participant", [...this.#people.values()].flatMap((own) => [...own])];
  }

  /** The addresses that the newest host or stage was told. */
  origins(): readonly string[] {
    const attachments = [...this.hosts, ...this.stages].flatMap(({ state }) => (state ? [state] : []));
    return (
      attachments.reduce<SocketAttachment | null>(
        (newest, attachment) => (newest && newest.since > attachment.since ? newest : attachment),
        null,
      )?.origins ?? []
    );
  }

  /** The last sign of life of any of a person's sockets; 0 when there is none. A dead socket can stay open for long. */
  heard(person: string): number {
    let latest = 0;
    for (const socket of this.of(person)) latest = Math.max(latest, this.#heard(socket));
    return latest;
  }

  present(person: string, now: number): boolean {
    return now - this.heard(person) <= PRESENT_MS;
  }

  /**
   * How long somebody has been connected since a moment. What lies beyond the last sign of life does not count. Who seems to
   * have come later than now came before the machine's clock was set back.
   */
  connectedMs(person: string, from: number, now: number): number {
    const since = Math.min(...[...this.of(person)].map(hereSince).map((came) => (came > now ? from : came)));
    const until = Math.min(now, this.heard(person) + PRESENT_MS);
    return Math.max(0, until - Math.max(from, since));
  }
}

/** The link with which a host's page or a big screen has come; undefined for the keys that were made with the room. */
export function keyOf({ state }: Socket): string | undefined {
  const actor = state?.actor;
  return actor?.role === "host" || actor?.role === "stage" ? actor.key : undefined;
}

/** A socket without an attachment belongs to nobody yet, so nobody is here by it. */
const hereSince = ({ state }: Socket): number => state?.hereSince ?? state?.since ?? Number.POSITIVE_INFINITY;

const NONE: ReadonlySet<Socket> = new Set();
