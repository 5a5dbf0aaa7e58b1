/** What goes out to whom: one message per audience and language, serialised once; personal parts to their person only. */

import type { Occasion, Step } from "../../shared/agenda/schema.ts";
import { PROGRESS_MS, TEAM_MS } from "../../shared/limits.ts";
import { Role } from "../../shared/primitives.ts";
import type { Own } from "../../shared/protocol/answer.ts";
import type { Welcome } from "../../shared/protocol/hello.ts";
import type { Progress } from "../../shared/protocol/progress.ts";
import { VERSION } from "../../shared/protocol/version.ts";
import { ownInPieces } from "../../shared/room/answers/own.ts";
import { roll } from "../../shared/room/people/roll.ts";
import { openedSteps } from "../../shared/room/state/state.ts";
import type { Revisions, Store } from "../../shared/room/store/store.ts";
import type { MachineNews } from "../../shared/room/view/host-view.ts";
import { openRound, place, progress } from "../../shared/room/view/progress.ts";
import { plan, spread, view } from "../../shared/room/view/view.ts";
import type { Workshop } from "../../shared/room/workshop.ts";
import type { World } from "../../shared/room/world.ts";
import type { Connections, Socket } from "./connections.ts";
import { send } from "./send.ts";
import { Throttle } from "./throttle.ts";
import { type Screen, screenOf, Views } from "./views.ts";

export class Broadcaster {
  readonly #workshop: Workshop;
  readonly #connections: Connections;
  readonly #store: Store;
  readonly #world: Pick<World, "now" | "after">;
  readonly #revisions: Revisions;
  readonly #views: Views;
  /** The view that a host's page got with its welcome. It counts the page already, so it is not sent to the page once more. */
  readonly #welcomed = new WeakMap<Socket, string>();
  readonly #changedPeople = new Set<string>();
  #out: [from: number, to: number][] = [];
  /** Who is away, as hosts have been told of each. */
  readonly #away: Set<string>;
  readonly #progress: Throttle;
  readonly #people: Throttle;
  readonly #viewsSoon: Throttle;
  readonly #teamSoon: Throttle;
  readonly #lastProgress = { host: "", others: "" };
  /** What hosts were last told of the plan. Its parts are replaced as a whole, never changed in place. */
  #plan: readonly Step[];
  #occasion: Occasion | undefined;
  #place: string;

