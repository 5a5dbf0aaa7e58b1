/** The open sockets of a room, by whom they belong to. After hibernation it is rebuilt from what is attached to each. */
import type { Connection } from "partyserver";
import { PRESENT_MS } from "../shared/limits.ts";
import type { Actor } from "./room/transition.ts";

/** What a socket carries through hibernation; null until its hello. */
export interface Badge {
  actor: Actor;
  locale: string;
  since: number;
  /** For hosts and stages: addresses under which phones reach this server. */
  origins?: readonly string[];
}

export type Socket = Connection<Badge>;

type Heard = (socket: Socket) => number;

export class Crowd {
  readonly #people = new Map<string, Set<Socket>>();
  readonly #hosts = new Set<Socket>();
  readonly #stages = new Set<Socket>();
  readonly #heard: Heard;

  /** `heard`: when a socket last gave a sign of life, in milliseconds. */
  constructor(sockets: Iterable<Socket>, heard: Heard) {
    this.#heard = heard;
    for (const socket of sockets) this.add(socket);
  }

  add(socket: Socket): void {
    const badge = socket.state;
    if (!badge) return;
    if (badge.actor.role === "host") this.#hosts.add(socket);
    else if (badge.actor.role === "stage") this.#stages.add(socket);
    else this.of(badge.actor.person).add(socket);
  }

  /** Forgets a socket; true when it was a person's last. */
  delete(socket: Socket): boolean {
    this.#hosts.delete(socket);
    this.#stages.delete(socket);
    const badge = socket.state;
    if (badge?.actor.role !== "participant") return false;
    const own = this.of(badge.actor.person);
    const last = own.delete(socket) && own.size === 0;
    if (last) this.#people.delete(badge.actor.person);
    return last;
  }

  /** A person's sockets. */
  of(person: string): Set<Socket> {
    const known = this.#people.get(person);
    if (known) return known;
    const none = new Set<Socket>();
    this.#people.set(person, none);
    return none;
  }

  get hosts(): ReadonlySet<Socket> {
    return this.#hosts;
  }

  get stages(): ReadonlySet<Socket> {
    return this.#stages;
  }

  *participants(): Generator<Socket> {
    for (const own of this.#people.values()) yield* own;
  }

  /** Since when somebody has been connected without a break, as far as is known; null when they are not. */
  since(person: string): number | null {
    const times = [...(this.#people.get(person) ?? [])].map(
      (socket) => socket.state?.since ?? Number.POSITIVE_INFINITY,
    );
    return times.length === 0 ? null : Math.min(...times);
  }

  /** The last sign of life of any of a person's sockets; 0 when there is none. A dead socket can stay open for long. */
  heard(person: string): number {
    return Math.max(0, ...[...(this.#people.get(person) ?? [])].map(this.#heard));
  }

  present(person: string, now: number): boolean {
    return now - this.heard(person) <= PRESENT_MS;
  }

  /** How long somebody has been connected since a moment. What lies beyond the last sign of life does not count. */
  connectedMs(person: string, from: number, now: number): number {
    const since = this.since(person);
    if (since === null) return 0;
    return Math.max(0, Math.min(now, this.heard(person) + PRESENT_MS) - Math.max(from, since));
  }
}
