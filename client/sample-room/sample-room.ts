/** One step at a time, live in the page: in a room of its own, with simulated people. For the catalogue and for the preview of a plan. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Step } from "../../shared/agenda/schema.ts";
import { SAMPLE_CODE } from "../../shared/code.ts";
import { lastOf } from "../../shared/plain.ts";
import { errors } from "../../shared/protocol/error.ts";
import { Crowd, type Style } from "./crowd.ts";
import { walk } from "./jump.ts";
import { type LocalLine, LocalRoom } from "./local-room.ts";
import { isAhead, type Place, placeOf } from "./places.ts";

/** What a sample room needs of its surroundings. */
export interface SampleRoomTools {
  title: string;
  origin: string;
  build: string;
  now(): number;
  after(ms: number, task: () => void): void;
}

/** How a step is to be shown. */
export interface Showing {
  /** Steps that come before it, and have been answered by then. */
  before?: readonly Step[];
  /** The places that it is brought to, one after another; it stays at its beginning where this is left out. */
  way?: readonly Place[];
  /** Simulated people; as many as before where this is left out. */
  people?: number;
}

/** What components read, and the actions that they call. */
export interface SampleRoom {
  /** Simulated people. */
  size: ReadonlySignal<number>;
  style: ReadonlySignal<Style>;
  /** Where the step stands; null once the host has left it. */
  place: ReadonlySignal<Place | null>;
  /** Why the last jump did not get there, in words. */
  trouble: ReadonlySignal<string | null>;
  /** Shows another step in a new room. */
  show(step: Step, how?: Showing): void;
  resize(size: number): void;
  restyle(style: Style): void;
  /** Brings the step to a place: onwards in the room as it is, back in a new one. */
  jump(to: Place): void;
  /** A screen's socket: `tell` is what it hears. */
  plug(tell: (text: string) => void): LocalLine;
}

/** So many people are simulated unless somebody says otherwise. */
const CROWD = 24;

/** A sample room in which nothing is shown yet. */
export function sampleRoom(tools: SampleRoomTools): SampleRoom {
  const size = signal(CROWD);
  const style = signal<Style>("mixed");
  const trouble = signal<string | null>(null);
  const place = signal<Place | null>("before");
  const plugs = new Set<Plug>();
  let steps: readonly Step[] = [];
  let room: LocalRoom | null = null;
  let crowd: Crowd | null = null;
  let rooms = 0;

  /** Every room has a step of its own, so that no screen mistakes it for the one before. */
  const begin = () => {
    rooms += 1;
    const own = steps.map((step, place): Step => ({ ...step, id: `step-${rooms}-${place}` }));
    const last = lastOf(own);
    if (!last) return;
    const { title, origin, build, now, after } = tools;
    const made = new LocalRoom({ code: SAMPLE_CODE, title, steps: own, seed: 2, origin, build, now });
    room = made;
    // Whoever is slow to answer does not answer in a room that nobody sees any more.
    const whileShown = (ms: number, task: () => void) => after(ms, () => made === room && task());
    crowd = new Crowd(made, { size: size.value, style: style.value, after: whileShown });
    for (const { id } of own) {
      made.command({ do: "goto", step: id });
      if (id !== last.id) walk(made, crowd, "closed", now);
    }
    made.watch(() => {
      if (made === room) place.value = placeOf(made.view("host").step);
    });
    place.value = "before";
  };
  const go = (to: Place) => {
    const refused = room && crowd ? walk(room, crowd, to, tools.now) : null;
    trouble.value = refused ? errors[refused] : null;
  };
  /** A new room takes over the screens of the one before: to them it looks like coming back. */
  const anew = (way: readonly Place[]) => {
    begin();
    for (const to of way) go(to);
    for (const plug of plugs) plug.into(room);
  };

  return {
    size,
    style,
    place: computed(() => place.value),
    trouble,
    show: (step, { before = [], way = [], people = size.value } = {}) => {
      steps = [...before, step];
      size.value = people;
      anew(way);
    },
    resize: (next) => {
      size.value = next;
      anew([place.value ?? "before"]);
    },
    restyle: (next) => {
      style.value = next;
      anew([place.value ?? "before"]);
    },
    jump: (to) => {
      if (place.value !== null && isAhead(to, place.value)) go(to);
      else anew([to]);
    },
    plug: (tell) => {
      const plug = new Plug(tell);
      plug.into(room);
      plugs.add(plug);
      return {
        hear: (text) => plug.hear(text),
        close: () => {
          plugs.delete(plug);
          plug.into(null);
        },
      };
    },
  };
}

/** A screen's line into whichever room there is. */
class Plug {
  readonly #tell: (text: string) => void;
  #line: LocalLine | null = null;
  #hello: string | null = null;

  constructor(tell: (text: string) => void) {
    this.#tell = tell;
  }

  into(room: LocalRoom | null): void {
    this.#line?.close();
    this.#line = room?.connect(this.#tell) ?? null;
    if (this.#hello !== null) this.#line?.hear(this.#hello);
  }

  hear(text: string): void {
    // The first message is the hello, and says in every room whose screen this is.
    this.#hello ??= text;
    this.#line?.hear(text);
  }
}