  /** `build`: the id of the pages that fit this server. `news`: what there is to tell of the machine. */
  constructor(
    workshop: Workshop,
    connections: Connections,
    store: Store,
    world: Pick<World, "now" | "after">,
    build: string,
    news: () => MachineNews = () => ({}),
  ) {
    this.#workshop = workshop;
    this.#connections = connections;
    this.#store = store;
    this.#world = world;
    this.#views = new Views(({ audience, locale }) => {
      const around = { build, origins: connections.origins(), news: news(), pages: connections.pages() };
      return JSON.stringify(view(workshop.state, audience, locale, around));
    });
    this.#progress = new Throttle(world, PROGRESS_MS, () => this.#tellProgress());
    this.#people = new Throttle(world, PROGRESS_MS, () => this.#tellPeople());
    this.#viewsSoon = new Throttle(world, PROGRESS_MS, () => this.views());
    this.#teamSoon = new Throttle(world, TEAM_MS, () => this.#tellViews(["host"], false));
    this.#revisions = store.revisions();
    this.#plan = workshop.state.plan;
    this.#occasion = workshop.state.room.occasion;
    this.#place = place(workshop.state);
    // Hosts were told of people without a connection when it ended. Who else had fallen silent is not known here: it is told again.
    this.#away = new Set([...workshop.state.people.keys()].filter((id) => connections.of(id).size === 0));
    // Pages that are connected when the object wakes were told everything before it slept.
    for (const [role, sockets] of connections.byRole()) {
      for (const socket of sockets) {
        const screen = screenOf(workshop.state.room, role, socket);
        if (screen) this.#views.begin(screen);
      }
    }
  }

  /** The answer to a hello: where the room is, and what only this role or person gets. */
  welcome(socket: Socket, you: Welcome["you"]): void {
    const { role, id } = you;
    const screen = screenOf(this.#workshop.state.room, role, socket);
    if (!screen) return;
    // A host's view says how many pages are open, and this is one of them.
    if (role !== "participant") this.#views.changed();
    const json = this.#views.begin(screen);
    if (role === "host") this.#welcomed.set(socket, json);
    const head = JSON.stringify({
      t: "welcome",
      v: VERSION,
      rev: this.#revisions[role],
      now: this.#world.now(),
      you,
    });
    if (role === "participant") {
      const { state } = this.#workshop;
      const [own, ...rest] = ownInPieces(state, id, this.#store.answersOf(id, openedSteps(state)));
      const beside = `"spread":${spread(state)},"own":${JSON.stringify(own)}`;
      send(socket, `${head.slice(0, -1)},${beside},"view":${json}}`);
      for (const piece of rest) send(socket, youText(piece));
      return;
    }
    send(socket, `${head.slice(0, -1)},"view":${json}}`);
    if (role === "host") send(socket, this.#planText());
    const present = this.#presence();
    send(socket, this.#progressTexts(present)[screen.audience === "host" ? "host" : "others"]);
    if (role === "host") send(socket, this.#peopleText(this.#workshop.state.people.keys(), [], present));
  }

  /** Sends everybody their view, where it has changed, and hosts the plan before it. */
  views(): void {
    this.#tellPlan();
    this.#views.changed();
    const before = this.#place;
    this.#place = place(this.#workshop.state);
    this.#tellViews(Role.options, this.#place !== before);
  }

  /**
   * A host, a big screen or a page that waits has come or gone. Hosts are told before long, because all may come at once.
   * `anew`: even if the view is the one that was made when the room woke. The end of a connection woke it, and hosts have not
   * been told of that yet.
   */
  team(anew = false): void {
    this.#views.changed();
    if (anew) this.#views.sendAnew("host");
    this.#teamSoon.ask();
  }

  #tellViews(roles: readonly Role[], moved: boolean): void {
    const { room } = this.#workshop.state;
    const texts = new Map<string, string | null>();
    const counted = new Set<Role>();
    for (const [role, sockets] of this.#connections.byRole()) {
      if (!roles.includes(role)) continue;
      for (const socket of sockets) {
        const screen = screenOf(room, role, socket);
        if (!screen) continue;
        if (!texts.has(screen.name)) texts.set(screen.name, this.#changedView(role, screen, counted, moved));
        const text = texts.get(screen.name);
        if (text && this.#welcomed.get(socket) !== this.#views.sent(screen)) send(socket, text);
        this.#welcomed.delete(socket);
      }
    }
    if (counted.size > 0) this.#store.saveRevisions(this.#revisions);
  }

  /** Sends changed views before long: for what many may do at once. */
  viewsSoon(): void {
    this.#viewsSoon.ask();
  }

  /** Tells a person what has changed of their own, on all of their sockets. */
  you(person: string, own: Own): void {
    const sockets = this.#connections.of(person);
    if (sockets.size === 0) return;
    const text = youText(own);
    for (const socket of sockets) send(socket, text);
  }

  /** Somebody came, went or changed: hosts are told soon. They know already who has been removed. */
  person(id: string): void {
    if (this.#workshop.state.people.get(id)?.removedAt !== null) return;
    this.#changedPeople.add(id);
    this.#people.ask();
  }

  /** People have been removed: hosts are told soon. */
  out(from: number, to: number): void {
    this.#out.push([from, to]);
    this.#people.ask();
  }

  /** The count may have changed: hosts and stages are told soon. */
  progress(): void {
    this.#progress.ask();
  }

  /** The view message of a screen, or null when it would say nothing new. */
  #changedView(role: Role, screen: Screen, counted: Set<Role>, moved: boolean): string | null {
    const json = this.#views.next(screen);
    if (json === null) return null;
    if (!counted.has(role)) this.#revisions[role] += 1;
    counted.add(role);
    // Beside the view: how many people there are makes no view a new one.
    const beside = moved && role === "participant" ? `"spread":${spread(this.#workshop.state)},` : "";
    return `{"t":"view","rev":${this.#revisions[role]},"now":${this.#world.now()},${beside}"view":${json}}`;
  }

  #tellPlan(): void {
    const { plan, room } = this.#workshop.state;
    if (plan === this.#plan && room.occasion === this.#occasion) return;
    this.#plan = plan;
    this.#occasion = room.occasion;
    const text = this.#planText();
    for (const host of this.#connections.hosts) send(host, text);
  }

  #planText(): string {
    return JSON.stringify(plan(this.#workshop.state));
  }

  #tellProgress(): void {
    const { hosts, stages } = this.#connections;
    if (hosts.size + stages.size === 0) return;
    const now = this.#presence();
    // Nothing happens when a phone falls silent, so its row is told with the first count that leaves it out.
    const texts = this.#progressTexts((person) => {
      const present = now(person);
      if (present === this.#away.has(person)) this.person(person);
      return present;
    });
    const isNew = { host: texts.host !== this.#lastProgress.host, others: texts.others !== this.#lastProgress.others };
    Object.assign(this.#lastProgress, texts);
    if (isNew.others) for (const socket of stages) send(socket, texts.others);
    for (const socket of hosts) {
      const whose = screenOf(this.#workshop.state.room, "host", socket)?.audience === "host" ? "host" : "others";
      if (isNew[whose]) send(socket, texts[whose]);
    }
  }

  /** how many are typing is for those alone who may close the vote: big screens and producers are told nothing of it. */
  #progressTexts(present: (person: string) => boolean): Record<"host" | "others", string> {
    const { state } = this.#workshop;
    const counts = progress(state, present);
    const others = JSON.stringify(counts);
    const open = openRound(state);
    const typing = open === null ? 0 : this.#connections.typing(open, present);
    return { others, host: typing === 0 ? others : JSON.stringify({ ...counts, typing } satisfies Progress) };
  }

  #presence(): (person: string) => boolean {
    const now = this.#world.now();
    return (person) => this.#connections.present(person, now);
  }

  #tellPeople(): void {
    const changed = [...this.#changedPeople];
    const out = this.#out;
    this.#changedPeople.clear();
    this.#out = [];
    const { hosts } = this.#connections;
    if (hosts.size === 0) return;
    const now = this.#presence();
    const text = this.#peopleText(changed, out, (person) => {
      const present = now(person);
      if (present) this.#away.delete(person);
      else this.#away.add(person);
      return present;
    });
    for (const socket of hosts) send(socket, text);
  }

  #peopleText(
    changed: Iterable<string>,
    out: readonly [from: number, to: number][],
    present: (person: string) => boolean,
  ): string {
    return JSON.stringify(
      roll(this.#workshop.state, changed, out, present, (person) => this.#connections.heard(person)),
    );
  }
}

function youText(own: Own): string {
  return JSON.stringify({ t: "you", ...own });
}
