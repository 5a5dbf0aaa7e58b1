/** The open sockets of a room, by whom they belong to. After hibernation it is rebuilt from what is attached to each. */
import { PRESENT_MS } from "../../shared/limits.ts";
import type { Role } from "../../shared/primitives.ts";
import type { Actor } from "../../shared/room/context.ts";

/** What a socket carries through hibernation; null until its hello. */
export interface SocketAttachment {
  actor: Actor;
  locale: string;
  since: number;
  /** Since when its person has been here: their earlier sockets ended only after this one had come. */
  hereSince?: number;
  /** For hosts and stages: addresses under which phones reach this server. */
  origins?: readonly string[];
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
  readonly #people = new Map<string, Set<Socket>>();
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
    else if (actor.role === "participant") this.#people.set(actor.person, new Set([...this.of(actor.person), socket]));
  }

  delete(socket: Socket): void {
    this.hosts.delete(socket);
    this.stages.delete(socket);
    const actor = socket.state?.actor;
    if (actor?.role !== "participant") return;
    const own = this.of(actor.person);
    if (!own.has(socket)) return;
    const left = new Set([...own].filter((one) => one !== socket));
    const [heir] = left;
    if (heir) {
      this.#people.set(actor.person, left);
      this.#handOn(socket, heir);
    } else this.#people.delete(actor.person);
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

/** A socket without an attachment belongs to nobody yet, so nobody is here by it. */
const hereSince = ({ state }: Socket): number => state?.hereSince ?? state?.since ?? Number.POSITIVE_INFINITY;

const NONE: ReadonlySet<Socket> = new Set();
